package org.chancery.time;

import java.time.Month;
import java.util.Optional;
import java.util.Set;
import org.chancery.time.CalendarWords.OfYear;

/// Weeks and first or last days of a month, by its days: the second week is that of the 8th.
///
/// | words | is |
/// |---|---|
/// | the first week of March; the last week of May 2016; the final days of June | days of that month |
/// | the first week of talks; the last days of the war | none |
final class WeekOfMonthPhrases {
  private static final Set<String> LAST = Set.of("last", "final", "closing");

  /// How many days "the first days of June" are taken for.
  private static final int FEW = 10;

  private final CalendarWords words;

  WeekOfMonthPhrases(CalendarWords words) {
    this.words = words;
  }

  Optional<DatePhrase> at(int at) {
    boolean week = words.word(at + 1).equals("week");
    boolean days = words.word(at + 1).equals("days");
    Optional<Month> month =
        words.word(at + 2).equals("of") ? words.month(at + 3) : Optional.empty();
    if ((!week && !days) || month.isEmpty()) {
      return Optional.empty();
    }
    boolean last = words.isIn(LAST, at);
    int number = words.word(at).equals("opening") ? 1 : Calendar.ordinal(words.word(at)).orElse(0);
    if (!last && (number < 1 || number > (week ? 5 : 1))) {
      return Optional.empty();
    }
    int length = week ? 7 : FEW;
    int end = month.get().minLength();
    int first = last ? end - length + 1 : (number - 1) * length + 1;
    return days(month.get(), first, Math.min(first + length - 1, end), at);
  }

  private Optional<DatePhrase> days(Month month, int first, int last, int at) {
    OfYear year = words.ofYear(at + 4);
    return CalendarWords.range(
        CalendarWords.dayOfMonth(year, month, first),
        CalendarWords.dayOfMonth(year, month, last),
        at,
        year.isGiven() ? year.to() : at + 4);
  }
}
