package org.chancery.time;

import java.time.DayOfWeek;
import java.util.Optional;
import java.util.Set;
import org.chancery.time.DateExpression.Counted;
import org.chancery.time.DateExpression.DayOfMonth;
import org.chancery.time.DateExpression.Span;
import org.chancery.time.DateExpression.Unit;
import org.chancery.time.DateExpression.Weekday;
import org.chancery.time.DateExpression.Which;

/// Days of the week. With a day of the month behind it, that one counts.
///
/// | words | is |
/// |---|---|
/// | Tuesday; last Tuesday; Monday night; Tuesday of last week; Tuesday, April 12 | a day |
/// | Bloody Sunday; the Sunday Times; on Sundays | none |
final class WeekdayPhrases {
  private static final Set<String> DAY_PARTS =
      Set.of("night", "evening", "morning", "afternoon", "noon", "midnight", "late", "early");

  /// Before a weekday these make it the name of something.
  private static final Set<String> NAMED = Set.of("black", "bloody", "good", "holy", "palm", "ash");

  private static final Set<String> PAPERS =
      Set.of("times", "telegraph", "mirror", "express", "herald", "mail", "post", "group");

  private final CalendarWords words;
  private final DayPhrases days;

  WeekdayPhrases(CalendarWords words, DayPhrases days) {
    this.words = words;
    this.days = days;
  }

  Optional<DatePhrase> at(int at) {
    Which which = words.which(at);
    int dayAt = words.afterWhich(at);
    Optional<DayOfWeek> weekday =
        words.isCapitalised(dayAt) ? Calendar.weekday(words.word(dayAt)) : Optional.empty();
    if (weekday.isEmpty() || isName(dayAt)) {
      return Optional.empty();
    }
    return date(dayAt + 1)
        .flatMap(date -> CalendarWords.phrase(date.expression(), at, date.to()))
        .or(() -> further(weekday.get(), at, dayAt + 1))
        .or(() -> weekday(weekday.get(), which, at, dayAt + 1));
  }

  /// "Friday before last", "Friday week".
  private static Optional<DatePhrase> weeksFrom(
      DayOfWeek day, Which which, int weeks, int from, int to) {
    return CalendarWords.phrase(
        new Counted(new Weekday(day, which, Which.PLAIN), Unit.DAY, 7 * weeks), from, to);
  }

  private Optional<DatePhrase> further(DayOfWeek day, int from, int end) {
    return switch (words.word(end) + " " + words.word(end + 1)) {
      case "before last" -> weeksFrom(day, Which.LAST, -1, from, end + 2);
      case "after next" -> weeksFrom(day, Which.NEXT, 1, from, end + 2);
      default ->
          words.word(end).equals("week")
              ? weeksFrom(day, Which.PLAIN, 1, from, end + 1)
              : Optional.empty();
    };
  }

  /// "a week ago on Tuesday", "a week ago Tuesday".
  Optional<DatePhrase> weekAgo(int at) {
    boolean weekAgo = words.word(at + 1).equals("week") && words.word(at + 2).equals("ago");
    if (!weekAgo || !words.word(at).equals("a")) {
      return Optional.empty();
    }
    int dayAt = words.word(at + 3).equals("on") ? at + 4 : at + 3;
    return Calendar.weekday(words.word(dayAt))
        .flatMap(day -> weeksFrom(day, Which.PLAIN, -1, at, dayAt + 1));
  }

  /// "the 11th" behind a weekday, which says no more than the weekday does.
  private int afterNumber(int at) {
    boolean number = words.word(at).equals("the") && words.day(at + 1).isPresent();
    return number && !words.isLowerCaseWord(at + 2) ? at + 2 : at;
  }

  private Optional<DatePhrase> weekday(DayOfWeek day, Which which, int from, int end) {
    int after = afterNumber(end);
    int to = words.isIn(DAY_PARTS, after) ? after + 1 : after;
    int weekAt = words.word(to).equals("of") ? to + 1 : to;
    Which week = words.which(weekAt);
    int unitAt = words.afterWhich(weekAt);
    boolean said = week != Which.PLAIN && words.word(unitAt).equals("week");
    return said
        ? CalendarWords.phrase(new Weekday(day, which, week), from, unitAt + 1)
        : CalendarWords.phrase(new Weekday(day, which, Which.PLAIN), from, to);
  }

  /// "April 12" in "Tuesday, April 12", "Tuesday (April 12)", "Tuesday the 12th of April".
  private Optional<DatePhrase> date(int at) {
    int comma = Set.of(",", "(").contains(words.word(at)) ? at + 1 : at;
    int dateAt = words.word(comma).equals("the") ? comma + 1 : comma;
    return days.at(dateAt)
        .filter(p -> p.expression() instanceof DayOfMonth || p.expression() instanceof Span);
  }

  private boolean isName(int dayAt) {
    boolean named = words.isIn(NAMED, dayAt - 1) && words.isCapitalised(dayAt - 1);
    return named || (words.isIn(PAPERS, dayAt + 1) && words.isCapitalised(dayAt + 1));
  }
}
