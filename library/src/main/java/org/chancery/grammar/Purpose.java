package org.chancery.grammar;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.actor.Actor;
import org.chancery.clause.Clause;
import org.chancery.clause.Motion;
import org.chancery.clause.VerbGroup;
import org.chancery.contact.Channel;
import org.chancery.contact.Status;

/// Whom a journey was made to meet: "for talks with B", "to see B", ", where he will meet B".
///
/// @param at where in the clause that one stands
/// @param partner that one, or several
/// @param planned whether the words for it put it off: "where he will"
record Purpose(int at, List<Actor> partner, boolean planned) {
  private static final int REACH = 22;
  private static final Set<String> MEETING =
      Set.of("meet", "see", "met", "saw", "meeting", "seeing", "meets", "sees");

  /// What stands behind the destination of a journey.
  static Optional<Purpose> of(Clause clause, int destination) {
    for (int i = destination + 1; i < Math.min(clause.size(), destination + REACH); i++) {
      boolean onward = Motion.at(clause, i).isPresent() && !clause.word(i).endsWith("ing");
      boolean apart =
          clause.word(i).equals("and")
              && clause.wordIn(i + 1, Set.of("was", "is", "will", "would", "may", "could", "had"));
      if (onward
          || apart
          || clause.wordIn(i, Set.of(";", "said", "says", "after", "but", "before", "since"))) {
        return Optional.empty();
      }
      Optional<Integer> other =
          MEETING.contains(clause.word(i)) ? seen(clause, i) : talkedTo(clause, i);
      if (other.isPresent()) {
        boolean putOff = isPutOff(clause, destination, i);
        return status(clause, i)
            .filter(s -> s.outcome() != Status.Outcome.NOT_HELD)
            .map(s -> new Purpose(other.get(), clause.members(other.get()), putOff));
      }
    }
    return Optional.empty();
  }

  private static Optional<Status> status(Clause clause, int i) {
    return MEETING.contains(clause.word(i))
        ? VerbGroup.status(clause, i)
        : NominalStatus.of(clause, i, Optional.empty());
  }

  private static Optional<Integer> seen(Clause clause, int verb) {
    int next = clause.pastAdverbs(verb + 1);
    int other = clause.word(next).equals("with") ? clause.pastAdverbs(next + 1) : next;
    return Optional.of(other).filter(i -> isSomebody(clause, i));
  }

  private static Optional<Integer> talkedTo(Clause clause, int noun) {
    boolean meeting = ContactNoun.channel(clause, noun).filter(Channel.MEETING::equals).isPresent();
    return meeting
        ? clause.behind(noun, Set.of("with")).filter(i -> isSomebody(clause, i))
        : Optional.empty();
  }

  private static boolean isSomebody(Clause clause, int at) {
    return !clause.word(at + 1).equals("'s")
        && clause.members(at).stream()
            .anyMatch(a -> a.name().isPresent() || a.office().isPresent());
  }

  /// "where he will meet", "where she is to hold talks".
  private static boolean isPutOff(Clause clause, int from, int to) {
    for (int i = from + 1; i < to; i++) {
      boolean future =
          clause.wordIn(i, Set.of("will", "due", "scheduled", "expected"))
              || (clause.wordIn(i, Set.of("is", "are")) && clause.word(i + 1).equals("to"));
      if (future) {
        return true;
      }
    }
    return false;
  }

  /// Whether it is somebody of another party than the guest.
  boolean isOther(List<Actor> guest) {
    return !Sides.parties(guest).containsAll(Sides.parties(partner));
  }
}
