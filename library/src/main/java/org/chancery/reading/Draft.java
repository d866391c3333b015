package org.chancery.reading;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.chancery.actor.Actor;
import org.chancery.actor.Participant;
import org.chancery.actor.PartyId;
import org.chancery.actor.Person;
import org.chancery.actor.PersonName;
import org.chancery.contact.Channel;
import org.chancery.contact.Mention;
import org.chancery.contact.Status;
import org.chancery.grammar.Candidate;
import org.chancery.grammar.Candidate.Reference;
import org.chancery.grammar.Initiative;
import org.chancery.language.Folding;
import org.chancery.report.Fact;
import org.chancery.report.Part;
import org.chancery.report.Quote;
import org.chancery.report.Report;
import org.chancery.report.Span;
import org.chancery.time.Dated;
import org.chancery.time.Days;

/// A contact in the making: what the sentences read so far say of it.
final class Draft {
  private final List<Sighting> sightings = new ArrayList<>();
  private final List<Actor> actors = new ArrayList<>();
  private final List<Fact<String>> topics = new ArrayList<>();
  private Channel channel;
  private Status status;
  private Optional<Dated> date;
  private Optional<Timing.Moment> moment;
  private Optional<Initiative> initiative = Optional.empty();
  private Optional<Span> place;
  private boolean main;

  private final Timing timing;

  Draft(Sighting first, Timing timing) {
    this.timing = timing;
    channel = first.candidate().channel();
    status = first.candidate().status();
    date = first.date();
    moment = first.moment();
    place = first.candidate().place();
    sightings.add(first);
    first.candidate().actors().forEach(this::addActor);
  }

  /// Takes in another sighting of the same contact.
  void add(Sighting sighting) {
    sightings.add(sighting);
    sighting.candidate().actors().forEach(this::addActor);
    if (!sighting.candidate().reference().waits()) {
      status = further(status, sighting.candidate().status());
      channel = closer(channel, sighting.candidate());
    }
    narrow(sighting);
    place = place.or(sighting.candidate()::place);
  }

  /// A person replaces the bare party, a full name a surname.
  private void addActor(Actor actor) {
    for (int i = 0; i < actors.size(); i++) {
      Actor known = actors.get(i);
      if (known.party().equals(actor.party()) && isSame(known, actor)) {
        if ((known.name().isEmpty() && actor.name().isPresent()) || isSpelledOut(known, actor)) {
          actors.set(i, actor);
        }
        return;
      }
    }
    actors.add(actor);
  }

  /// The report's own spelling replaces the one of the tables, which stood in for a surname.
  private static boolean isSpelledOut(Actor known, Actor actor) {
    Optional<String> listed = known.person().map(Person::name);
    return listed.isPresent()
        && known.name().equals(listed)
        && actor.name().isPresent()
        && !actor.name().equals(listed);
  }

  /// Whether two actors of one side are one: named alike, or one of them only by the side or
  /// office.
  private static boolean isSame(Actor known, Actor other) {
    if (known.name().isPresent() && other.name().isPresent()) {
      return (known.person().isPresent() && known.person().equals(other.person()))
          || PersonName.mayBeSame(known.name().get(), other.name().get());
    }
    return known.name().isPresent()
        || other.name().isPresent()
        || known.office().isEmpty()
        || other.office().isEmpty()
        || known.office().equals(other.office());
  }

  private static Status further(Status one, Status other) {
    if (one == other) {
      return one;
    }
    return one.outcome() == Status.Outcome.HELD ? one : other;
  }

  /// A visit during which the sides meet is a meeting; a gathering is a call where a sentence says
  /// that it was joined by video.
  private static Channel closer(Channel one, Candidate candidate) {
    Channel other = candidate.channel();
    boolean distant = candidate.gathering().isPresent() && other == Channel.CALL;
    return (one == Channel.VISIT && other == Channel.MEETING) || distant ? other : one;
  }

  private void narrow(Sighting sighting) {
    boolean finer =
        sighting.moment().isPresent()
            && (moment.isEmpty()
                || timing.grain(sighting.moment().get()) < timing.grain(moment.get()));
    if (finer) {
      date = sighting.date();
      moment = sighting.moment();
    }
  }

  /// Whether the dates of this contact and of a sighting can be the same.
  boolean agrees(Sighting sighting) {
    return timing.agree(moment, sighting.moment());
  }

  boolean agrees(Draft other) {
    return timing.agree(moment, other.moment);
  }

  /// Whether this contact took place at most so many days behind another.
  boolean followsWithin(int days, Draft other) {
    if (date.isEmpty() || other.date.isEmpty()) {
      return false;
    }
    Days own = date.get().days();
    Days before = other.date.get().days();
    long between = before.first().until(own.first(), ChronoUnit.DAYS);
    return own.isExact() && before.isExact() && between >= 0 && between <= days;
  }

