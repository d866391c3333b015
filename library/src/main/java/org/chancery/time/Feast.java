package org.chancery.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;

/// Days that are kept on another date every year and follow from the calendar by rule.
public enum Feast implements Recurrence {
  MAUNDY_THURSDAY,
  GOOD_FRIDAY,
  PALM_SUNDAY,
  ASH_WEDNESDAY,
  EASTER,
  EASTER_MONDAY,
  ASCENSION,
  PENTECOST,
  ORTHODOX_GOOD_FRIDAY,
  ORTHODOX_EASTER,
  THANKSGIVING,
  MEMORIAL_DAY,
  LABOR_DAY,
  PRESIDENTS_DAY;

  @Override
  public Days in(int year) {
    return Days.of(day(year));
  }

  private LocalDate day(int year) {
    return switch (this) {
      case ASH_WEDNESDAY -> western(year).minusDays(46);
      case PALM_SUNDAY -> western(year).minusDays(7);
      case MAUNDY_THURSDAY -> western(year).minusDays(3);
      case GOOD_FRIDAY -> western(year).minusDays(2);
      case EASTER -> western(year);
      case EASTER_MONDAY -> western(year).plusDays(1);
      case ASCENSION -> western(year).plusDays(39);
      case PENTECOST -> western(year).plusDays(49);
      case ORTHODOX_GOOD_FRIDAY -> orthodox(year).minusDays(2);
      case ORTHODOX_EASTER -> orthodox(year);
      case THANKSGIVING -> nth(4, DayOfWeek.THURSDAY, year, Month.NOVEMBER);
      case MEMORIAL_DAY ->
          LocalDate.of(year, Month.MAY, 1).with(TemporalAdjusters.lastInMonth(DayOfWeek.MONDAY));
      case LABOR_DAY -> nth(1, DayOfWeek.MONDAY, year, Month.SEPTEMBER);
      case PRESIDENTS_DAY -> nth(3, DayOfWeek.MONDAY, year, Month.FEBRUARY);
    };
  }

  private static LocalDate nth(int number, DayOfWeek day, int year, Month month) {
    return LocalDate.of(year, month, 1).with(TemporalAdjusters.dayOfWeekInMonth(number, day));
  }

  /// The Sunday after the full moon of spring, as the Gregorian calendar reckons it (Oudin's form
  /// of the rule).
  private static LocalDate western(int year) {
    int century = year / 100;
    int golden = year % 19;
    int correction = (century - (century - 17) / 25) / 3;
    int epact = (century - century / 4 - correction + 19 * golden + 15) % 30;
    int moon = epact - (epact / 28) * (1 - (29 / (epact + 1)) * ((21 - golden) / 11));
    int weekday = (year + year / 4 + moon + 2 - century + century / 4) % 7;
    return LocalDate.of(year, Month.MARCH, 28).plusDays(moon - (long) weekday);
  }

  /// The same by the Julian calendar (Meeus), which is 13 days behind from 1900 to 2099.
  private static LocalDate orthodox(int year) {
    int moon = (19 * (year % 19) + 15) % 30;
    int weekday = (2 * (year % 4) + 4 * (year % 7) - moon + 34) % 7;
    int day = moon + weekday + 114;
    return LocalDate.of(year, day / 31, day % 31 + 1).plusDays(year < 2100 ? 13 : 14);
  }
}
