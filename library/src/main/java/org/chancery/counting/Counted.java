package org.chancery.counting;

import java.util.List;
import java.util.Set;
import org.chancery.actor.PartyId;
import org.chancery.clause.Clause;
import org.chancery.contact.Channel;
import org.chancery.voice.Speech;

/// Between whom the contacts are that a number counts.
final class Counted {
  private static final int NEAR = 8;

  /// Occasions of one side alone.
  private static final Set<String> DOMESTIC =
      Set.of("bipartisan", "cabinet", "staff", "press", "internal", "weekly");

  private Counted() {}

  /// The sides; empty where they cannot be told.
  ///
  /// @param first where the number stands
  /// @param core the noun or verb of contact
  static List<PartyId> sides(Clause clause, int first, int core, List<Channel> channels) {
    if (isDomestic(clause, first, core) || isWithAnybody(clause, core)) {
      return List.of();
    }
    if (channels.contains(Channel.VISIT)) {
      return TwoSides.ofVisit(clause, core);
    }
    boolean own = Speech.isTold(clause) || clause.wordIn(core + 2, Set.of("you"));
    return own ? TwoSides.of(clause, core) : TwoSides.named(clause, core);
  }

  private static boolean isDomestic(Clause clause, int first, int core) {
    for (int i = Math.min(first, core); i < Math.max(first, core); i++) {
      if (clause.wordIn(i, DOMESTIC)) {
        return true;
      }
    }
    return false;
  }

  /// "his second call to a foreign leader": a series with whomever.
  private static boolean isWithAnybody(Clause clause, int core) {
    for (int i = core + 1; i < Math.min(clause.size(), core + NEAR); i++) {
      boolean preposition = clause.wordIn(i, Set.of("to", "with"));
      if (preposition
          && clause.wordIn(i + 1, Set.of("a", "an", "any", "foreign", "another", "world"))) {
        return true;
      }
    }
    return false;
  }
}
