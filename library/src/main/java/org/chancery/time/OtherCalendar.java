package org.chancery.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.chrono.HijrahDate;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;

/// Calendars whose months English texts name, with the days of the common calendar that they mean.
enum OtherCalendar {
  /// The solar calendar of Iran and Afghanistan.
  PERSIAN(
      "farvardin, ordibehesht, khordad, tir, mordad|amordad, shahrivar, mehr, aban, "
          + "azar, dey, bahman, esfand|isfand"),
  /// The lunar calendar of Islam. Where the moon is looked for, a month begins a day before or
  /// after the reckoned one.
  ISLAMIC(
      "muharram|moharram, safar, rabi al-awwal|rabi al-awal|rabi i, "
          + "rabi al-thani|rabi al-akhir|rabi ii, jumada al-awwal|jumada al-ula|jumada i, "
          + "jumada al-thani|jumada al-akhira|jumada ii, rajab, shaban|sha'ban, "
          + "ramadan|ramazan|ramadhan, shawwal|shawal, "
          + "dhu al-qadah|dhul qadah|dhu al-qi'dah, dhu al-hijjah|dhul hijjah|dhul-hijjah"),
  /// The national calendar of India.
  SAKA(
      "chaitra, vaisakha|vaisakh, jyaistha|jyeshtha, asadha|ashadha, "
          + "sravana|shravana, bhadra, asvina|ashwin, kartika|kartik, agrahayana, "
          + "pausa|pausha, magha, phalguna"),
  /// The calendar of the Jews, its months counted from the new year in autumn; Adar of leap years
  /// is the second one.
  HEBREW(
      "tishrei|tishri, cheshvan|heshvan|marcheshvan, kislev, tevet|tebeth, "
          + "shevat|shvat, adar, nisan|nissan, iyar|iyyar, sivan, tammuz, av, elul");

  /// The day before the first of the Hebrew calendar, counted from 1970.
  private static final long HEBREW_EPOCH = -1373427L - 719163L;

  private final String months;

  /// @param months the months in order with commas between, the spellings of each with bars
  OtherCalendar(String months) {
    this.months = months;
  }

  /// Its months in order, each with its spellings in folded form.
  List<List<String>> months() {
    return Stream.of(months.split(", ")).map(names -> List.of(names.split("\\|"))).toList();
  }

  /// Whether a number can be one of its years in a text of our time.
  boolean isYear(int number) {
    int here = yearAt(2050);
    return number <= here && number > here - 160;
  }

  /// The year of this calendar that is under way in the middle of one of the common calendar.
  int yearAt(int common) {
    return switch (this) {
      case PERSIAN -> common - 621;
      case ISLAMIC -> (int) Math.floor((common - 621.5) * 365.2425 / 354.367);
      case SAKA -> common - 78;
      case HEBREW -> common + 3760;
    };
  }

  /// The days of a month, or the one day of it; none where the calendar has no such day.
  Days days(int year, int month, OptionalInt day) {
    LocalDate first = first(year, month);
    LocalDate next = month == 12 ? first(year + 1, 1) : first(year, month + 1);
    int margin = this == ISLAMIC ? 1 : 0;
    if (day.isEmpty()) {
      return Days.between(first, next.minusDays(1)).spread(-margin, margin);
    }
    LocalDate on = first.plusDays(day.getAsInt() - 1L);
    return on.isBefore(next) ? Days.of(on).spread(-margin, margin) : Days.NONE;
  }

  private LocalDate first(int year, int month) {
    return switch (this) {
      case PERSIAN -> persian(year, month);
      case ISLAMIC -> islamic(year, month);
      case SAKA -> saka(year, month);
      case HEBREW -> hebrew(year, month);
    };
  }

  /// By the cycle of 33 years with 8 leap ones, which agrees with the equinox from 1800 to 2130.
  /// Months have 31 days up to the sixth, then 30.
  private static LocalDate persian(int year, int month) {
    LocalDate newYear = LocalDate.of(2021, 3, 21);
    for (int y = 1400; y < year; y++) {
      newYear = newYear.plusDays(isPersianLeap(y) ? 366 : 365);
    }
    for (int y = 1399; y >= year; y--) {
      newYear = newYear.minusDays(isPersianLeap(y) ? 366 : 365);
    }
    int before = month - 1;
    return newYear.plusDays(before * 30L + Math.min(before, 6));
  }

  private static boolean isPersianLeap(int year) {
    return (25 * year + 11) % 33 < 8;
  }

  /// As reckoned at Mecca; by the mean month for years that the table does not have.
  private static LocalDate islamic(int year, int month) {
    try {
      return LocalDate.from(HijrahDate.of(year, month, 1));
    } catch (DateTimeException e) {
      long months = (year - 1400L) * 12 + month - 1;
      return LocalDate.of(1979, 11, 20).plusDays(Math.round(months * 29.530588));
    }
  }

  /// The first month has 30 days, 31 in leap years; the five after it 31, the rest 30.
  private static LocalDate saka(int year, int month) {
    boolean leap = LocalDate.of(year + 78, 1, 1).isLeapYear();
    LocalDate first = LocalDate.of(year + 78, 3, leap ? 21 : 22);
    int chaitra = leap ? 31 : 30;
    int before = month - 1;
    return before == 0
        ? first
        : first.plusDays(chaitra + (before - 1) * 30L + Math.min(before - 1, 5));
  }

  private static LocalDate hebrew(int year, int month) {
    long newYear = hebrewNewYear(year);
    int length = (int) (hebrewNewYear(year + 1) - newYear);
    long before = 0;
    for (int m = 1; m < month; m++) {
      before += hebrewMonth(m, length);
    }
    boolean leap = length > 380;
    return LocalDate.ofEpochDay(newYear + before + (leap && month >= 6 ? 30 : 0));
  }

  /// How long a month is in a year of so many days; the first Adar of leap years is left out.
  private static int hebrewMonth(int month, int length) {
    return switch (month) {
      case 2 -> length % 10 == 5 ? 30 : 29;
      case 3 -> length % 10 == 3 ? 29 : 30;
      case 1, 5, 7, 9, 11 -> 30;
      default -> 29;
    };
  }

  /// The day of the new year, counted from 1970: the mean new moon, put off so that certain feasts
  /// keep clear of the Sabbath and no year gets an impossible length (Reingold and Dershowitz,
  /// *Calendrical Calculations*).
  private static long hebrewNewYear(int year) {
    long before = hebrewMoon(year - 1);
    long day = hebrewMoon(year);
    long after = hebrewMoon(year + 1);
    long delay = after - day == 356 ? 2 : day - before == 382 ? 1 : 0;
    return HEBREW_EPOCH + day + delay;
  }

  private static long hebrewMoon(int year) {
    long months = Math.floorDiv(235L * year - 234, 19);
    long parts = 12084 + 13753 * months;
    long day = 29 * months + Math.floorDiv(parts, 25920);
    return Math.floorMod(3 * (day + 1), 7) < 3 ? day + 1 : day;
  }
}
