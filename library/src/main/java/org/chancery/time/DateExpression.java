package org.chancery.time;

import java.time.DayOfWeek;
import java.time.Month;
import java.util.OptionalInt;

/// A date as English words put it, before it is tied to a calendar.
public sealed interface DateExpression {
  /// "last Tuesday", "this June", "next week"; [#PLAIN] for none of these words.
  enum Which {
    PLAIN,
    LAST,
    THIS,
    NEXT
  }

  /// "early", "mid-", "late" before a month or year.
  enum PartOf {
    WHOLE,
    EARLY,
    MIDDLE,
    LATE
  }

  /// Units that "ago", "last" and "next" count in. A [#NIGHT] is the one before its day:
  /// "overnight".
  enum Unit {
    NIGHT,
    DAY,
    WEEK,
    WEEKEND,
    MONTH,
    YEAR
  }

  /// "April 12", "12 April 2018", "April 12 last year".
  ///
  /// @param ofYear which year, where the words say it without its number
  record DayOfMonth(OptionalInt year, Month month, int day, Which ofYear)
      implements DateExpression {}

  /// "February 10-12, 2003", "from July 20 to July 26", "from 2014 to 2016".
  record DayRange(DayOfMonth first, DayOfMonth last) implements DateExpression {}

  /// "June", "in early June 2016", "last November", "November last year".
  ///
  /// @param which which month of that name, where the words say so
  /// @param ofYear which year, where the words say it without its number
  record MonthOfYear(OptionalInt year, Month month, PartOf part, Which which, Which ofYear)
      implements DateExpression {}

  /// "2016", "in late 2016".
  record CalendarYear(int year, PartOf part) implements DateExpression {}

  /// "Tuesday", "last Tuesday", "Tuesday of last week".
  ///
  /// @param which which day of that name, where the words say so
  /// @param ofWeek which week, where the words say so
  record Weekday(DayOfWeek day, Which which, Which ofWeek) implements DateExpression {}

  /// "today" is 0 days, "yesterday" -1, "last month" -1 months, "two weeks ago" -2 weeks.
  record Relative(Unit unit, int offset) implements DateExpression {}

  /// "in recent weeks", "over the past ten days", "in the next two months": any time within so many
  /// units before or after the report.
  ///
  /// @param count how many, where the words say so
  /// @param side before the report or after it
  record Recent(Unit unit, OptionalInt count, Tense side) implements DateExpression {}

  /// Whether what is told in a tense can be dated by the expression: "tomorrow" dates nothing that
  /// took place, "yesterday" nothing that will.
  default boolean suits(Tense tense) {
    int side =
        switch (this) {
          case DayOfMonth day -> side(day.ofYear());
          case DayRange range -> 0;
          case MonthOfYear month -> side(month.which()) + side(month.ofYear());
          case CalendarYear year -> 0;
          case Weekday weekday -> side(weekday.which()) + side(weekday.ofWeek());
          case Relative relative -> relative.offset();
          case Recent recent -> recent.side() == Tense.PAST ? -1 : 1;
        };
    return side == 0 || (side < 0) == (tense == Tense.PAST);
  }

  private static int side(Which which) {
    return switch (which) {
      case LAST -> -1;
      case NEXT -> 1;
      case THIS, PLAIN -> 0;
    };
  }
}
