package org.chancery.ledger;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.account.Account;
import org.chancery.account.CountClaim;
import org.chancery.account.FollowUp;
import org.chancery.account.Speaker;
import org.chancery.actor.Participant;
import org.chancery.actor.PartyId;
import org.chancery.actor.PersonName;
import org.chancery.contact.Channel;
import org.chancery.contact.Mention;
import org.chancery.contact.Status;
import org.chancery.language.Folding;
import org.chancery.report.Fact;
import org.chancery.time.Dated;
import org.chancery.time.Days;

/// A contact in the making: the mentions joined so far, and whether another one fits.
final class ContactDraft {
  private static final int A_MONTH = 31;

  private final List<SetOfParties.Told> told = new ArrayList<>();
  private final List<Joined> joined = new ArrayList<>();
  private Channel channel;
  private Status status;
  private Optional<Dated> date;

  ContactDraft(SetOfParties.Told first) {
    channel = first.mention().channel();
    status = first.mention().status();
    date = first.mention().date();
    take(first, Joined.Reason.FIRST);
  }

  private void take(SetOfParties.Told mention, Joined.Reason reason) {
    told.add(mention);
    joined.add(new Joined(mention.reading(), mention.mention(), reason));
  }

  /// Whether a mention can be of this contact, by a day that both allow.
  boolean fits(SetOfParties.Told other) {
    return isAlike(other) && sharesDay(other.mention());
  }

  /// Whether a mention can be of this contact though it names the next day or the one before: each
  /// side's own office gives the day in its own capital.
  boolean fitsNextDoor(SetOfParties.Told other) {
    Optional<LocalDate> here = exactDay(date);
    Optional<LocalDate> there = exactDay(other.mention().date());
    return here.isPresent()
        && there.isPresent()
        && Math.abs(ChronoUnit.DAYS.between(here.get(), there.get())) == 1
        && isAlike(other)
        && told.stream().allMatch(t -> areBothSides(t, other));
  }

  private static Optional<LocalDate> exactDay(Optional<Dated> dated) {
    return dated.map(Dated::days).filter(Days::isExact).map(Days::first);
  }

  private static boolean areBothSides(SetOfParties.Told one, SetOfParties.Told other) {
    Optional<PartyId> here = one.reading().publisher();
    Optional<PartyId> there = other.reading().publisher();
    return here.isPresent()
        && there.isPresent()
        && !here.equals(there)
        && one.mention().parties().contains(here.get())
        && one.mention().parties().contains(there.get())
        && one.mention().main()
        && other.mention().main();
  }

  private boolean isAlike(SetOfParties.Told other) {
    Mention mention = other.mention();
    boolean sameReport =
        told.stream()
            .anyMatch(t -> t.reading().report().id().equals(other.reading().report().id()));
    return !sameReport && isSameChannel(mention) && isSameOutcome(mention) && samePeople(mention);
  }

  private boolean isSameChannel(Mention mention) {
    Set<Channel> inPerson = Set.of(Channel.MEETING, Channel.VISIT);
    return channel == mention.channel()
        || (inPerson.contains(channel) && inPerson.contains(mention.channel()));
  }

  /// What is planned for a day may be what is held on it; what was not held is another matter.
  private boolean isSameOutcome(Mention mention) {
    Status.Outcome one = status.outcome();
    Status.Outcome other = mention.status().outcome();
    return one == other || (one != Status.Outcome.NOT_HELD && other != Status.Outcome.NOT_HELD);
  }

  /// Both are known to the month at least, and meet. Days left open over a longer time say too
  /// little: two Saturdays of unknown weeks are not one.
  private boolean sharesDay(Mention mention) {
    return date.filter(ContactDraft::isKnown).isPresent()
        && mention.date().filter(ContactDraft::isKnown).isPresent()
        && date.get().days().intersects(mention.date().get().days());
  }

  private static boolean isKnown(Dated dated) {
    return dated.days().size() <= A_MONTH;
  }

  /// No side is represented by one person here and by another there.
  private boolean samePeople(Mention mention) {
    for (PartyId party : mention.parties()) {
      List<String> here = names(joined.stream().map(Joined::mention), party);
      List<String> there = names(Stream.of(mention), party);
      boolean apart =
          here.stream().noneMatch(h -> there.stream().anyMatch(t -> PersonName.mayBeSame(h, t)));
      if (!here.isEmpty() && !there.isEmpty() && apart) {
        return false;
      }
    }
    return true;
  }

  private static List<String> names(Stream<Mention> mentions, PartyId party) {
    return mentions
        .flatMap(m -> m.participants().stream())
        .filter(p -> p.party().equals(party))
        .flatMap(p -> p.name().stream())
        .toList();
  }

