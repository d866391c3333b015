package org.chancery.testimony;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.chancery.grammar.Clause;
import org.chancery.time.DateExpression;
import org.chancery.time.DatePhrase;
import org.chancery.time.DateResolver;
import org.chancery.time.Dated;
import org.chancery.time.Days;
import org.chancery.time.Tense;

/// The days that a count covers and that a promise or event falls on, seen from the publication.
final class Windows {
  /// More days of publication than these leave a window that says nothing.
  private static final int VAGUE = 400;

  private static final int REACH = 20;

  private final Optional<Dated> published;

  Windows(Optional<Dated> published) {
    this.published = published;
  }

  /// Where the date stands that bounds a count at a place: "this year", "since 2019"; the nearest
  /// behind it, else the nearest before.
  static Optional<Integer> place(Clause clause, int at) {
    for (int i = at; i < Math.min(clause.size(), at + REACH); i++) {
      if (isWindow(clause, i)) {
        return Optional.of(i);
      }
      if (clause.wordIn(i, Set.of(";", ".", "that", "when", "after"))) {
        break;
      }
    }
    for (int i = at - 1; i >= Math.max(0, at - REACH); i--) {
      if (isWindow(clause, i)) {
        return Optional.of(i);
      }
    }
    return Optional.empty();
  }

  private static boolean isWindow(Clause clause, int at) {
    Optional<DatePhrase> date = clause.date(at);
    return date.isPresent() && (isStart(clause, at) || isSpell(date.get().expression()));
  }

  /// Whether the date is the start of the window: "since January".
  static boolean isStart(Clause clause, int at) {
    return clause.word(at - 1).equals("since");
  }

  /// Whether a date is long enough to count in: a single day is when the contact took place.
  static boolean isSpell(DateExpression expression) {
    return switch (expression) {
      case DateExpression.Relative relative -> relative.unit() != DateExpression.Unit.DAY;
      case DateExpression.CalendarYear year -> true;
      case DateExpression.MonthOfYear month -> true;
      case DateExpression.Recent recent -> true;
      case DateExpression.DayRange range -> false;
      case DateExpression.DayOfMonth day -> false;
      case DateExpression.Weekday weekday -> false;
    };
  }

  /// The days of the window whose date stands at a place.
  Optional<Days> window(Clause clause, int at) {
    Optional<Days> days = clause.date(at).flatMap(d -> days(d.expression(), Tense.PAST));
    if (!isStart(clause, at)) {
      return days;
    }
    return days.flatMap(
        start -> published.map(day -> Days.between(start.first(), day.days().last())));
  }

  /// The days that an expression can mean; empty where the day of publication leaves it open.
  Optional<Days> days(DateExpression expression, Tense tense) {
    return published
        .map(Dated::days)
        .filter(anchors -> anchors.size() <= VAGUE)
        .map(anchors -> DateResolver.resolve(expression, anchors, tense))
        .or(() -> ofItself(expression))
        .filter(days -> !days.isEmpty());
  }

  /// A year needs no day of publication.
  private static Optional<Days> ofItself(DateExpression expression) {
    boolean absolute =
        expression instanceof DateExpression.CalendarYear
            || (expression instanceof DateExpression.MonthOfYear month && month.year().isPresent())
            || (expression instanceof DateExpression.DayOfMonth day && day.year().isPresent());
    Days any = Days.of(LocalDate.EPOCH);
    return absolute
        ? Optional.of(DateResolver.resolve(expression, any, Tense.PAST))
        : Optional.empty();
  }
}
