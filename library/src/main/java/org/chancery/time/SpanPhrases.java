package org.chancery.time;

import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import org.chancery.time.DateExpression.Span;

/// From one date to another.
///
/// | words | is |
/// |---|---|
/// | from Monday to Wednesday; July 30 to August 2; between May and July; April-May 2016 | a range |
/// | put off from Monday to Wednesday; April 12 and May 3 | two dates |
final class SpanPhrases {
  private static final Set<String> TO = Set.of("-", "--", "to", "through", "until", "till");

  /// After these "from" and "to" are two different times for one thing.
  private static final Set<String> MOVED =
      Set.of(
          "postponed", "moved", "rescheduled", "delayed", "shifted", "changed", "forward", "off");

  private static final int REACH = 4;

  private final CalendarWords words;
  private final IntFunction<Optional<DatePhrase>> dates;

  /// @param dates the date expression at a token
  SpanPhrases(CalendarWords words, IntFunction<Optional<DatePhrase>> dates) {
    this.words = words;
    this.dates = dates;
  }

  /// The range that a date begins, or the date itself.
  DatePhrase extended(DatePhrase first) {
    int link = words.word(first.to()).equals(",") ? first.to() + 1 : first.to();
    boolean isFrom = isIntroduced("from", first.from());
    boolean isBetween = words.word(link).equals("and") && isIntroduced("between", first.from());
    if ((!isBetween && !words.isIn(TO, link)) || (isFrom && isMoved(first.from()))) {
      return first;
    }
    int next = words.word(link + 1).equals("-") ? link + 2 : link + 1;
    Optional<DatePhrase> last = dates.apply(words.word(next).equals("the") ? next + 1 : next);
    return last.filter(l -> isFrom || isBetween || isLike(first.expression(), l.expression()))
        .filter(l -> canEnd(first.expression()) && canEnd(l.expression()))
        .map(
            l -> new DatePhrase(new Span(first.expression(), l.expression()), first.from(), l.to()))
        .orElse(first);
  }

  private boolean isIntroduced(String word, int at) {
    return words.word(at - 1).equals(word)
        || (words.word(at - 1).equals("the") && words.word(at - 2).equals(word));
  }

  private boolean isMoved(int at) {
    for (int i = at - 1; i >= Math.max(0, at - REACH); i--) {
      if (words.isIn(MOVED, i)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isLike(DateExpression one, DateExpression other) {
    return one.getClass().equals(other.getClass());
  }

  private static boolean canEnd(DateExpression expression) {
    return switch (expression) {
      case DateExpression.DayOfMonth day -> true;
      case DateExpression.MonthOfYear month -> true;
      case DateExpression.Months months -> true;
      case DateExpression.CalendarYear year -> true;
      case DateExpression.Weekday weekday -> true;
      case DateExpression.Yearly yearly -> true;
      case DateExpression.DayOfThatMonth day -> true;
      case DateExpression.Either either -> false;
      case DateExpression.Span span -> false;
      case DateExpression.Relative relative -> false;
      case DateExpression.Recent recent -> false;
      case DateExpression.Counted counted -> false;
      case DateExpression.Whole whole -> false;
      case DateExpression.Deadline deadline -> false;
    };
  }
}
