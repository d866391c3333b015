package org.chancery.time;

import java.time.Month;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.time.CalendarWords.OfYear;
import org.chancery.time.DateExpression.DayOfMonth;
import org.chancery.time.DateExpression.Which;

/// Days of a month and ranges of them.
///
/// | words | is |
/// |---|---|
/// | April 12, 2018; 12 April; the twelfth of April; 2018-04-12; 12.04.2018 | a day |
/// | April 12-14; 12 to 14 April; July 30 to August 2; between July 1 and 3 | a range |
/// | their second May meeting; April 12 and May 3 | no day; two days and no range |
final class DayPhrases {
  private static final Set<String> TO = Set.of("-", "--", "to", "through", "until", "till");
  private static final Pattern DAY_MONTH_YEAR =
      Pattern.compile("(\\d{1,2})\\.(\\d{1,2})\\.(\\d{4})");

  /// A day of a month and the token after it.
  private record Day(DayOfMonth day, int to) {}

  private final CalendarWords words;

  DayPhrases(CalendarWords words) {
    this.words = words;
  }

  Optional<DatePhrase> at(int at) {
    return isoDay(at)
        .or(() -> dottedDay(at))
        .or(() -> betweenTwoDays(at))
        .or(() -> daysOfOneMonth(at))
        .or(() -> day(at).flatMap(day -> CalendarWords.phrase(day.day(), at, day.to())));
  }

  /// "2018-04-11", "2018-04-11T09:30".
  private Optional<DatePhrase> isoDay(int at) {
    OptionalInt year = Calendar.year(words.word(at));
    if (year.isEmpty() || !words.word(at + 1).equals("-") || !words.word(at + 3).equals("-")) {
      return Optional.empty();
    }
    OptionalInt month = Calendar.dayOfMonth(words.word(at + 2));
    OptionalInt day = Calendar.dayOfMonth(words.word(at + 4).replaceFirst("t.*", ""));
    return numeric(year, month, day).flatMap(d -> CalendarWords.phrase(d, at, at + 5));
  }

  /// "11.04.2018".
  private Optional<DatePhrase> dottedDay(int at) {
    Matcher numbers = DAY_MONTH_YEAR.matcher(words.word(at));
    return numbers.matches()
        ? numeric(
                Calendar.year(numbers.group(3)),
                Calendar.dayOfMonth(numbers.group(2)),
                Calendar.dayOfMonth(numbers.group(1)))
            .flatMap(d -> CalendarWords.phrase(d, at, at + 1))
        : Optional.empty();
  }

  private static Optional<DayOfMonth> numeric(
      OptionalInt year, OptionalInt month, OptionalInt day) {
    if (year.isEmpty() || month.isEmpty() || day.isEmpty() || month.getAsInt() > 12) {
      return Optional.empty();
    }
    OfYear ofYear = new OfYear(year, Which.PLAIN, 0);
    return CalendarWords.dayOfMonth(ofYear, Month.of(month.getAsInt()), day.getAsInt());
  }

  /// "July 20 to July 26, 2021", "30 December 2015 - 2 January 2016", "between May 1 and May 3".
  private Optional<DatePhrase> betweenTwoDays(int at) {
    Optional<Day> first = day(at);
    if (first.isEmpty() || !isTo(at, first.get().to())) {
      return Optional.empty();
    }
    return day(first.get().to() + 1)
        .flatMap(last ->
            CalendarWords.phrase(
                new DateExpression.DayRange(first.get().day(), last.day()), at, last.to()));
  }

  private Optional<DatePhrase> daysOfOneMonth(int at) {
    return numbersBeforeMonth(at).or(() -> numbersAfterMonth(at));
  }

  /// "10-12 February 2003", "12 and 13 April".
  private Optional<DatePhrase> numbersBeforeMonth(int at) {
    OptionalInt first = words.day(at);
    OptionalInt last = words.day(at + 2);
    int monthAt = words.word(at + 3).equals("of") ? at + 4 : at + 3;
    Optional<Month> month = words.month(monthAt);
    if (month.isEmpty() || !isRange(at, first, at + 1, last)) {
      return Optional.empty();
    }
    OfYear year = words.ofYear(monthAt + 1);
    return CalendarWords.range(
        CalendarWords.dayOfMonth(year, month.get(), first.getAsInt()),
        CalendarWords.dayOfMonth(year, month.get(), last.getAsInt()),
        at,
        year.isGiven() ? year.to() : monthAt + 1);
  }

  /// "April 12-13, 2018", "between April 12 and 15".
  private Optional<DatePhrase> numbersAfterMonth(int at) {
    Optional<Month> month = words.month(at);
    OptionalInt first = words.day(at + 1);
    OptionalInt last = words.day(at + 3);
    if (month.isEmpty() || !isRange(at, first, at + 2, last) || words.month(at + 4).isPresent()) {
      return Optional.empty();
    }
    OfYear year = words.ofYear(at + 4);
    return CalendarWords.range(
        CalendarWords.dayOfMonth(year, month.get(), first.getAsInt()),
        CalendarWords.dayOfMonth(year, month.get(), last.getAsInt()),
        at,
        year.isGiven() ? year.to() : at + 4);
  }

  /// Two days that follow each other may have an "and" between them.
  private boolean isRange(int from, OptionalInt first, int link, OptionalInt last) {
    if (first.isEmpty() || last.isEmpty() || last.getAsInt() <= first.getAsInt()) {
      return false;
    }
    boolean adjoining = last.getAsInt() == first.getAsInt() + 1;
    return isTo(from, link) || (adjoining && words.word(link).equals("and"));
  }

  private boolean isTo(int from, int link) {
    return words.isIn(TO, link)
        || (words.word(link).equals("and") && words.word(from - 1).equals("between"));
  }

  /// "12 April 2018", "the 12th of April", "April 12, 2018".
  private Optional<Day> day(int at) {
    OptionalInt number = words.day(at);
    boolean of = words.word(at + 1).equals("of");
    OptionalInt first = number.isPresent() || !of ? number : Calendar.ordinal(words.word(at));
    return first.isPresent()
        ? day(first.getAsInt(), of ? at + 2 : at + 1, of ? at + 3 : at + 2)
        : words.day(at + 1).isPresent()
            ? day(words.day(at + 1).getAsInt(), at, at + 2)
            : Optional.empty();
  }

  private Optional<Day> day(int day, int monthAt, int to) {
    OfYear year = words.ofYear(to);
    return words
        .month(monthAt)
        .flatMap(month -> CalendarWords.dayOfMonth(year, month, day))
        .map(found -> new Day(found, year.isGiven() ? year.to() : to));
  }
}
