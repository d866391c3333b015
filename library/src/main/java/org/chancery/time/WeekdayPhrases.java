package org.chancery.time;

import java.time.DayOfWeek;
import java.util.Optional;
import java.util.Set;
import org.chancery.time.DateExpression.DayOfMonth;
import org.chancery.time.DateExpression.DayRange;
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
        .or(() -> weekday(weekday.get(), which, at, dayAt + 1));
  }

  private Optional<DatePhrase> weekday(DayOfWeek day, Which which, int from, int end) {
    int to = words.isIn(DAY_PARTS, end) ? end + 1 : end;
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
        .filter(p -> p.expression() instanceof DayOfMonth || p.expression() instanceof DayRange);
  }

  private boolean isName(int dayAt) {
    boolean named = words.isIn(NAMED, dayAt - 1) && words.isCapitalised(dayAt - 1);
    return named || (words.isIn(PAPERS, dayAt + 1) && words.isCapitalised(dayAt + 1));
  }
}
