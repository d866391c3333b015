package org.chancery.peers;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.time.Days;

/// The days that a TIMEX3 value stands for, with its modifier taken as Chancery takes "early",
/// "mid-" and "late".
///
/// | value | days |
/// |---|---|
/// | 2018-04-10, 2018-04-10TEV, 2018-04, 2018 | as they stand |
/// | 2018-W15, 2018-W15-WE, 2018-SU, 2018-Q2, 2018-H1 | week, weekend, season, quarter, half |
/// | PRESENT_REF | the day of publication |
/// | PAST_REF, XXXX-04-10, THIS P1W INTERSECT 2018, 0008 | none |
record TimexValue(LocalDate published) {
  private static final Pattern WEEK = Pattern.compile("(\\d{4})-W(\\d{2})(-WE|-\\d)?");
  private static final Pattern PART = Pattern.compile("(\\d{4})-(SP|SU|FA|AU|WI|[QH][1-4])");

  Optional<Days> days(String value, String modifier) {
    if (value == null || value.isEmpty()) {
      return Optional.empty();
    }
    int slash = value.indexOf('/');
    if (slash < 0) {
      return plain(value.replaceFirst("T.*", "")).map(days -> modified(days, modifier));
    }
    Optional<Days> first = days(value.substring(0, slash), "");
    Optional<Days> last = days(value.substring(slash + 1), "");
    return first
        .flatMap(f -> last.map(l -> Days.between(f.first(), l.last())))
        .filter(days -> !days.isEmpty());
  }

  private Optional<Days> plain(String value) {
    if (value.equals("PRESENT_REF")) {
      return Optional.of(Days.of(published));
    }
    return week(value).or(() -> part(value)).or(() -> iso(value));
  }

  private static Optional<Days> iso(String value) {
    try {
      return value.matches("\\d{4}(-\\d{2}){0,2}")
          ? Optional.of(Days.parse(value)).filter(days -> !days.isEmpty())
          : Optional.empty();
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static Optional<Days> week(String value) {
    Matcher week = WEEK.matcher(value);
    if (!week.matches()) {
      return Optional.empty();
    }
    LocalDate monday =
        LocalDate.parse(
            week.group(1) + "-W" + week.group(2) + "-1", DateTimeFormatter.ISO_WEEK_DATE);
    String within = week.group(3);
    return Optional.of(
        within == null
            ? Days.between(monday, monday.plusDays(6))
            : within.equals("-WE")
                ? Days.between(monday.plusDays(5), monday.plusDays(6))
                : Days.of(monday.plusDays(Integer.parseInt(within.substring(1)) - 1L)));
  }

  private static Optional<Days> part(String value) {
    Matcher part = PART.matcher(value);
    if (!part.matches()) {
      return Optional.empty();
    }
    int year = Integer.parseInt(part.group(1));
    int number = part.group(2).charAt(1) - '0';
    return Optional.of(
        switch (part.group(2).charAt(0)) {
          case 'Q' -> months(YearMonth.of(year, 3 * number - 2), 3);
          case 'H' -> months(YearMonth.of(year, 6 * number - 5), 6);
          default -> season(part.group(2), year);
        });
  }

  private static Days season(String name, int year) {
    return switch (name) {
      case "SP" -> months(YearMonth.of(year, 3), 3);
      case "SU" -> months(YearMonth.of(year, 6), 3);
      case "FA", "AU" -> months(YearMonth.of(year, 9), 3);
      default -> months(YearMonth.of(year, 12), 3);
    };
  }

  private static Days months(YearMonth first, int count) {
    return Days.between(first.atDay(1), first.plusMonths(count - 1L).atEndOfMonth());
  }

  private static Days modified(Days days, String modifier) {
    boolean month = days.equals(Days.of(YearMonth.from(days.first())));
    boolean year = days.equals(Days.of(Year.from(days.first())));
    if (!month && !year) {
      return days;
    }
    LocalDate first = days.first();
    return switch (modifier) {
      case "START" ->
          Days.between(first, month ? first.plusDays(14) : first.withMonth(6).withDayOfMonth(30));
      case "MID" ->
          month
              ? Days.between(first.plusDays(7), first.plusDays(22))
              : Days.between(first.withMonth(4), first.withMonth(9).withDayOfMonth(30));
      case "END" -> Days.between(month ? first.plusDays(15) : first.withMonth(7), days.last());
      default -> days;
    };
  }
}
