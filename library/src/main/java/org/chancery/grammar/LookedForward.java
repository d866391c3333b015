package org.chancery.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.actor.Actor;
import org.chancery.clause.Clause;
import org.chancery.contact.Channel;
import org.chancery.contact.Status;

/// "They looked forward to seeing each other at the G7 summit": both will take part in it.
///
/// | sentence | finds |
/// |---|---|
/// | Starmer and Carney looked forward to meeting at the G7 summit. | planned: Starmer, Carney, G7 |
/// | Starmer and Carney looked forward to speaking again. | nothing |
final class LookedForward implements ContactRule {
  private static final Set<String> LOOKING = Set.of("looked", "look", "looks", "looking");
  private static final Set<String> SEEING = Set.of("seeing", "meeting", "welcoming", "hosting");
  private static final int REACH = 20;

  @Override
  public Set<String> triggers() {
    return Set.of("forward");
  }

  @Override
  public List<Finding> read(Clause clause, int at) {
    boolean looking = clause.wordIn(at - 1, LOOKING) && clause.word(at + 1).equals("to");
    if (!looking || !clause.wordIn(at + 2, SEEING)) {
      return List.of();
    }
    Optional<Gathering> gathering = gathering(clause, at + 2);
    List<Actor> guests = new ArrayList<>(subject(clause, at - 1));
    if (gathering.isEmpty() || guests.isEmpty()) {
      return List.of();
    }
    for (int i = at + 3; i < gathering.get().first(); i++) {
      guests.addAll(clause.members(i));
    }
    guests.removeIf(a -> Sides.parties(gathering.get().conveners()).contains(a.party()));
    if (Sides.parties(guests).size() < 2) {
      guests.addAll(clause.pairBefore(at));
    }
    return Sides.parties(guests).size() < 2
        ? List.of()
        : new Sides(
                clause,
                id(),
                Channel.MEETING,
                Optional.of(Status.PLANNED),
                clause.span(at - 1, gathering.get().last()))
            .on(Gatherings.date(clause, at, gathering.get(), true))
            .jointly(true)
            .between(guests, gathering.get().conveners());
  }

  private static List<Actor> subject(Clause clause, int verb) {
    return clause.subjectBefore(verb).map(clause::members).orElse(List.of());
  }

  private static Optional<Gathering> gathering(Clause clause, int from) {
    boolean behind = false;
    for (int i = from + 1; i < Math.min(clause.size(), from + REACH); i++) {
      behind |= clause.wordIn(i, Set.of("at", "during", "in", "for"));
      Optional<Gathering> gathering = behind ? Gathering.at(clause, i) : Optional.empty();
      if (gathering.isPresent()) {
        return gathering.filter(g -> g.isOfOrganisation(clause));
      }
      if (clause.endsClause(i)) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }
}
