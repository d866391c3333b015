package org.chancery.counting;

import java.time.LocalDate;
import java.util.Optional;
import org.chancery.time.DateExpression;
import org.chancery.time.DateResolver;
import org.chancery.time.Dated;
import org.chancery.time.Days;
import org.chancery.time.Tense;

/// The days that a count covers and that a promise or event falls on, seen from the publication.
public final class Windows {
  /// More days of publication than these leave a window that says nothing.
  private static final int VAGUE = 400;

  private final Optional<Dated> published;

  public Windows(Optional<Dated> published) {
    this.published = published;
  }

  /// The days of publication; empty where they are too many to count from.
  public Optional<Days> published() {
    return published.map(Dated::days).filter(anchors -> anchors.size() <= VAGUE);
  }

  /// Whether a date is long enough to count in: a single day is when the contact took place.
  public static boolean isSpell(DateExpression expression) {
    return switch (expression) {
      case DateExpression.Relative relative -> relative.unit() != DateExpression.Unit.DAY;
      case DateExpression.CalendarYear year -> true;
      case DateExpression.MonthOfYear month -> true;
      case DateExpression.Recent recent -> true;
      case DateExpression.Months months -> true;
      case DateExpression.Deadline deadline -> isSpell(deadline.last());
      case DateExpression.Counted counted -> counted.unit() != DateExpression.Unit.DAY;
      case DateExpression.Whole whole -> true;
      case DateExpression.Span span -> isSpell(span.first());
      case DateExpression.DayOfMonth day -> false;
      case DateExpression.DayOfThatMonth day -> false;
      case DateExpression.Either either -> false;
      case DateExpression.Weekday weekday -> false;
      case DateExpression.Yearly yearly -> false;
    };
  }

  /// The days that an expression can mean; empty where the day of publication leaves it open.
  public Optional<Days> days(DateExpression expression, Tense tense) {
    return published()
        .map(anchors -> DateResolver.resolve(expression, anchors, tense))
        .or(() -> ofItself(expression))
        .filter(days -> !days.isEmpty());
  }

  /// A year needs no day of publication.
  private static Optional<Days> ofItself(DateExpression expression) {
    boolean absolute = expression.namesYear();
    Days any = Days.of(LocalDate.EPOCH);
    return absolute
        ? Optional.of(DateResolver.resolve(expression, any, Tense.PAST))
        : Optional.empty();
  }
}
