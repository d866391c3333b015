package org.chancery.audit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.chancery.account.FollowUp;
import org.chancery.actor.Participant;
import org.chancery.actor.PartyId;
import org.chancery.audit.Commitment.Fate;
import org.chancery.contact.Channel;
import org.chancery.contact.Mention;
import org.chancery.contact.Status;
import org.chancery.identity.Joined;
import org.chancery.ledger.Contact;
import org.chancery.matter.Source;
import org.chancery.reading.Reading;
import org.chancery.time.Dated;
import org.chancery.time.Days;

/// What became of promised and announced contacts: which later contact keeps each, and which days
/// have passed.
///
/// A contact keeps a promise where the same parties meet by the same channel, on a day that the
/// promise allows, represented by people and on a level that fit. A promise that names no day is
/// kept within a year; a contact after that needs a new one.
final class Keeping {
  private static final int A_YEAR = 366;

  private final Holdings holdings;
  private final LocalDate asOf;

  /// @param asOf the day as of which promises are judged
  Keeping(Holdings holdings, LocalDate asOf) {
    this.holdings = holdings;
    this.asOf = asOf;
  }

  /// Every commitment, announced contacts first, then promises of another kind.
  List<Commitment> commitments(List<Reading> readings, List<Contact> contacts) {
    List<Commitment> commitments = new ArrayList<>();
    contacts.stream().flatMap(c -> announced(c).stream()).forEach(commitments::add);
    Map<Object, Commitment> promises = new LinkedHashMap<>();
    for (Reading reading : readings) {
      for (FollowUp followUp : reading.followUps()) {
        if (!announces(reading, followUp)) {
          Commitment promise = promised(reading, followUp);
          promises.merge(key(promise, followUp), promise, Keeping::together);
        }
      }
    }
    commitments.addAll(promises.values());
    return commitments;
  }

  /// Copies of one text promise the same.
  private static Object key(Commitment promise, FollowUp followUp) {
    return List.of(
        promise.owing(), promise.madeIn().map(Contact::id), followUp.words().words().strip());
  }

  private static Commitment together(Commitment one, Commitment other) {
    List<Source> sources = new ArrayList<>(one.sources());
    sources.addAll(other.sources());
    return new Commitment(
        one.owing(), one.to(), one.announced(), one.madeIn(), one.due(), one.fate(), sources);
  }

  /// Whether the words of a promise tell of contacts that are entries of their own.
  private static boolean announces(Reading reading, FollowUp followUp) {
    return reading.contacts().stream()
        .filter(m -> m.status().outcome() == Status.Outcome.PLANNED)
        .anyMatch(m -> isWithin(m, followUp));
  }

  private static boolean isWithin(Mention mention, FollowUp followUp) {
    return mention.evidence().stream().anyMatch(q -> q.span().overlaps(followUp.words().span()));
  }

  private Optional<Commitment> announced(Contact contact) {
    List<Joined> ahead =
        contact.mentions().stream()
            .filter(j -> j.mention().status().outcome() == Status.Outcome.PLANNED)
            .toList();
    if (ahead.isEmpty()) {
      return Optional.empty();
    }
    List<PartyId> parties = List.copyOf(contact.parties());
    Joined first = ahead.getFirst();
    Optional<Contact> madeIn =
        madeIn(first.reading(), parties).filter(c -> !c.id().equals(contact.id()));
    Optional<Dated> due = first.mention().date();
    return Optional.of(
        new Commitment(
            parties,
            parties,
            Optional.of(contact),
            madeIn,
            due,
            fate(contact, ahead, due),
            ahead.stream().map(Keeping::source).distinct().toList()));
  }

  private static Source source(Joined joined) {
    return joined.reading().followUps().stream()
        .filter(f -> isWithin(joined.mention(), f))
        .findFirst()
        .map(f -> Source.of(joined.reading(), f.words()))
        .orElseGet(() -> Source.of(joined.reading(), joined.mention().evidence().getFirst()));
  }

  private Fate fate(Contact contact, List<Joined> ahead, Optional<Dated> due) {
    Joined first = ahead.getFirst();
    String words = first.mention().evidence().getFirst().words();
    Optional<Rank> announced = Rank.of(first.mention().participants()).or(() -> Rank.in(words));
    Optional<Rank> held = rankOf(contact);
    boolean onLevel = announced.isEmpty() || held.isEmpty() || announced.equals(held);
    if (contact.status().outcome() == Status.Outcome.HELD && onLevel) {
      return new Fate.Kept(contact);
    }
    return fate(
        contact.parties(),
        new Wanted(
            first.mention().participants(),
            contact.channel(),
            announced,
            window(first.reading(), due)),
        due);
  }

