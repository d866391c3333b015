package org.chancery.counting;

import java.util.Optional;
import java.util.Set;
import org.chancery.account.CountWindow;
import org.chancery.clause.Clause;
import org.chancery.time.DateExpression;
import org.chancery.time.Days;
import org.chancery.time.Tense;

/// The words that bound a count: "this year", "since January", "in nearly three years", "as
/// president".
///
/// @param last where they end; before the count where they stand to its left
/// @param inOffice whether it is the time that somebody holds an office
record CountBound(CountWindow window, int last, boolean inOffice) {
  private CountBound(CountWindow window, int last) {
    this(window, last, false);
  }

  private static final int REACH = 20;
  private static final Set<String> STOPS = Set.of(";", ".", "that", "when", "after");
  private static final Set<String> ENDS =
      Set.of(".", ",", ";", ":", "\"", "and", "but", "while", "(", ")", "when");
  private static final Set<String> STARTS = Set.of("start", "beginning", "turn");
  private static final Set<String> OFFICES =
      Set.of("prime", "foreign", "secretary", "head", "leader", "minister", "chancellor");

  /// The words that bound what is counted up to a place: the nearest behind it, else a date before
  /// it.
  ///
  /// @param number what is counted; of a first one, the bound looks back over the time since the
  ///   last
  static Optional<CountBound> of(Clause clause, int end, int number, Windows windows) {
    if (number > 1 && isToday(clause, end + 1)) {
      return Optional.of(new CountBound(during(clause, end + 1, windows), end + 1));
    }
    for (int i = end + 1; i < Math.min(clause.size(), end + REACH); i++) {
      Optional<CountBound> bound = startingAt(clause, i, number, windows);
      if (bound.isPresent()) {
        return bound;
      }
      if (clause.wordIn(i, STOPS)) {
        break;
      }
    }
    for (int i = end - 1; i >= Math.max(0, end - REACH); i--) {
      if (isSpell(clause, i)) {
        return Optional.of(new CountBound(during(clause, i, windows), i));
      }
    }
    return Optional.empty();
  }

  private static Optional<CountBound> startingAt(
      Clause clause, int at, int number, Windows windows) {
    return switch (clause.word(at)) {
      case "since" -> Optional.of(since(clause, at, windows));
      case "in", "within" ->
          LookBack.at(clause, at, number)
              .map(back ->
                  new CountBound(back.window(windows.published(), number == 1), back.last()));
      case "of" ->
          theSpell(clause, at + 2, windows)
              .map(days -> new CountBound(new CountWindow.During(days), at + 2));
      case "as" -> inOffice(clause, at);
      default ->
          isSpell(clause, at)
              ? Optional.of(new CountBound(during(clause, at, windows), at))
              : Optional.empty();
    };
  }

  /// "the second call today", "their second conversation yesterday": one day is counted in where it
  /// stands right behind.
  private static boolean isToday(Clause clause, int at) {
    return clause
        .date(at)
        .filter(d ->
            d.expression() instanceof DateExpression.Relative day
                && day.unit() == DateExpression.Unit.DAY
                && day.offset() <= 0)
        .isPresent();
  }

  private static boolean isSpell(Clause clause, int at) {
    return clause.date(at).filter(d -> Windows.isSpell(d.expression())).isPresent();
  }

  private static CountWindow during(Clause clause, int at, Windows windows) {
    return clause
        .date(at)
        .flatMap(d -> windows.days(d.expression(), Tense.PAST))
        .<CountWindow>map(CountWindow.During::new)
        .orElseGet(CountWindow.Untold::new);
  }

  /// From a date among the words behind "since"; an event without one tells no day.
  private static CountBound since(Clause clause, int at, Windows windows) {
    int last = at;
    boolean start = false;
    for (int i = at + 1; i < clause.size() && !clause.wordIn(i, ENDS); i++) {
      last = i;
      start |= clause.wordIn(i, STARTS) || isStart(clause, i);
      int place = i;
      Optional<Days> days =
          clause
              .date(i)
              .flatMap(d -> windows.days(d.expression(), Tense.PAST))
              .or(() -> theSpell(clause, place, windows));
      if (days.isPresent()) {
        Days from = start ? Days.of(days.get().first()) : days.get();
        return new CountBound(new CountWindow.Since(from), i);
      }
    }
    return new CountBound(new CountWindow.Untold(), last);
  }

  /// "the start of the year" as one date.
  private static boolean isStart(Clause clause, int at) {
    return clause
        .date(at)
        .filter(d ->
            d.expression() instanceof DateExpression.Relative relative
                && relative.part() == DateExpression.PartOf.EARLY)
        .isPresent();
  }

  /// The running week, month or year, where a place names it behind "the": "of the week", "since
  /// the start of the year".
  private static Optional<Days> theSpell(Clause clause, int at, Windows windows) {
    if (!clause.word(at - 1).equals("the")) {
      return Optional.empty();
    }
    return switch (clause.word(at)) {
      case "week" -> running(DateExpression.Unit.WEEK, windows);
      case "month" -> running(DateExpression.Unit.MONTH, windows);
      case "year" -> running(DateExpression.Unit.YEAR, windows);
      default -> Optional.empty();
    };
  }

  private static Optional<Days> running(DateExpression.Unit unit, Windows windows) {
    return windows.days(new DateExpression.Relative(unit, 0), Tense.PAST);
  }

  /// "as president", "as prime minister".
  private static Optional<CountBound> inOffice(Clause clause, int at) {
    boolean office = clause.actors(at + 1).isPresent() || clause.wordIn(at + 1, OFFICES);
    return office
        ? Optional.of(new CountBound(new CountWindow.Untold(), at + 1, true))
        : Optional.empty();
  }
}
