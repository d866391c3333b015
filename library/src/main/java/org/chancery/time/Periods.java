package org.chancery.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import org.chancery.time.DateExpression.PartOf;
import org.chancery.time.DateExpression.Unit;

/// The weeks, months and years of the calendar, and their parts.
final class Periods {
  private Periods() {}

  /// The unit in which a day lies.
  static Days of(Unit unit, LocalDate day) {
    return switch (unit) {
      case NIGHT -> Days.between(day.minusDays(1), day);
      case DAY -> Days.of(day);
      case WEEK -> week(day);
      case WEEKEND -> Days.between(monday(day).plusDays(5), monday(day).plusDays(6));
      case MONTH -> Days.of(YearMonth.from(day));
      case YEAR -> Days.of(Year.from(day));
    };
  }

  /// The day so many units later, or earlier where the number is negative.
  static LocalDate shifted(LocalDate day, Unit unit, int count) {
    return switch (unit) {
      case NIGHT, DAY -> day.plusDays(count);
      case WEEK, WEEKEND -> day.plusWeeks(count);
      case MONTH -> day.plusMonths(count);
      case YEAR -> day.plusYears(count);
    };
  }

  /// From Monday to Sunday, as ISO 8601 has it.
  private static Days week(LocalDate day) {
    return Days.between(monday(day), monday(day).plusDays(6));
  }

  /// "Last week", "this week", "next week". On a Sunday newsrooms differ: "last week" can be the
  /// one that ends, and what is to come "this week" comes in the one that begins.
  static Days week(LocalDate anchor, int offset, Tense tense) {
    Days week = week(anchor.plusWeeks(offset));
    if (anchor.getDayOfWeek() != DayOfWeek.SUNDAY) {
      return week;
    }
    boolean ahead = offset == 0 && tense == Tense.FUTURE;
    return ahead
        ? Days.between(anchor, anchor.plusDays(7))
        : offset == -1 ? week.union(Days.between(monday(anchor), anchor.minusDays(1))) : week;
  }

  static LocalDate monday(LocalDate day) {
    return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
  }

  /// "Overnight" is the evening before or the small hours of the day.
  static Days night(LocalDate day, Tense tense) {
    return tense == Tense.PAST
        ? Days.between(day.minusDays(1), day)
        : Days.between(day, day.plusDays(1));
  }

  /// "The weekend" and "this weekend": the one under way, or else the latest or the coming one.
  static Days weekend(LocalDate anchor, Tense tense) {
    boolean under = anchor.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) >= 0;
    return of(Unit.WEEKEND, tense == Tense.PAST && !under ? anchor.minusWeeks(1) : anchor);
  }

  static Days months(YearMonth first, int count) {
    return Days.between(first.atDay(1), first.plusMonths(count - 1L).atEndOfMonth());
  }

  /// Early is taken as the first half, late as the second; the middle as the days 8 to 23 of a
  /// month, the middle six months of a year, or Tuesday to Thursday.
  static Days part(Days whole, PartOf part) {
    if (part == PartOf.WHOLE) {
      return whole;
    }
    return whole.size() <= 14
        ? ofWeek(whole, part)
        : whole.size() <= 31 ? ofMonth(whole, part) : ofYear(whole, part);
  }

  private static Days ofWeek(Days week, PartOf part) {
    LocalDate first = week.first();
    return switch (part) {
      case WHOLE -> week;
      case EARLY -> Days.between(first, first.plusDays(2));
      case MIDDLE -> Days.between(first.plusDays(1), first.plusDays(3));
      case LATE -> Days.between(first.plusDays(3), week.last());
    };
  }

  private static Days ofMonth(Days month, PartOf part) {
    LocalDate first = month.first();
    return switch (part) {
      case WHOLE -> month;
      case EARLY -> Days.between(first, first.plusDays(14));
      case MIDDLE -> Days.between(first.plusDays(7), first.plusDays(22));
      case LATE -> Days.between(first.plusDays(15), month.last());
    };
  }

  private static Days ofYear(Days year, PartOf part) {
    LocalDate first = year.first();
    return switch (part) {
      case WHOLE -> year;
      case EARLY -> Days.between(first, first.withMonth(6).withDayOfMonth(30));
      case MIDDLE -> Days.between(first.withMonth(4), first.withMonth(9).withDayOfMonth(30));
      case LATE -> Days.between(first.withMonth(Month.JULY.getValue()), year.last());
    };
  }
}
