package org.chancery.time;

import java.time.Month;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.chancery.time.CalendarWords.OfYear;
import org.chancery.time.DateExpression.DayOfMonth;
import org.chancery.time.DateExpression.DayOfThatMonth;
import org.chancery.time.DateExpression.Which;

/// Days of a month and ranges of them.
///
/// | words | is |
/// |---|---|
/// | April 12, 2018; 12 April; the twelfth of April; April 12 (Thursday); the 5th of last month | a day |
/// | April 12-14; 12 to 14 April; between July 1 and 3; 12 and 13 April | a range |
/// | their second May meeting; April 12 and May 3 | no day; two days and no range |
final class DayPhrases {
  private static final Set<String> TO = Set.of("-", "--", "/", "to", "through", "until", "till");
  private static final Set<String> TWO = Set.of("and", "or");

  /// A day of a month and the token after it.
  private record Day(DayOfMonth day, int to) {}

  private final CalendarWords words;

  DayPhrases(CalendarWords words) {
    this.words = words;
  }

  Optional<DatePhrase> at(int at) {
    return daysOfOneMonth(at).or(() -> dayOfThatMonth(at)).or(() -> single(at));
  }

  /// "12 April 2018", with the weekday in its train: "March 3 (Thursday)", "April 3, a Tuesday".
  private Optional<DatePhrase> single(int at) {
    return day(at).flatMap(day -> CalendarWords.phrase(day.day(), at, afterWeekday(day.to())));
  }

  private int afterWeekday(int to) {
    int weekdayAt = words.word(to + 1).equals("a") ? to + 2 : to + 1;
    String closing = words.word(weekdayAt + 1);
    boolean weekday = Calendar.weekday(words.word(weekdayAt)).isPresent();
    boolean bracketed = words.word(to).equals("(") && closing.equals(")");
    boolean apposed = words.word(to).equals(",") && Set.of(",", ".", "").contains(closing);
    return weekday && bracketed ? weekdayAt + 2 : weekday && apposed ? weekdayAt + 1 : to;
  }

  /// "the 3rd of this month", "the 28th of last month".
  private Optional<DatePhrase> dayOfThatMonth(int at) {
    OptionalInt number = words.day(at);
    Which which = words.word(at + 1).equals("of") ? words.which(at + 2) : Which.PLAIN;
    int monthAt = words.afterWhich(at + 2);
    if (number.isEmpty() || which == Which.PLAIN || !words.word(monthAt).equals("month")) {
      return Optional.empty();
    }
    int offset = which == Which.LAST ? -1 : which == Which.NEXT ? 1 : 0;
    return CalendarWords.phrase(new DayOfThatMonth(number.getAsInt(), offset), at, monthAt + 1);
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
    return isTo(from, link) || (adjoining && words.isIn(TWO, link));
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
        : afterMonth(at, words.word(at + 1).equals("the") ? at + 2 : at + 1);
  }

  private Optional<Day> afterMonth(int monthAt, int dayAt) {
    OptionalInt number = words.day(dayAt);
    return number.isPresent() ? day(number.getAsInt(), monthAt, dayAt + 1) : Optional.empty();
  }

  private Optional<Day> day(int day, int monthAt, int to) {
    OfYear year = words.ofYear(to);
    return words
        .month(monthAt)
        .flatMap(month -> CalendarWords.dayOfMonth(year, month, day))
        .map(found -> new Day(found, year.isGiven() ? year.to() : to));
  }
}