  /// Whether an actor can be one of those who take part in this contact for the actor's side.
  boolean hasRoomFor(Actor actor) {
    List<Actor> ofSide = actors.stream().filter(a -> a.party().equals(actor.party())).toList();
    return ofSide.isEmpty() || ofSide.stream().anyMatch(known -> areCompatible(known, actor));
  }

  private static boolean areCompatible(Actor one, Actor other) {
    if (one.name().isPresent() && other.name().isPresent()) {
      return PersonName.mayBeSame(one.name().get(), other.name().get());
    }
    if (one.name().isPresent() != other.name().isPresent()) {
      return !isDelegate(one) && !isDelegate(other);
    }
    return one.office().isEmpty()
        || other.office().isEmpty()
        || one.office().equals(other.office());
  }

  /// Sent by a side, in nobody's name: "delegations", "experts".
  private static boolean isDelegate(Actor actor) {
    return actor.name().isEmpty()
        && actor.office().filter(o -> o.endsWith("s") && !o.endsWith("ss")).isPresent();
  }

  void setInitiative(Initiative found) {
    initiative = initiative.or(() -> Optional.of(found));
  }

  void addTopic(Fact<String> topic) {
    boolean known =
        topics.stream().anyMatch(t -> Folding.fold(t.value()).equals(Folding.fold(topic.value())));
    if (!known) {
      topics.add(topic);
    }
  }

  /// Whether what another draft says may be said of this contact: of its sides, of the same kind,
  /// and of no other day.
  boolean covers(Draft other) {
    boolean journeys = channel != Channel.CALL && channel != Channel.MESSAGE;
    boolean sameWay = channel == other.channel || (journeys && other.channel == Channel.VISIT);
    boolean apart =
        date.isPresent()
            && other.date.isPresent()
            && !date.get().days().intersects(other.date.get().days());
    return sameWay
        && !apart
        && status.outcome() == other.status.outcome()
        && parties().containsAll(other.parties());
  }

  /// Makes it one that the report mentions in passing.
  void setAside() {
    main = false;
  }

  void setMain() {
    main = true;
  }

  void setDate(Dated dated) {
    date = Optional.of(dated);
  }

  /// Whether some sentence says that it took place, or a headline names it.
  boolean isAsserted() {
    return sightings.stream()
        .anyMatch(s ->
            s.candidate().reference() != Reference.PRESUPPOSED
                || s.candidate().words().part() == Part.TITLE);
  }

  /// Whether a sentence tells of it as of something going on: "meets", "are held".
  boolean isToldInPresent() {
    return sightings.stream().anyMatch(Sighting::present);
  }

  boolean isMain() {
    return main;
  }

  Channel channel() {
    return channel;
  }

  Status status() {
    return status;
  }

  Optional<Dated> date() {
    return date;
  }

  List<Sighting> sightings() {
    return sightings;
  }

  List<Actor> actors() {
    return actors;
  }

  /// Gives everybody the full name that the report uses.
  void nameAll(UnaryOperator<Actor> fullName) {
    actors.replaceAll(fullName);
  }

  SortedSet<PartyId> parties() {
    SortedSet<PartyId> parties = new TreeSet<>();
    actors.forEach(actor -> parties.add(actor.party()));
    return parties;
  }

  /// For a gathering of many, whose it is.
  Optional<Set<PartyId>> gathering() {
    return sightings.stream().flatMap(s -> s.candidate().gathering().stream()).findFirst();
  }

  /// The names that stand for a party so far.
  Set<String> names(PartyId party) {
    Set<String> names = new LinkedHashSet<>();
    actors.stream()
        .filter(a -> a.party().equals(party))
        .flatMap(a -> a.name().stream())
        .forEach(names::add);
    return names;
  }

  Mention mention(Report report) {
    List<Quote> evidence =
        sightings.stream().map(s -> report.quote(s.candidate().words())).distinct().toList();
    return new Mention(
        channel,
        status,
        participants(report),
        date,
        initiative.map(i -> new Fact<>(i.party(), report.quote(i.words()), "Initiative")),
        place.map(span -> placeFact(report, span)),
        topics,
        evidence,
        sightings.getFirst().candidate().rule(),
        main);
  }

  private static Fact<String> placeFact(Report report, Span span) {
    Quote words = report.quote(span);
    return new Fact<>(words.words().replaceAll("\\s+", " "), words, "Circumstances");
  }

  private List<Participant> participants(Report report) {
    List<Participant> participants = new ArrayList<>();
    for (Actor actor : actors) {
      boolean named = actor.name().isPresent() || names(actor.party()).isEmpty();
      if (named) {
        participants.add(
            new Participant(
                actor.party(), actor.name(), actor.office(), report.quote(actor.span())));
      }
    }
    return participants;
  }
}
