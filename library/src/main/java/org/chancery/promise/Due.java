package org.chancery.promise;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.chancery.clause.Clause;
import org.chancery.counting.Windows;
import org.chancery.report.Quote;
import org.chancery.report.Report;
import org.chancery.time.Calendar;
import org.chancery.time.DateExpression;
import org.chancery.time.DateExpression.Unit;
import org.chancery.time.Dated;
import org.chancery.time.Days;
import org.chancery.time.Tense;

/// By when a promise is due: "next week", "by June", "before the end of the year", "within two
/// weeks".
///
/// A bound ("by June") leaves every day from the report on; a date leaves its own days.
final class Due {
  private static final Set<String> BOUNDS = Set.of("by", "before", "than");

  /// "the first half of next year" lies in it; "the winner of 2018" does not.
  private static final Set<String> PARTS =
      Set.of("end", "half", "quarter", "course", "rest", "start", "beginning", "middle");

  private static final Set<String> WITHIN = Set.of("within", "in");

  private Due() {}

  /// The days that words from a place on name.
  static Optional<Dated> at(Clause clause, int at, Report report, Windows windows) {
    if (clause.date(at).isPresent()) {
      return dated(clause, at, report, windows);
    }
    if (clause.word(at).equals("end") && clause.word(at + 1).equals("of")) {
      return endOfSpell(clause, at, report, windows);
    }
    return clause.wordIn(at, WITHIN) ? within(clause, at, report, windows) : Optional.empty();
  }

  private static Optional<Dated> dated(Clause clause, int at, Report report, Windows windows) {
    boolean ofSomething = clause.word(at - 1).equals("of") && !clause.wordIn(at - 2, PARTS);
    if (ofSomething || clause.word(at - 1).equals("until")) {
      return Optional.empty();
    }
    return clause
        .date(at)
        .flatMap(d -> windows.days(d.expression(), Tense.FUTURE))
        .map(days -> isBound(clause, at) ? upTo(days, windows) : days)
        .map(days -> due(days, report.quote(clause.span(at, at))));
  }

  private static boolean isBound(Clause clause, int at) {
    return clause.wordIn(at - 1, BOUNDS);
  }

  /// From the report on to the last of some days.
  private static Days upTo(Days days, Windows windows) {
    return windows
        .published()
        .map(published -> Days.between(published.first(), days.last()))
        .filter(open -> !open.isEmpty())
        .orElse(days);
  }

  /// "the end of the year", "the end of June".
  private static Optional<Dated> endOfSpell(Clause clause, int at, Report report, Windows windows) {
    Optional<Unit> unit =
        switch (clause.word(at + 3)) {
          case "week" -> Optional.of(Unit.WEEK);
          case "month" -> Optional.of(Unit.MONTH);
          case "year" -> Optional.of(Unit.YEAR);
          default -> Optional.empty();
        };
    Optional<Days> spell =
        clause
            .date(at + 2)
            .flatMap(d -> windows.days(d.expression(), Tense.FUTURE))
            .or(() ->
                unit.flatMap(u -> windows.days(new DateExpression.Relative(u, 0), Tense.FUTURE)));
    int last = clause.date(at + 2).isPresent() ? at + 2 : at + 3;
    return spell.map(
        days -> due(upTo(Days.of(days.last()), windows), report.quote(clause.span(at, last))));
  }

  /// "within two weeks", "in three months": from the report on.
  private static Optional<Dated> within(Clause clause, int at, Report report, Windows windows) {
    int number =
        clause.word(at + 1).equals("the") && clause.word(at + 2).equals("next") ? at + 3 : at + 1;
    OptionalInt count = Calendar.number(clause.word(number));
    if (count.isEmpty()) {
      return Optional.empty();
    }
    return windows
        .published()
        .flatMap(published ->
            after(published.last(), clause.word(number + 1), count.getAsInt())
                .map(last -> Days.between(published.first(), last)))
        .map(days -> due(days, report.quote(clause.span(at, number + 1))));
  }

  private static Optional<LocalDate> after(LocalDate day, String unit, int count) {
    return switch (unit) {
      case "day", "days" -> Optional.of(day.plusDays(count));
      case "week", "weeks" -> Optional.of(day.plusWeeks(count));
      case "month", "months" -> Optional.of(day.plusMonths(count));
      case "year", "years" -> Optional.of(day.plusYears(count));
      default -> Optional.empty();
    };
  }

  private static Dated due(Days days, Quote words) {
    return new Dated(days, "\"" + words.words() + "\"", Optional.of(words));
  }
}
