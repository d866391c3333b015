package org.chancery.cli.view;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.chancery.time.Dated;
import org.chancery.time.Days;

/// Days in words that claim no more than is known.
///
/// | days | words |
/// |---|---|
/// | one | `2018-04-11 Wed` |
/// | a month, months, a year, years | `September 2015`, `March to May 2018`, `2016`, `2016 to 2018` |
/// | a stretch | `2016-12-27 to 2016-12-31` |
/// | open on one side | `2018-04-10 or earlier`, `2018-04-10 or later` |
/// | a few single days | `2018-04-11, 2018-04-18 or 2018-04-25` |
/// | any other set | `one of 40 days, 2018-03-04 to 2018-10-10` |
/// | none known | `day unknown` |
public final class DateWords {
  /// How many single days are still named one by one.
  private static final int FEW = 3;

  private DateWords() {}

  public static String of(Optional<Dated> date) {
    return date.map(d -> of(d.days())).orElse("day unknown");
  }

  /// Days in words.
  ///
  /// @param days at least one
  public static String of(Days days) {
    if (days.ranges().size() == 1) {
      return stretch(days.ranges().getFirst());
    }
    if (days.size() <= FEW) {
      return enumerated(days.stream().map(LocalDate::toString).toList());
    }
    return "one of " + days.size() + " days, " + days.first() + " to " + days.last();
  }

  private static String stretch(Days.Range range) {
    LocalDate first = range.first();
    LocalDate last = range.last();
    boolean openStart = first.equals(Days.ALL.first());
    boolean openEnd = last.equals(Days.ALL.last());
    if (openStart || openEnd) {
      return openStart && openEnd
          ? "day unknown"
          : openStart ? last + " or earlier" : first + " or later";
    }
    return first.equals(last) ? first + " " + weekday(first) : closed(first, last);
  }

  private static String closed(LocalDate first, LocalDate last) {
    boolean wholeMonths =
        first.getDayOfMonth() == 1 && last.equals(YearMonth.from(last).atEndOfMonth());
    if (!wholeMonths) {
      return first + " to " + last;
    }
    boolean wholeYears = first.getMonthValue() == 1 && last.getMonthValue() == 12;
    return wholeYears ? years(first.getYear(), last.getYear()) : months(first, last);
  }

  private static String years(int first, int last) {
    return first == last ? String.valueOf(first) : first + " to " + last;
  }

  private static String months(LocalDate first, LocalDate last) {
    String end = month(last) + " " + last.getYear();
    if (YearMonth.from(first).equals(YearMonth.from(last))) {
      return end;
    }
    boolean sameYear = first.getYear() == last.getYear();
    return month(first) + (sameYear ? "" : " " + first.getYear()) + " to " + end;
  }

  private static String enumerated(List<String> days) {
    int last = days.size() - 1;
    return String.join(", ", days.subList(0, last)) + " or " + days.get(last);
  }

  /// English by construction: loading a locale's names would cost a start a tenth of a second.
  private static String month(LocalDate day) {
    return capitalised(day.getMonth().name());
  }

  private static String weekday(LocalDate day) {
    return capitalised(day.getDayOfWeek().name().substring(0, 3));
  }

  private static String capitalised(String name) {
    return name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT);
  }
}
