package org.chancery.grammar;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.actor.Actor;
import org.chancery.actor.PartyId;
import org.chancery.clause.Clause;
import org.chancery.report.Span;

/// At whose request or on whose initiative a contact took place, as a clause says it: "initiated by
/// A", "at the request of A", "on A's initiative", "A initiated the call".
///
/// @param party whose initiative it was
/// @param words the words that say so
public record Initiative(PartyId party, Span words) {
  private static final Set<String> NOUNS = Set.of("initiative", "request", "behest");
  private static final Set<String> BY = Set.of("of", "by", "from");

  /// The initiative that a clause tells of.
  public static Optional<Initiative> in(Clause clause) {
    for (int i = 0; i < clause.size(); i++) {
      Optional<Initiative> found = at(clause, i);
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  private static Optional<Initiative> at(Clause clause, int at) {
    if (clause.wordIn(at, Set.of("initiated", "requested"))) {
      return initiated(clause, at);
    }
    return clause.wordIn(at, NOUNS) && isOwnInitiative(clause, at)
        ? noun(clause, at)
        : Optional.empty();
  }

  /// "initiated by the Israeli side", "Mr Draghi initiated the conversation".
  private static Optional<Initiative> initiated(Clause clause, int at) {
    if (clause.word(at + 1).equals("by")) {
      return of(clause, groupNear(clause, at + 2), at);
    }
    for (int i = at + 1; i < Math.min(clause.size(), at + 5); i++) {
      boolean contact =
          ContactNoun.CALLS.contains(clause.word(i))
              || ContactNoun.MEETINGS.contains(clause.word(i));
      if (contact) {
        return of(clause, clause.subjectBefore(at), at);
      }
    }
    return Optional.empty();
  }

  /// "at", "on", "held ... at the initiative": what was done on it, not what it is about.
  private static boolean isOwnInitiative(Clause clause, int at) {
    for (int i = at - 1; i >= Math.max(0, at - 4); i--) {
      if (clause.wordIn(i, Set.of("at", "on", "upon", "by"))) {
        return true;
      }
    }
    return false;
  }

  private static Optional<Initiative> noun(Clause clause, int at) {
    if (clause.wordIn(at + 1, BY)) {
      return of(clause, groupNear(clause, at + 2), at);
    }
    Optional<Integer> before =
        clause.word(at - 1).equals("'s") ? Optional.of(at - 2) : Optional.of(at - 1);
    return of(clause, before.filter(i -> clause.actors(i).isPresent()), at);
  }

  private static Optional<Integer> groupNear(Clause clause, int at) {
    int i = clause.word(at).equals("the") ? at + 1 : at;
    return clause.actors(i).map(a -> i);
  }

  private static Optional<Initiative> of(Clause clause, Optional<Integer> group, int at) {
    List<Actor> actors = group.map(clause::members).orElse(List.of());
    return Sides.parties(actors).size() == 1
        ? Optional.of(new Initiative(actors.getFirst().party(), clause.span(group.get(), at)))
        : Optional.empty();
  }
}
