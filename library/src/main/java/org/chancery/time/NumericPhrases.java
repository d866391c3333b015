package org.chancery.time;

import java.time.Month;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.time.CalendarWords.OfYear;
import org.chancery.time.DateExpression.DayOfMonth;
import org.chancery.time.DateExpression.Either;
import org.chancery.time.DateExpression.Which;

/// Days in numbers alone.
///
/// | words | is |
/// |---|---|
/// | 2018-04-12; 2018/04/12; 12.04.2018; 25/03/2018; 12-Apr-2018 | a day |
/// | 11/04/2018 | April 11 or November 4 |
/// | 9/11; 31.02.2018 | none |
final class NumericPhrases {
  private static final Pattern DOTTED = Pattern.compile("(\\d{1,2})\\.(\\d{1,2})\\.(\\d{4})");
  private static final Set<String> RULES = Set.of("-", "/");

  private final CalendarWords words;

  NumericPhrases(CalendarWords words) {
    this.words = words;
  }

  Optional<DatePhrase> at(int at) {
    return dotted(at)
        .or(() -> isRuled(at) ? yearFirst(at).or(() -> yearLast(at)) : Optional.empty());
  }

  /// Whether three pieces stand between two strokes of one kind.
  private boolean isRuled(int at) {
    return words.isIn(RULES, at + 1) && words.word(at + 3).equals(words.word(at + 1));
  }

  /// "11.04.2018".
  private Optional<DatePhrase> dotted(int at) {
    String word = words.word(at);
    if (word.length() < 8 || word.indexOf('.') < 0) {
      return Optional.empty();
    }
    Matcher numbers = DOTTED.matcher(word);
    return numbers.matches()
        ? day(
                Calendar.year(numbers.group(3)),
                Calendar.dayOfMonth(numbers.group(2)),
                Calendar.dayOfMonth(numbers.group(1)))
            .flatMap(d -> CalendarWords.phrase(d, at, at + 1))
        : Optional.empty();
  }

  /// "2018-04-11", "2018-04-11T09:30", "2018/04/11".
  private Optional<DatePhrase> yearFirst(int at) {
    OptionalInt day = Calendar.dayOfMonth(words.word(at + 4).replaceFirst("t.*", ""));
    OptionalInt month = Calendar.dayOfMonth(words.word(at + 2));
    return day(Calendar.year(words.word(at)), month, day)
        .flatMap(d -> CalendarWords.phrase(d, at, at + 5));
  }

  /// "25/03/2018", "03/25/2018", "11-04-2018", "11-Apr-2018".
  private Optional<DatePhrase> yearLast(int at) {
    OptionalInt year = Calendar.year(words.word(at + 4));
    OptionalInt first = Calendar.dayOfMonth(words.word(at));
    OptionalInt second = Calendar.dayOfMonth(words.word(at + 2));
    Optional<Month> named = Calendar.month(words.word(at + 2), words.isCapitalised(at + 2));
    Optional<DayOfMonth> dayFirst =
        named.isPresent() && first.isPresent() && year.isPresent()
            ? ofMonth(year, named.get(), first.getAsInt())
            : day(year, second, first);
    boolean british = words.word(at + 1).equals("-") || first.equals(second);
    Optional<DayOfMonth> monthFirst = british ? Optional.empty() : day(year, first, second);
    return dayFirst.isPresent() && monthFirst.isPresent()
        ? CalendarWords.phrase(new Either(dayFirst.get(), monthFirst.get()), at, at + 5)
        : dayFirst.or(() -> monthFirst).flatMap(d -> CalendarWords.phrase(d, at, at + 5));
  }

  private static Optional<DayOfMonth> day(OptionalInt year, OptionalInt month, OptionalInt day) {
    return year.isPresent() && month.isPresent() && day.isPresent() && month.getAsInt() <= 12
        ? ofMonth(year, Month.of(month.getAsInt()), day.getAsInt())
        : Optional.empty();
  }

  private static Optional<DayOfMonth> ofMonth(OptionalInt year, Month month, int day) {
    return CalendarWords.dayOfMonth(new OfYear(year, Which.PLAIN, 0), month, day);
  }
}
