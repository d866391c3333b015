package org.chancery.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.actor.Actor;
import org.chancery.clause.Circumstances;
import org.chancery.clause.Clause;
import org.chancery.clause.VerbGroup;
import org.chancery.contact.Status;

/// Somebody takes part in a gathering of many: "A attended the G8 summit", "A will take part in",
/// "A addressed, via videoconference, the East Asia Summit", "A's participation in".
///
/// | sentence | finds |
/// |---|---|
/// | Putin arrived in Genoa to attend the G8 summit. | meeting: G8, Putin |
/// | Putin attended a conference on rural schools. | nothing |
final class Attended implements ContactRule {
  @Override
  public Set<String> triggers() {
    return TakingPart.VERBS.keySet();
  }

  @Override
  public List<Finding> read(Clause clause, int at) {
    if (!TakingPart.isAt(clause, at)) {
      return List.of();
    }
    if (clause.word(at + 1).equals("by")) {
      return passive(clause, at);
    }
    List<Finding> findings = new ArrayList<>();
    Optional<Gathering> gathering = TakingPart.object(clause, at);
    while (gathering.isPresent()) {
      findings.addAll(told(clause, at, gathering.get()));
      gathering = TakingPart.further(clause, gathering.get());
    }
    return findings;
  }

  /// "The summit was attended by A and B".
  private List<Finding> passive(Clause clause, int at) {
    Optional<Gathering> gathering = subject(clause, at);
    List<Actor> guests = clause.members(at + 2);
    if (gathering.isEmpty() || guests.isEmpty()) {
      return List.of();
    }
    return new Sides(
            clause,
            id(),
            Gatherings.channel(clause, gathering.get(), at),
            VerbGroup.status(clause, at),
            clause.span(gathering.get().first(), at + 2))
        .on(Circumstances.date(clause, at))
        .in(Circumstances.place(clause, at))
        .jointly(true)
        .at(gathering.get())
        .between(guests, gathering.get().conveners());
  }

  /// The gathering before a verb: the one of which it is said who convenes it, or else the nearest.
  private static Optional<Gathering> subject(Clause clause, int at) {
    Optional<Gathering> nearest = Optional.empty();
    for (int i = at - 1; i >= Math.max(0, at - 14) && !clause.endsClause(i); i--) {
      Optional<Gathering> gathering = Gathering.orOccasionAt(clause, i);
      if (gathering.filter(g -> !g.conveners().isEmpty()).isPresent()) {
        return gathering;
      }
      nearest = nearest.or(() -> gathering);
    }
    return nearest;
  }

  private List<Finding> told(Clause clause, int at, Gathering gathering) {
    List<Actor> guests = new ArrayList<>(Guests.of(clause, at));
    guests.addAll(Guests.companions(clause, at, gathering));
    guests.addAll(Gatherings.others(clause, gathering));
    boolean bare = guests.stream().noneMatch(a -> a.name().isPresent() || a.office().isPresent());
    Optional<Status> status = status(clause, at, gathering);
    boolean ahead = status.filter(s -> s == Status.PLANNED).isPresent();
    boolean held = status.filter(s -> s.outcome() == Status.Outcome.HELD).isPresent();
    boolean host = TakingPart.HOSTING.contains(clause.word(at)) && bare;
    boolean undated = Circumstances.dateAhead(clause, gathering.head()).isEmpty();
    if (guests.isEmpty() || (host && ahead && undated) || !isTold(clause, at, gathering, guests)) {
      return List.of();
    }
    return new Sides(
            clause,
            id(),
            Gatherings.channel(clause, gathering, at),
            status,
            clause.span(at, gathering.last()))
        .on(Gatherings.date(clause, at, gathering, !held))
        .in(Circumstances.place(clause, gathering.head()))
        .jointly(true)
        .at(gathering)
        .between(guests, gathering.conveners());
  }

  /// Whether the words tell of a gathering rather than of anybody's own conference: an
  /// organisation's, or one that several sides attend. Two sides that hold a meeting are another
  /// rule's.
  private static boolean isTold(Clause clause, int at, Gathering gathering, List<Actor> guests) {
    if (TakingPart.HOLDING.contains(clause.word(at))) {
      return gathering.isOfOrganisation(clause);
    }
    boolean persons = guests.stream().anyMatch(a -> a.name().isPresent() || a.office().isPresent());
    boolean several = Sides.parties(guests).size() > 1 && persons;
    boolean great =
        !Set.of("talks", "meetings", "consultations").contains(clause.word(gathering.head()));
    boolean convened = gathering.conveners().size() == 1 || gathering.isConvened(clause);
    return convened || (several && great);
  }

  private Optional<Status> status(Clause clause, int at, Gathering gathering) {
    Optional<Status> status = status(clause, at);
    boolean ahead = status.filter(s -> s == Status.HELD).isPresent();
    return ahead && Gatherings.isToOpen(clause, gathering) ? Optional.of(Status.PLANNED) : status;
  }

  private static Optional<Status> status(Clause clause, int at) {
    if (TakingPart.ABSENT.contains(clause.word(at))) {
      return VerbGroup.status(clause, at).map(s -> Status.REFUSED);
    }
    if (TakingPart.NOUNS.contains(clause.word(at))) {
      return NominalStatus.of(clause, at, Optional.empty());
    }
    if (clause.word(at).equals("leave")) {
      return Optional.of(Status.PLANNED);
    }
    int verb = TakingPart.verb(clause, at);
    Optional<Status> purpose = ofPurpose(clause, verb);
    if (purpose.isPresent()) {
      return purpose;
    }
    return isArrival(clause, verb) ? Optional.of(Status.HELD) : VerbGroup.status(clause, verb);
  }

  /// "is invited by A to attend", "cancelled a visit to A to address".
  private static Optional<Status> ofPurpose(Clause clause, int verb) {
    if (!clause.word(verb - 1).equals("to")) {
      return Optional.empty();
    }
    for (int i = verb - 2; i >= Math.max(0, verb - 8) && !clause.endsClause(i); i--) {
      if (clause.word(i).equals("invited") && clause.word(i + 1).equals("by")) {
        return Optional.of(Status.INVITED);
      }
      if (clause.wordIn(i, Set.of("cancels", "cancelled", "canceled", "scrapped", "scraps"))) {
        return Optional.of(Status.CANCELLED);
      }
    }
    return Optional.empty();
  }

  /// "arrived in Genoa to attend", "is in New York to attend": under way.
  private static boolean isArrival(Clause clause, int verb) {
    if (!clause.word(verb - 1).equals("to")) {
      return false;
    }
    for (int i = verb - 2; i >= Math.max(0, verb - 8); i--) {
      boolean there =
          clause.wordIn(i, Set.of("is", "are", "was", "were", "while"))
              && clause.wordIn(i + 1, Set.of("in", "at", "visiting"));
      if (clause.wordIn(i, Set.of("arrived", "arrives", "arriving", "flew")) || there) {
        return true;
      }
      if (clause.endsClause(i) && !clause.word(i).equals("while")) {
        return false;
      }
    }
    return false;
  }
}
