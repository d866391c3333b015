package org.chancery.clause;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.report.Span;
import org.chancery.time.DateExpression;
import org.chancery.time.DatePhrase;

/// When and where: the date and the place that belong to a verb or noun of a clause.
public final class Circumstances {
  private static final int REACH = 16;

  /// Before these a date is a bound or another event's.
  private static final Set<String> OTHER_DATES =
      Set.of(
          "since",
          "until",
          "by",
          "from",
          "before",
          "after",
          "of",
          "observed",
          "dated",
          "signed",
          "time",
          "times",
          "twice",
          "once");

  private static final Set<String> PLACE_PREPOSITIONS = Set.of("in", "at", "near");

  private static final Set<String> EVENTS =
      Set.of(
          "summit",
          "conference",
          "meeting",
          "forum",
          "assembly",
          "session",
          "celebrations",
          "funeral",
          "ceremony",
          "games",
          "talks");

  /// What goes on in a place of which others speak: "on the situation in Gaza".
  private static final Set<String> HAPPENINGS =
      Set.of(
          "situation",
          "crisis",
          "war",
          "conflict",
          "violence",
          "fighting",
          "developments",
          "events",
          "ceasefire",
          "truce",
          "peace",
          "security",
          "stability",
          "elections",
          "coup",
          "unrest",
          "forces",
          "troops",
          "operation",
          "operations",
          "mission",
          "settlement",
          "process",
          "tensions",
          "escalation",
          "hostilities",
          "turmoil");

  private static final Set<String> NO_PLACES =
      Set.of(
          "the",
          "order",
          "person",
          "particular",
          "addition",
          "response",
          "turn",
          "light",
          "view",
          "accordance",
          "connection");

  private Circumstances() {}

  /// The date of what a clause says at a place: the nearest one behind it, or else before it.
  public static Optional<DatePhrase> date(Clause clause, int at) {
    return behind(clause, at).filter(d -> !isDuration(clause, d)).or(() -> before(clause, at));
  }

  /// "a programme for 2002-2004": for how long what was agreed holds.
  private static boolean isDuration(Clause clause, DatePhrase date) {
    return date.from() > 0 && clause.sentence().fold(date.from() - 1).equals("for");
  }

  /// The date of what is still to come or has come to nothing: the next one behind it, as in "a
  /// meeting set for June 12". What stands before it is when somebody said so.
  public static Optional<DatePhrase> dateAhead(Clause clause, int at) {
    for (int i = at + 1; i < Math.min(clause.size(), at + REACH); i++) {
      if (clause.date(i).isPresent() && (isDeadline(clause, i) || !isOther(clause, i))) {
        return clause.date(i);
      }
      if (clause.word(i).equals(";") || isNextVerb(clause, i)) {
        break;
      }
    }
    return before(clause, at).filter(d -> d.from() < clause.firstToken(1) + 1);
  }

  /// The dates of something done several times: "in September 2015 and in April 2016".
  public static List<DatePhrase> dates(Clause clause, int at) {
    List<DatePhrase> dates = new ArrayList<>();
    date(clause, at).ifPresent(dates::add);
    for (int i = at + 1; i < clause.size() && dates.size() == 1; i++) {
      if (clause.date(i).equals(Optional.of(dates.getFirst()))) {
        further(clause, i, dates);
      }
    }
    return dates;
  }

  private static void further(Clause clause, int date, List<DatePhrase> dates) {
    int i = date + 1;
    while (clause.wordIn(i, Set.of("and", ",", "in", "on", "again", "also"))) {
      i++;
    }
    if (i > date + 1 && clause.date(i).isPresent()) {
      dates.add(clause.date(i).get());
      further(clause, i, dates);
    }
  }