  Joined.Reason reasonFor(SetOfParties.Told other) {
    Mention mention = other.mention();
    if (mention.status().outcome() != status.outcome()) {
      return Joined.Reason.ANNOUNCED;
    }
    if (!sharesDay(mention)) {
      return Joined.Reason.NEIGHBOURING_DAY;
    }
    boolean exact =
        date.filter(d -> d.days().isExact()).isPresent()
            && mention.date().filter(d -> d.days().isExact()).isPresent();
    return exact ? Joined.Reason.SAME_DAY : Joined.Reason.DAYS_AGREE;
  }

  void add(SetOfParties.Told other, Joined.Reason reason) {
    Mention mention = other.mention();
    if (mention.status().outcome() == Status.Outcome.HELD) {
      status = status.outcome() == Status.Outcome.HELD ? status : mention.status();
    }
    if (channel == Channel.VISIT) {
      channel = mention.channel();
    }
    date = narrowed(mention.date());
    take(other, reason);
  }

  private Optional<Dated> narrowed(Optional<Dated> other) {
    if (date.isEmpty() || other.isEmpty()) {
      return date.or(() -> other);
    }
    Days common = date.get().days().intersect(other.get().days());
    if (common.isEmpty()) {
      Days both = date.get().days().union(other.get().days());
      String reason = date.get().reason() + "; in the other account: " + other.get().reason();
      return Optional.of(new Dated(both, reason, date.get().words()));
    }
    boolean same = common.equals(date.get().days());
    return same
        ? date
        : Optional.of(
            new Dated(
                common,
                date.get().reason() + "; " + other.get().reason(),
                date.get().words().or(other.get()::words)));
  }

  /// What the contact is called: parties, days, channel.
  String name(List<PartyId> parties) {
    String who = parties.stream().map(PartyId::code).collect(Collectors.joining("-"));
    String when = date.map(d -> d.days().iso().replace('/', '_')).orElse("undated");
    String how = channel.name().toLowerCase(Locale.ROOT);
    boolean held = status.outcome() == Status.Outcome.HELD;
    String state = held ? "" : "-" + status.outcome().name().toLowerCase(Locale.ROOT);
    return (who + "-" + when + "-" + how + state).replace(' ', '_');
  }

  Contact contact(ContactId id) {
    List<Mention> mentions = joined.stream().map(Joined::mention).toList();
    return new Contact(
        id,
        channel,
        status,
        participants(mentions),
        date,
        distinct(mentions.stream().flatMap(m -> m.initiator().stream()), f -> f.value().code()),
        distinct(mentions.stream().flatMap(m -> m.place().stream()), Fact::value),
        distinct(mentions.stream().flatMap(m -> m.topics().stream()), Fact::value),
        statements(),
        followUps(),
        counts(),
        joined);
  }

  private static List<Participant> participants(List<Mention> mentions) {
    List<Participant> all = new ArrayList<>();
    for (Mention mention : mentions) {
      for (Participant participant : mention.participants()) {
        if (all.stream().noneMatch(known -> isSame(known, participant))) {
          all.add(participant);
        }
      }
    }
    return all.stream()
        .filter(p -> p.name().isPresent() || all.stream().noneMatch(o -> isNamed(o, p.party())))
        .toList();
  }

  private static boolean isSame(Participant one, Participant other) {
    return one.party().equals(other.party())
        && (one.name().equals(other.name())
            || (one.name().isPresent()
                && other.name().isPresent()
                && PersonName.mayBeSame(one.name().get(), other.name().get())));
  }

  private static boolean isNamed(Participant participant, PartyId party) {
    return participant.party().equals(party) && participant.name().isPresent();
  }

  private static <T> List<Fact<T>> distinct(Stream<Fact<T>> facts, Function<Fact<T>, String> key) {
    Map<String, Fact<T>> seen = new LinkedHashMap<>();
    facts.forEach(fact -> seen.putIfAbsent(Folding.fold(key.apply(fact)), fact));
    return List.copyOf(seen.values());
  }

  private List<Statement> statements() {
    List<Statement> statements = new ArrayList<>();
    for (SetOfParties.Told t : told) {
      for (Account account : t.reading().accounts()) {
        if (account.contact().isPresent() && account.contact().getAsInt() == t.index()) {
          Optional<PartyId> side =
              account.speaker().isPresent()
                  ? account.speaker().flatMap(Speaker::party)
                  : t.reading().publisher();
          statements.add(new Statement(side, account, t.reading().report()));
        }
      }
    }
    return statements;
  }

  private List<FollowUp> followUps() {
    return told.stream()
        .filter(t -> t.mention().main())
        .flatMap(t -> t.reading().followUps().stream())
        .filter(f -> f.parties().equals(List.copyOf(parties())))
        .toList();
  }

  private List<CountClaim> counts() {
    return told.stream()
        .filter(t -> t.mention().main())
        .flatMap(t -> t.reading().counts().stream())
        .filter(c -> c.parties().equals(List.copyOf(parties())))
        .toList();
  }

  private Set<PartyId> parties() {
    return joined.getFirst().mention().parties();
  }
}
