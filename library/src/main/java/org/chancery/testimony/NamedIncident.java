package org.chancery.testimony;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.account.Incident;
import org.chancery.clause.Clause;
import org.chancery.counting.Windows;
import org.chancery.report.Quote;
import org.chancery.report.Report;
import org.chancery.time.Dated;
import org.chancery.time.Tense;
import org.chancery.voice.Speech;

/// A single event of violence, named with what it struck: "a strike on the T-4 airbase in Syria",
/// "the downing of a Russian Il-20 on September 17".
///
/// | sentence | finds |
/// |---|---|
/// | They spoke after the attack on the Hmeimim base on Sunday. | attack on the Hmeimim base, that Sunday |
/// | They spoke of a plan to attack targets. | nothing: no event |
/// | They condemned terrorist attacks. | nothing: no single event |
final class NamedIncident {
  static final Set<String> TRIGGERS =
      Set.of(
          "strike",
          "strikes",
          "airstrike",
          "airstrikes",
          "attack",
          "downing",
          "explosion",
          "bombing",
          "shelling",
          "crash",
          "raid",
          "blast",
          "hijacking",
          "assassination",
          "poisoning",
          "shooting",
          "killing",
          "seizure",
          "collision",
          "sinking",
          "incursion",
          "massacre",
          "abduction",
          "kidnapping");
  private static final String RULE = "NamedIncident";
  private static final Set<String> ONTO = Set.of("on", "of", "against", "at", "in", "near", "over");
  private static final Set<String> KINDS =
      Set.of(
          "terrorist",
          "missile",
          "rocket",
          "drone",
          "air",
          "chemical",
          "terror",
          "suicide",
          "car",
          "bomb",
          "plane",
          "helicopter",
          "gun",
          "deadly",
          "artillery");
  private static final Set<String> NOT_YET =
      Set.of(
          "plan",
          "plans",
          "preparing",
          "possible",
          "potential",
          "planned",
          "threat",
          "any",
          "future",
          "prevent",
          "imminent",
          "against",
          "alleged");
  private static final Set<String> ENDS =
      Set.of(
          ".",
          ",",
          ";",
          "\"",
          "that",
          "which",
          "who",
          "and",
          "as",
          "when",
          "while",
          "after",
          "before",
          "carried",
          "killed",
          "killing",
          "resulted",
          "would",
          "will",
          "was",
          "were",
          "is",
          "has",
          "had",
          "went",
          "began",
          "for",
          "by",
          "to",
          "from",
          "(",
          "where",
          "with",
          "but",
          "--",
          ":");

  /// "it is an attack on us" judges, and tells of no event.
  private static final Set<String> BEING = Set.of("'s", "is", "was", "be", "as", "constitutes");

  private static final int LONGEST = 14;

  private NamedIncident() {}

  /// The event whose noun stands at a place.
  static Optional<Incident> at(Clause clause, int at, Report report, Windows windows) {
    int noun =
        clause.word(at).equals("shooting") && clause.word(at + 1).equals("down") ? at + 1 : at;
    boolean onto = clause.wordIn(noun + 1, ONTO) && !isWalkout(clause, at);
    if (!onto || !isEvent(clause, at) || !Speech.isTold(clause)) {
      return Optional.empty();
    }
    int end = end(clause, noun + 2);
    Optional<Integer> date = date(clause, end);
    if (!isNamed(clause, noun + 2, end)) {
      return Optional.empty();
    }
    int first = clause.wordIn(at - 1, KINDS) ? at - 1 : at;
    Quote words = report.quote(clause.span(first, end));
    String what = words.words().replaceAll("\\s+", " ");
    return Optional.of(
        new Incident(
            what, date.flatMap(i -> dated(clause, i, report, windows)), List.of(), words, RULE));
  }

  /// "strikes in France" is what workers do.
  private static boolean isWalkout(Clause clause, int at) {
    return clause.wordIn(at, Set.of("strike", "strikes"))
        && !clause.wordIn(at + 1, Set.of("on", "against"))
        && !clause.wordIn(at - 1, KINDS);
  }

  /// Behind a determiner or an adjective, and not only feared.
  private static boolean isEvent(Clause clause, int at) {
    if (clause.wordIn(
        at - 1,
        Set.of("to", "not", "will", "would", "could", "can", "may", "should", "been", "be"))) {
      return false;
    }
    if (clause.wordIn(at - 1, Set.of("a", "an")) && clause.wordIn(at - 2, BEING)) {
      return false;
    }
    boolean plural = clause.word(at).endsWith("strikes");
    boolean determined = plural;
    for (int i = at - 1; i >= Math.max(0, at - 4); i--) {
      if (clause.wordIn(i, NOT_YET)) {
        return false;
      }
      determined |=
          clause.wordIn(i, Set.of("the", "a", "an", "this", "that", "'s", "last", "recent"))
              || clause.date(i).isPresent()
              || clause.actors(i).isPresent();
    }
    return determined;
  }

  private static int end(Clause clause, int from) {
    int end = from;
    while (end < clause.size() && end - from < LONGEST && !ends(clause, end)) {
      end++;
    }
    while (end > from && clause.wordIn(end - 1, Set.of("in", "on", "at", "of", "the", "a"))) {
      end--;
    }
    return Math.max(from + 1, end) - 1;
  }

  private static boolean ends(Clause clause, int at) {
    boolean beforeDate =
        clause.wordIn(at, Set.of("on", "in", "late", "early")) && clause.date(at + 1).isPresent();
    boolean verb = clause.wordIn(at, Set.of("have", "been")) || clause.word(at).endsWith("ing");
    return verb || clause.wordIn(at, ENDS) || clause.date(at).isPresent() || beforeDate;
  }

  /// Whether the words name what was struck: somebody's, or by a name or number.
  private static boolean isNamed(Clause clause, int from, int end) {
    for (int i = from; i <= end; i++) {
      if (clause.actors(i).isPresent() || clause.isCapitalised(i)) {
        return true;
      }
    }
    return false;
  }

  /// The date directly behind the name, or behind those who did it.
  private static Optional<Integer> date(Clause clause, int end) {
    int from = end + 1;
    if (clause.word(from).equals("by") && clause.actors(from + 1).isPresent()) {
      from += 2;
    }
    for (int i = from; i <= from + 1; i++) {
      if (clause.date(i).isPresent()) {
        return Optional.of(i);
      }
    }
    return Optional.empty();
  }

  private static Optional<Dated> dated(Clause clause, int at, Report report, Windows windows) {
    return clause
        .date(at)
        .flatMap(d -> windows.days(d.expression(), Tense.PAST))
        .map(days -> {
          Quote words = report.quote(clause.span(at, at));
          return new Dated(days, "\"" + words.words() + "\"", Optional.of(words));
        });
  }
}