  private static Optional<DatePhrase> behind(Clause clause, int at) {
    for (int i = at + 1; i < Math.min(clause.size(), at + REACH); i++) {
      Optional<DatePhrase> date = clause.date(i);
      if (date.isPresent() && !isOther(clause, i)) {
        return date;
      }
      if (clause.endsClause(i) || isNextVerb(clause, i)) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static Optional<DatePhrase> before(Clause clause, int at) {
    for (int i = at - 1; i >= Math.max(0, at - REACH * 2); i--) {
      Optional<DatePhrase> date = clause.date(i);
      if (date.isPresent() && !isOther(clause, i)) {
        return date;
      }
      if (clause.word(i).equals(";") || clause.word(i).equals("said")) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /// "before the end of the year".
  private static boolean isDeadline(Clause clause, int date) {
    return clause
        .date(date)
        .filter(d -> d.expression() instanceof DateExpression.Deadline)
        .isPresent();
  }

  private static boolean isOther(Clause clause, int date) {
    boolean range =
        clause.date(date).filter(d -> d.expression() instanceof DateExpression.Span).isPresent();
    if (range) {
      return false;
    }
    int i = date - 1;
    if (clause.word(i).equals("of")
        && clause.wordIn(i - 1, Set.of("evening", "morning", "night"))) {
      return false;
    }
    i -= clause.word(i).equals("the") ? 1 : 0;
    boolean bracketed = clause.word(i).equals("[") || clause.word(i - 1).equals("[");
    return bracketed || OTHER_DATES.contains(clause.word(i));
  }

  private static boolean isNextVerb(Clause clause, int i) {
    String word = clause.word(i);
    boolean onward = word.equals("then") && Motion.at(clause, i + 1).isPresent();
    return onward
        || word.equals("(")
        || (word.equals("to") && clause.word(i + 1).equals("discuss"))
        || Set.of("discussed", "said", "discussing", "agreed", "urged").contains(word);
  }

  /// "in Moscow", "at the Kremlin", "on the sidelines of the G20 summit in Hamburg", behind a
  /// place.
  public static Optional<Span> place(Clause clause, int at) {
    for (int i = at + 1; i < Math.min(clause.size(), at + REACH); i++) {
      boolean subject = clause.wordIn(i, Set.of("about", "regarding", "concerning"));
      if (subject && !clause.wordIn(i + 1, Set.of("it", "this", "them", "that"))) {
        return Optional.empty();
      }
      if (clause.wordIn(i, Set.of("sidelines", "margins"))) {
        return sidelines(clause, i);
      }
      if (clause.wordIn(i, PLACE_PREPOSITIONS)) {
        Optional<Span> place = placeAt(clause, i + 1);
        if (place.isPresent() && !clause.wordIn(i - 1, HAPPENINGS)) {
          return place;
        }
      }
      if (clause.endsClause(i) || isNextVerb(clause, i)) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static Optional<Span> sidelines(Clause clause, int at) {
    int first = clause.word(at + 2).equals("the") ? at + 3 : at + 2;
    int last = first;
    for (int i = first; i < Math.min(clause.size(), first + 8); i++) {
      if (clause.wordIn(i, EVENTS)) {
        last = i;
      }
    }
    boolean in = clause.word(last + 1).equals("in") && isName(clause, last + 2);
    return first < clause.size()
        ? Optional.of(clause.span(first, in ? last + 2 : last))
        : Optional.empty();
  }

  private static boolean isName(Clause clause, int i) {
    return clause.isCapitalised(i) || clause.actors(i).isPresent();
  }

  private static Optional<Span> placeAt(Clause clause, int at) {
    int first = clause.word(at).equals("the") ? at + 1 : at;
    if (clause.actors(first).filter(a -> a.place() && a.members().size() == 1).isPresent()) {
      return Optional.of(clause.span(first, first));
    }
    if (!clause.isCapitalised(first) || NO_PLACES.contains(clause.word(first))) {
      return Optional.empty();
    }
    int last = first;
    while (clause.isCapitalised(last + 1)) {
      last++;
    }
    return Optional.of(clause.span(first, last));
  }
}
