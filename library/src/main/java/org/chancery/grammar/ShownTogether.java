package org.chancery.grammar;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.actor.Actor;
import org.chancery.clause.Clause;
import org.chancery.contact.Channel;
import org.chancery.contact.Status;
import org.chancery.grammar.Candidate.Reference;

/// "A with B.", "With B.", "A, B and C." as a whole sentence: the words below a picture, with which
/// some offices open their reports. No rule of its own, for it rests on what a sentence lacks.
///
/// | sentence | finds |
/// |---|---|
/// | President Putin with Prime Minister Blair of the United Kingdom. | meeting, echo: Putin, Blair |
/// | President Putin with Prime Minister Blair said no. | nothing |
public final class ShownTogether {
  private static final Set<String> LINKS = Set.of("with", "and", "meeting", "talking");
  private static final Set<String> BEHIND =
      Set.of(".", ",", "(", ")", "left", "right", "centre", "center", "l", "r", "at", "in");

  private ShownTogether() {}

  /// Those whom a sentence shows together; empty for one that says anything.
  public static List<Finding> in(Clause clause) {
    int other = 0;
    while (clause.wordIn(other, LINKS) || (other == 0 && clause.actors(0).isPresent())) {
      other++;
    }
    boolean alone = other == 1 && clause.actors(0).isPresent();
    if (!isWhole(clause, alone ? 1 : other + 1)) {
      return List.of();
    }
    List<Actor> far = clause.members(alone ? 0 : other);
    List<Actor> near =
        alone || clause.actors(0).isPresent() ? clause.members(0) : clause.publishingSide(0);
    boolean several = !alone || Sides.parties(far).size() > 1;
    if (far.isEmpty() || near.isEmpty() || !several) {
      return List.of();
    }
    return new Sides(
            clause,
            ShownTogether.class.getSimpleName(),
            Channel.MEETING,
            Optional.of(Status.HELD),
            clause.span(0, alone ? 0 : other))
        .as(Reference.ECHO)
        .between(alone ? List.of() : near, far);
  }

  /// Nothing but a place or a side of the picture follows.
  private static boolean isWhole(Clause clause, int from) {
    for (int i = from; i < clause.size(); i++) {
      boolean place = clause.isCapitalised(i) || clause.actors(i).isPresent();
      if (!place && !clause.wordIn(i, BEHIND) && clause.date(i).isEmpty()) {
        return false;
      }
    }
    return true;
  }
}