  private Fate fate(SortedSet<PartyId> parties, Wanted wanted, Optional<Dated> due) {
    return holdings.between(parties).stream()
        .filter(wanted::isMetBy)
        .min(BY_DAY)
        .map(Keeping::keptOrCalledOff)
        .orElseGet(() -> unkept(due));
  }

  private static Fate keptOrCalledOff(Contact contact) {
    return contact.status().outcome() == Status.Outcome.HELD
        ? new Fate.Kept(contact)
        : new Fate.CalledOff(contact);
  }

  private static final Comparator<Contact> BY_DAY =
      Comparator.comparing((Contact c) -> c.date().map(d -> d.days().first()).orElse(LocalDate.MAX))
          .thenComparing(Contact::id);

  private Fate unkept(Optional<Dated> due) {
    return due.map(d -> d.days().last())
        .filter(last -> last.isBefore(asOf))
        .<Fate>map(Fate.Lapsed::new)
        .orElseGet(Fate.Open::new);
  }

  /// The days on which it can be kept: those that it names, else the year behind the report.
  private static Optional<Days> window(Reading reading, Optional<Dated> due) {
    Optional<Days> told =
        reading
            .published()
            .map(Dated::days)
            .map(days -> Days.between(days.last().plusDays(1), days.last().plusDays(A_YEAR)));
    return due.map(Dated::days).or(() -> told);
  }

  /// What a later contact must be to keep a promise.
  ///
  /// @param people who are to take part, where told
  /// @param window the days on which it may take place
  private record Wanted(
      List<Participant> people, Channel channel, Optional<Rank> rank, Optional<Days> window) {
    boolean isMetBy(Contact contact) {
      boolean isDated =
          contact.date().isPresent()
              && window.isPresent()
              && window.get().containsAll(contact.date().get().days());
      return contact.status().outcome() != Status.Outcome.PLANNED
          && isAlike(contact.channel(), channel)
          && isDated
          && isOnLevel(contact)
          && People.compare(contact.parties(), contact.participants(), people)
              != People.Likeness.OTHER;
    }

    private boolean isOnLevel(Contact contact) {
      Optional<Rank> other = rankOf(contact);
      return rank.isEmpty() || other.isEmpty() || rank.equals(other);
    }
  }

  /// By the offices of those who took part, else by the words of a report that it was held.
  private static Optional<Rank> rankOf(Contact contact) {
    Optional<String> words =
        contact.mentions().stream()
            .map(Joined::mention)
            .filter(m -> m.status().outcome() == contact.status().outcome())
            .map(m -> m.evidence().getFirst().words())
            .findFirst();
    return Rank.of(contact.participants()).or(() -> words.flatMap(Rank::in));
  }

  private static boolean isAlike(Channel one, Channel other) {
    return one == other || (isInPerson(one) && isInPerson(other));
  }

  private static boolean isInPerson(Channel channel) {
    return channel == Channel.MEETING || channel == Channel.VISIT;
  }

  private Commitment promised(Reading reading, FollowUp followUp) {
    SortedSet<PartyId> parties = new TreeSet<>(followUp.parties());
    parties.addAll(followUp.to());
    String words = followUp.words().words();
    Optional<Channel> channel = Deed.channel(words);
    Optional<Dated> due = followUp.due();
    Fate fate =
        channel
            .map(c -> new Wanted(List.of(), c, Rank.in(words), window(reading, due)))
            .map(wanted -> fate(parties, wanted, due))
            .orElseGet(() -> unkept(due));
    return new Commitment(
        followUp.parties(),
        followUp.to(),
        Optional.empty(),
        madeIn(reading, followUp.parties()),
        due,
        fate,
        List.of(Source.of(reading, followUp.words())));
  }

  /// The contact in which a report's promises were made: the held one that it is about.
  private Optional<Contact> madeIn(Reading reading, List<PartyId> parties) {
    return holdings.toldIn(reading).stream()
        .filter(t -> t.mention().main())
        .filter(t -> t.mention().status().outcome() == Status.Outcome.HELD)
        .filter(t -> t.mention().parties().containsAll(parties))
        .map(Holdings.Told::contact)
        .findFirst();
  }
}
