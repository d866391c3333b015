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

  /// "early", "mid-", "late" before a week, month or year.
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

  /// "the 28th of last month": a day of the month so many months from the report's own.
  record DayOfThatMonth(int day, int offset) implements DateExpression {}

  /// "11/04/2018": the 11th of April for some, November 4 for others.
  record Either(DayOfMonth one, DayOfMonth other) implements DateExpression {}

  /// "February 10-12, 2003", "from Monday to Wednesday", "from 2014 to 2016".
  record Span(DateExpression first, DateExpression last) implements DateExpression {}

  /// "June", "in early June 2016", "last November", "November last year".
  ///
  /// @param which which month of that name, where the words say so
  /// @param ofYear which year, where the words say it without its number
  record MonthOfYear(OptionalInt year, Month month, PartOf part, Which which, Which ofYear)
      implements DateExpression {}

  /// Several months that have a name together: "last summer", "the third quarter", "the first half
  /// of 2016". A winter reaches into the next year.
  ///
  /// @param first its first month, in the year that is named
  /// @param count how many months it has
  record Months(OptionalInt year, Month first, int count, Which which, Which ofYear)
      implements DateExpression {}

  /// "2016", "in late 2016".
  record CalendarYear(int year, PartOf part) implements DateExpression {}

  /// "Tuesday", "last Tuesday", "Tuesday of last week".
  ///
  /// @param which which day of that name, where the words say so
  /// @param ofWeek which week, where the words say so
  record Weekday(DayOfWeek day, Which which, Which ofWeek) implements DateExpression {}

  /// "today" is 0 days, "yesterday" -1, "last month" -1 months, "two weeks ago" -2 weeks, "late
  /// last week" the late part of -1 weeks.
  record Relative(Unit unit, int offset, PartOf part) implements DateExpression {
    public Relative(Unit unit, int offset) {
      this(unit, offset, PartOf.WHOLE);
    }
  }

  /// "in recent weeks", "over the past ten days", "in the next two months": any time within so many
  /// units before or after the report.
  ///
  /// @param count how many, where the words say so
  /// @param side before the report or after it
  record Recent(Unit unit, OptionalInt count, Tense side) implements DateExpression {}

  /// "the day after Tuesday", "three days earlier": counted from another date.
  record Counted(DateExpression from, Unit unit, int offset) implements DateExpression {}

  /// "the week of April 9", "the weekend of 14 April": the whole in which another date lies.
  record Whole(Unit unit, DateExpression day) implements DateExpression {}

  /// "by Friday", "before the end of the year": what is to come any day up to the end of another
  /// date.
  record Deadline(DateExpression last) implements DateExpression {}

  /// "Easter Sunday", "21 Farvardin", "Ramadan": what comes every year, on days of other years'
  /// own.
  ///
  /// @param year the year in the common calendar, where the words say so
  record Yearly(Recurrence recurrence, OptionalInt year, Which ofYear) implements DateExpression {}

  /// Whether what is told in a tense can be dated by the expression: "tomorrow" dates nothing that
  /// took place, "yesterday" nothing that will.
  default boolean suits(Tense tense) {
    int side = side();
    return side == 0 || (side < 0) == (tense == Tense.PAST);
  }

  /// Negative where the words look back from the day of the report, positive where they look ahead.
  private int side() {
    return switch (this) {
      case DayOfMonth day -> side(day.ofYear());
      case DayOfThatMonth day -> day.offset();
      case Either either -> 0;
      case Span span -> 0;
      case MonthOfYear month -> side(month.which()) + side(month.ofYear());
      case Months months -> side(months.which()) + side(months.ofYear());
      case CalendarYear year -> 0;
      case Weekday weekday -> side(weekday.which()) + side(weekday.ofWeek());
      case Relative relative -> relative.offset();
      case Recent recent -> recent.side() == Tense.PAST ? -1 : 1;
      case Counted counted -> 0;
      case Whole whole -> whole.day().side();
      case Deadline deadline -> deadline.last().side();
      case Yearly yearly -> side(yearly.ofYear());
    };
  }

  private static int side(Which which) {
    return switch (which) {
      case LAST -> -1;
      case NEXT -> 1;
      case THIS, PLAIN -> 0;
    };
  }

  /// Whether it means the same days in whatever report it stands.
  default boolean namesYear() {
    return switch (this) {
      case CalendarYear year -> true;
      case DayOfMonth day -> day.year().isPresent();
      case Either either -> either.one().namesYear() && either.other().namesYear();
      case Span span -> span.last().namesYear();
      case MonthOfYear month -> month.year().isPresent();
      case Months months -> months.year().isPresent();
      case Counted counted -> counted.from().namesYear();
      case Whole whole -> whole.day().namesYear();
      case Yearly yearly -> yearly.year().isPresent();
      case DayOfThatMonth day -> false;
      case Weekday weekday -> false;
      case Relative relative -> false;
      case Recent recent -> false;
      case Deadline deadline -> false;
    };
  }

  /// The month, year or week of which the words name a part or the end: "late May" ends where its
  /// writer feels that May ends.
  default DateExpression ofWhichItIsPart() {
    return switch (this) {
      case MonthOfYear m ->
          new MonthOfYear(m.year(), m.month(), PartOf.WHOLE, m.which(), m.ofYear());
      case CalendarYear year -> new CalendarYear(year.year(), PartOf.WHOLE);
      case Relative relative -> new Relative(relative.unit(), relative.offset());
      case DayOfMonth day -> day;
      case DayOfThatMonth day -> day;
      case Either either -> either;
      case Span span -> span;
      case Months months -> months;
      case Weekday weekday -> weekday;
      case Recent recent -> recent;
      case Counted counted -> counted;
      case Whole whole -> whole;
      case Deadline deadline -> deadline.last().ofWhichItIsPart();
      case Yearly yearly -> yearly;
    };
  }
}
