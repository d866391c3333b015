package org.chancery.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.chancery.actor.Actor;
import org.chancery.clause.Clause;
import org.chancery.language.WordList;

/// What a clause tells of the course of talks that a noun names: that they took place as one
/// occasion, and who led them between the sides.
///
/// | words | tell |
/// |---|---|
/// | `Negotiations between A and B collapsed` | one occasion |
/// | `a third round of consultations between A and B` | one occasion |
/// | `talks between A and B mediated by C` | C takes part |
final class Course {
  /// Verbs and participles by which what goes on is told as something that took place.
  private static final Set<String> HAPPENING =
      WordList.of(
          """
          took takes held ended ends concluded concludes collapsed collapses wrapped wraps resumed
          resumes opened opens began begins started starts closed finished kicked kicks underway
          broke stalled adjourned convened
          """);

  /// Nouns that make one occasion of the talks behind them.
  private static final Set<String> OCCASIONS = Set.of("round", "session", "sitting", "day");

  private static final Set<String> WITHIN =
      WordList.of(
          "in at on were was have has had been are is being officially formally late early");

  private static final Set<String> LEADING =
      WordList.of(
          """
          mediated brokered hosted facilitated convened moderated chaired sponsored organised
          organized arranged
          """);
  private static final Set<String> AUSPICES =
      WordList.of("mediation auspices chairmanship moderation facilitation patronage");
  private static final Set<String> HOSTING =
      WordList.of("host hosts hosted hosting chaired brokered mediated facilitated convened");
  private static final int REACH = 16;

  private Course() {}

  /// Whether the words around a noun tell of one occasion rather than of what goes on without end.
  ///
  /// @param last where the noun and those who take part end
  static boolean isOneOccasion(Clause clause, ContactPhrase phrase, int last) {
    return phrase.has(clause, OCCASIONS) || isHappening(clause, last + 1);
  }

  /// The verb of the noun, over days and places: "in Vienna on Friday were concluded".
  private static boolean isHappening(Clause clause, int from) {
    for (int i = from; i < Math.min(clause.size(), from + REACH); i++) {
      boolean underWay = clause.word(i).equals("under") && clause.word(i + 1).equals("way");
      if (HAPPENING.contains(clause.word(i)) || underWay) {
        return true;
      }
      boolean circumstance =
          clause.date(i).isPresent()
              || clause.actors(i).isPresent()
              || clause.isCapitalised(i)
              || clause.wordIn(i, WITHIN);
      if (!circumstance) {
        return false;
      }
    }
    return false;
  }

  /// Who led the talks between the sides: "brokered by C", "under the mediation of C",
  /// "C-mediated", "C hosted talks between the sides".
  static List<Actor> leaders(Clause clause, ContactPhrase phrase) {
    List<Actor> leaders = new ArrayList<>();
    for (int i = phrase.noun() + 1; i < Math.min(clause.size(), phrase.noun() + REACH); i++) {
      if (clause.endsClause(i)) {
        break;
      }
      boolean by = clause.word(i).equals("by") && clause.wordIn(i - 1, LEADING);
      boolean under = clause.word(i).equals("of") && clause.wordIn(i - 1, AUSPICES);
      if (by || under) {
        leaders.addAll(clause.members(clause.word(i + 1).equals("the") ? i + 2 : i + 1));
      }
    }
    phrase
        .support()
        .filter(verb -> HOSTING.contains(clause.word(verb)))
        .flatMap(clause::subjectBefore)
        .ifPresent(host -> leaders.addAll(clause.members(host)));
    for (int i = phrase.noun() - 1; i > Math.max(1, phrase.start() - 2); i--) {
      if (LEADING.contains(clause.word(i)) && clause.word(i - 1).equals("-")) {
        leaders.addAll(clause.members(i - 2));
      }
    }
    return leaders;
  }
}
