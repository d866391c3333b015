package org.chancery.grammar;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.actor.Actor;
import org.chancery.clause.Clause;
import org.chancery.clause.VerbGroup;
import org.chancery.contact.Status;
import org.chancery.grammar.Candidate.Reference;
import org.chancery.language.WordList;

/// A noun for a journey with what stands before it: whose it is ("his visit"), the verb that it is
/// the object of ("paid a visit"), or the preposition that makes it a circumstance ("during a
/// visit").
final class JourneyPhrase {
  private static final int REACH = 8;

  /// Verbs whose subject makes the journey that is their object, or does not make it.
  private static final Set<String> MAKING =
      WordList.of(
          """
          pay pays paid paying make makes made making undertake undertakes undertook undertaken
          take takes took taking begin begins began begun start starts started starting open opens
          opened kick kicked launch launched continue continues continued resume resumed
          end ends ended ending conclude concludes concluded concluding finish finishes finished
          complete completes completed completing wrap wraps wrapped wrapping cut cuts cutting break
          broke interrupted extended postpone postpones postponed delay delays delayed cancel cancels
          cancelled canceled scrap scraps scrapped shelved abandoned dropped ditched skipped aborted
          put puts called calls plan plans planned planning scheduled embarked embarks embark
          """);

  private static final Set<String> PARTICLES =
      Set.of("up", "off", "out", "short", "down", "back", "on", "upon");

  /// Words that make a journey the circumstance of what somebody did.
  private static final Set<String> DURING =
      Set.of("during", "on", "after", "following", "before", "amid", "in", "from", "for", "with");

  private static final Set<String> RIDING =
      WordList.of("took takes taking caught boarded boards boarding aboard on");
  private static final Set<String> LEADING =
      WordList.of("led lead leads leading headed heads heading");

  private static final Set<String> LEAVING =
      WordList.of("left leaves leaving departed departs returned returns returning home");

  private final Clause clause;
  private final int noun;

  /// The verb or preposition; the noun itself where there is none.
  private final int governor;

  private JourneyPhrase(Clause clause, int noun, int governor) {
    this.clause = clause;
    this.noun = noun;
    this.governor = governor;
  }

  static JourneyPhrase of(Clause clause, int noun) {
    return new JourneyPhrase(clause, noun, governor(clause, noun));
  }

  private static int governor(Clause clause, int noun) {
    for (int i = noun - 1; i >= Math.max(0, noun - REACH); i--) {
      if (clause.word(i).equals("after") && isHomeward(clause, i)) {
        return i;
      }
      boolean ends = clause.endsClause(i) || clause.wordIn(i, Set.of(",", ".", "("));
      if (ends) {
        return noun;
      }
      if (clause.wordIn(i, PARTICLES) && MAKING.contains(clause.word(i - 1))) {
        return i - 1;
      }
      if ((clause.wordIn(i, MAKING) && !isPremodifier(clause, i))
          || clause.wordIn(i, DURING)
          || clause.wordIn(i, RIDING)
          || clause.wordIn(i, LEADING)) {
        return i;
      }
    }
    return noun;
  }

  /// "left Beijing on Friday after a visit to": the journey that comes to its end.
  private static boolean isHomeward(Clause clause, int after) {
    for (int i = after - 1; i >= Math.max(0, after - REACH); i--) {
      if (LEAVING.contains(clause.word(i))) {
        return true;
      }
    }
    return false;
  }

  /// "a planned visit", "his cancelled trip".
  private static boolean isPremodifier(Clause clause, int i) {
    int before = clause.pastAdverbs(i - 1);
    return clause.wordIn(before, Set.of("a", "an", "the", "his", "her", "their", "this", "'s"))
        || (before == i - 1 && clause.wordIn(i, Set.of("planned", "scheduled")));
  }

  boolean isRidden() {
    return RIDING.contains(clause.word(governor));
  }

  boolean isLed() {
    return LEADING.contains(clause.word(governor));
  }

  private boolean isMade() {
    boolean on = clause.word(governor).equals("on");
    boolean under = on && clause.wordIn(governor - 1, Set.of("is", "are", "was", "were", "be"));
    return under || MAKING.contains(clause.word(governor));
  }

  /// How far it has come.
  Optional<Status> status() {
    return isMade()
        ? NominalStatus.of(clause, noun, Optional.of(governor))
        : NominalStatus.of(clause, noun, Optional.empty());
  }

  /// How far it has come where only the verb tells.
  Optional<Status> ofVerb() {
    return VerbGroup.status(clause, governor);
  }

  Reference reference() {
    return isMade() ? Reference.ASSERTED : Reference.PRESUPPOSED;
  }

  /// "A's visit", "visit by A", "his visit", "a visit" that A paid, or a headline's own side.
  List<Actor> guest() {
    Optional<Integer> by = clause.behind(noun, Set.of("by"));
    if (by.isPresent() && by.get() <= noun + REACH) {
      return clause.members(by.get());
    }
    for (int i = noun - 1;
        i > Math.max(0, noun - REACH) && i > (governor == noun ? -1 : governor);
        i--) {
      if (clause.word(i).equals("'s") && clause.actors(i - 1).isPresent()) {
        return clause.members(i - 1);
      }
      if (clause.wordIn(i, Set.of("his", "her"))) {
        return clause.personBefore(i);
      }
    }
    if (governor < noun) {
      return subject();
    }
    return noun <= 2 ? clause.publishingSide(noun) : List.of();
  }

  private List<Actor> subject() {
    List<Actor> before = Journey.traveller(clause, governor);
    return before.isEmpty() && !isMade() ? following() : before;
  }

  /// "On a visit to PLACE, A said".
  private List<Actor> following() {
    for (int i = noun + 1; i < clause.size(); i++) {
      if (clause.word(i - 1).equals(",") && clause.actors(i).isPresent()) {
        return clause.members(i);
      }
    }
    return List.of();
  }
}
