package org.chancery.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import org.chancery.actor.PartyId;
import org.chancery.contact.Channel;
import org.chancery.contact.Status;
import org.chancery.grammar.Candidate;
import org.chancery.grammar.Candidate.Reference;
import org.chancery.grammar.Initiative;

/// Puts together what the sentences of one report say of the same contact, and keeps apart what
/// they say of different ones.
final class Assembly {
  private final List<Draft> drafts = new ArrayList<>();
  private final List<Sighting> weak = new ArrayList<>();
  private final List<Told> initiatives = new ArrayList<>();
  private final Timing timing;

  /// Days for which a guest may have been there before a meeting.
  private static final int STAY = 4;

  private record Told(Initiative initiative, int sentence) {}

  Assembly(Timing timing) {
    this.timing = timing;
  }

  /// Takes in a sighting, in the order of the report.
  ///
  /// @return the draft it became part of; empty for a weak one, which waits for the end
  Optional<Draft> add(Sighting sighting) {
    if (sighting.candidate().reference().waits()) {
      weak.add(sighting);
      return Optional.empty();
    }
    return Optional.of(place(sighting));
  }

  private Draft place(Sighting sighting) {
    Optional<Draft> same = drafts.stream().filter(d -> isSame(d, sighting)).findFirst();
    if (same.isPresent()) {
      same.get().add(sighting);
      return same.get();
    }
    Draft draft = new Draft(sighting, timing);
    drafts.add(draft);
    return draft;
  }

  /// Takes in an initiative, told with a contact or in a sentence of its own.
  void initiative(Initiative initiative, int sentence) {
    initiatives.add(new Told(initiative, sentence));
  }

  /// An initiative belongs to the contact of its sentence, or else to the first held one in which
  /// its party takes part.
  private void assign(Told told) {
    drafts.stream()
        .filter(d -> d.parties().contains(told.initiative().party()))
        .filter(d -> d.channel() == Channel.CALL || d.channel() == Channel.MEETING)
        .max(
            Comparator.comparing((Draft d) -> isIn(d, told.sentence()))
                .thenComparing(Draft::isMain)
                .thenComparing(d -> d.status().outcome() == Status.Outcome.HELD)
                .thenComparingInt(d -> -drafts.indexOf(d)))
        .ifPresent(d -> d.setInitiative(told.initiative()));
  }

  /// Contacts that the sentence presupposes are what it compares with, unless it tells of no other.
  private void markThoseIn(int sentence) {
    List<Draft> told = drafts.stream().filter(d -> isIn(d, sentence)).toList();
    List<Draft> asserted = told.stream().filter(d -> isAssertedIn(d, sentence)).toList();
    (asserted.isEmpty() ? told : asserted).forEach(Draft::setMain);
  }

  private static boolean isAssertedIn(Draft draft, int sentence) {
    return draft.sightings().stream()
        .anyMatch(
            s -> s.sentence() == sentence && s.candidate().reference() != Reference.PRESUPPOSED);
  }

  private static boolean isIn(Draft draft, int sentence) {
    return draft.sightings().stream().anyMatch(s -> s.sentence() == sentence);
  }

  /// All drafts, weak sightings placed where no contact of the same parties is told.
  List<Draft> finish() {
    weak.stream().filter(w -> isOf(w, Reference.WEAK)).forEach(this::placeWeak);
    weak.stream().filter(w -> isOf(w, Reference.OPEN)).map(this::byEcho).forEach(this::placeWeak);
    weak.stream().filter(w -> isOf(w, Reference.ECHO)).findFirst().ifPresent(this::placeEcho);
    drafts.sort(Comparator.comparingInt(d -> d.sightings().getFirst().sentence()));
    mark();
    initiatives.forEach(this::assign);
    return withoutMetVisits();
  }

  private static boolean isOf(Sighting sighting, Reference reference) {
    return sighting.candidate().reference() == reference;
  }

  /// A weak sighting adds to what is told of the same parties, or else is a contact of its own.
  private void placeWeak(Sighting sighting) {
    Candidate candidate = sighting.candidate();
    SortedSet<PartyId> parties = parties(candidate);
    Optional<Draft> told =
        drafts.stream()
            .filter(d -> d.parties().containsAll(parties) && d.agrees(sighting))
            .filter(d -> d.status().outcome() == candidate.status().outcome())
            .findFirst();
    if (told.isEmpty()) {
      drafts.add(new Draft(sighting, timing));
    } else if (told.get().channel() == candidate.channel()) {
      told.get().add(sighting.undated());
    }
  }

  /// What is only echoed is a contact where the report tells of none between the same parties but
  /// journeys to come.
  private void placeEcho(Sighting echo) {
    SortedSet<PartyId> parties = parties(echo.candidate());
    boolean told =
        drafts.stream()
            .filter(d -> d.parties().containsAll(parties))
            .anyMatch(d ->
                d.channel() == echo.candidate().channel()
                    || (d.status().outcome() == Status.Outcome.HELD
                        && !isWritten(d.channel())
                        && !isWritten(echo.candidate().channel())));
    if (!told) {
      drafts.add(new Draft(echo, timing));
    }
  }

  private static boolean isWritten(Channel channel) {
    return channel == Channel.MESSAGE;
  }

  /// The way that "the conversation" names elsewhere in the report.
  private Sighting byEcho(Sighting open) {
    return weak.stream()
        .filter(w -> isOf(w, Reference.ECHO))
        .map(Sighting::candidate)
        .filter(echo -> parties(echo).equals(parties(open.candidate())))
        .map(Candidate::channel)
        .findFirst()
        .map(channel -> open.with(open.candidate().by(channel)))
        .orElse(open);
  }

  /// A visit during which the sides meet is told by the meeting.
  private List<Draft> withoutMetVisits() {
    return drafts.stream()
        .filter(d -> d.channel() != Channel.VISIT || drafts.stream().noneMatch(m -> isMetOn(m, d)))
        .toList();
  }

  /// The guest may have arrived some days before the meeting, which may be still to come.
  private static boolean isMetOn(Draft meeting, Draft visit) {
    Status.Outcome met = meeting.status().outcome();
    Status.Outcome made = visit.status().outcome();
    boolean sameParties = meeting.parties().containsAll(visit.parties());
    boolean during = meeting.agrees(visit) || meeting.followsWithin(STAY, visit);
    return meeting.channel() == Channel.MEETING
        && sameParties
        && during
        && (met == made || (met == Status.Outcome.PLANNED && made == Status.Outcome.HELD));
  }

  /// The contacts of the first sentence that tells of any, below no picture, are what the report is
  /// about.
  private void mark() {
    drafts.stream()
        .flatMap(d -> d.sightings().stream())
        .filter(s -> !s.caption())
        .mapToInt(Sighting::sentence)
        .min()
        .ifPresent(this::markThoseIn);
    drafts.stream().filter(Assembly::isImplied).forEach(Draft::setMain);
  }

  /// What a report tells only by what goes with it, is what it is about: "the two leaders
  /// discussed", "during the conversation".
  private static boolean isImplied(Draft draft) {
    return draft.sightings().stream()
        .map(s -> s.candidate().reference())
        .allMatch(r -> r == Reference.OPEN || r == Reference.ECHO);
  }

  private static boolean isSame(Draft draft, Sighting sighting) {
    Candidate candidate = sighting.candidate();
    boolean same =
        parties(candidate).equals(draft.parties())
            && isSameChannel(draft.channel(), candidate.channel());
    return (same || isSameGathering(draft, candidate))
        && isSameOutcome(draft, sighting)
        && draft.agrees(sighting)
        && isSameReference(draft, candidate)
        && isSamePeople(draft, candidate);
  }

  /// Two sentences that name different participants of one gathering, some of them perhaps joining
  /// by video.
  private static boolean isSameGathering(Draft draft, Candidate candidate) {
    return candidate.gathering().filter(c -> !c.isEmpty()).isPresent()
        && candidate.gathering().equals(draft.gathering());
  }

  private static boolean isSameChannel(Channel one, Channel other) {
    Set<Channel> both = Set.of(Channel.VISIT, Channel.MEETING);
    return one == other || (both.contains(one) && both.contains(other));
  }

  /// A contact announced and held in one report is one, where nothing says that the days differ.
  private static boolean isSameOutcome(Draft draft, Sighting sighting) {
    Status.Outcome one = draft.status().outcome();
    Status.Outcome other = sighting.candidate().status().outcome();
    if (one == other) {
      return true;
    }
    boolean dated = draft.date().isPresent() && sighting.date().isPresent();
    return dated
        && draft.channel() == sighting.candidate().channel()
        && one != Status.Outcome.NOT_HELD
        && other != Status.Outcome.NOT_HELD;
  }

  private static boolean isSameReference(Draft draft, Candidate candidate) {
    Reference first = draft.sightings().getFirst().candidate().reference();
    boolean one = first == Reference.EARLIER;
    boolean other = candidate.reference() == Reference.EARLIER;
    return one == other;
  }

  private static boolean isSamePeople(Draft draft, Candidate candidate) {
    return candidate.actors().stream()
        .filter(actor -> soleOf(candidate, actor.party()))
        .allMatch(draft::hasRoomFor);
  }

  private static boolean soleOf(Candidate candidate, PartyId party) {
    return candidate.actors().stream().filter(a -> a.party().equals(party)).count() == 1;
  }

  private static SortedSet<PartyId> parties(Candidate candidate) {
    SortedSet<PartyId> parties = new java.util.TreeSet<>();
    candidate.actors().forEach(a -> parties.add(a.party()));
    return parties;
  }
}
