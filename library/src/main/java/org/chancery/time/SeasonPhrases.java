package org.chancery.time;

import java.time.Month;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.chancery.time.CalendarWords.OfYear;
import org.chancery.time.DateExpression.Months;
import org.chancery.time.DateExpression.Which;

/// Seasons, quarters and halves of years. Seasons are those of the north.
///
/// | words | is |
/// |---|---|
/// | last summer; in the spring of 2015; this autumn; in summer last year | a season |
/// | the first half of 2015; the third quarter of this year; Q3 2015 | months |
/// | the fall of the wall; the Prague Spring; the first half of the talks | none |
final class SeasonPhrases {
  private static final Set<String> DURING = Set.of("in", "during", "since", "by", "until", "of");

  private final CalendarWords words;

  SeasonPhrases(CalendarWords words) {
    this.words = words;
  }

  static boolean opens(String word) {
    return season(word).isPresent() || (word.length() == 2 && word.charAt(0) == 'q');
  }

  Optional<DatePhrase> at(int at) {
    return seasonAt(at).or(() -> quarter(at)).or(() -> partOfYear(at));
  }

  private static Optional<Month> season(String word) {
    return switch (word) {
      case "spring" -> Optional.of(Month.MARCH);
      case "summer" -> Optional.of(Month.JUNE);
      case "autumn", "fall" -> Optional.of(Month.SEPTEMBER);
      case "winter" -> Optional.of(Month.DECEMBER);
      default -> Optional.empty();
    };
  }

  private Optional<DatePhrase> seasonAt(int at) {
    Which which = words.which(at);
    int seasonAt = words.afterWhich(at);
    Optional<Month> first = season(words.word(seasonAt));
    if (first.isEmpty()) {
      return Optional.empty();
    }
    OfYear year = words.ofYear(seasonAt + 1);
    int before = words.word(at - 1).equals("the") ? at - 2 : at - 1;
    boolean event = words.word(seasonAt + 1).equals("of") && !year.isGiven();
    boolean said = which != Which.PLAIN || year.isGiven() || words.isIn(DURING, before);
    return said && !event
        ? months(year, first.get(), 3, which, at, seasonAt + 1)
        : Optional.empty();
  }

  /// "Q3", "Q3 2015".
  private Optional<DatePhrase> quarter(int at) {
    String word = words.word(at);
    int number = word.length() == 2 && word.charAt(0) == 'q' ? word.charAt(1) - '0' : 0;
    return number >= 1 && number <= 4
        ? months(words.ofYear(at + 1), Month.of(3 * number - 2), 3, Which.PLAIN, at, at + 1)
        : Optional.empty();
  }

  /// "the first half of 2015", "the last quarter of next year".
  private Optional<DatePhrase> partOfYear(int at) {
    int count =
        switch (words.word(at + 1)) {
          case "half" -> 6;
          case "quarter" -> 3;
          default -> 0;
        };
    if (count == 0) {
      return Optional.empty();
    }
    int last = 12 / count;
    int number = words.word(at).equals("last") ? last : ordinal(at);
    OfYear year = words.ofYear(at + 2);
    return number >= 1 && number <= last && year.isGiven()
        ? months(year, Month.of((number - 1) * count + 1), count, Which.PLAIN, at, at + 2)
        : Optional.empty();
  }

  private int ordinal(int at) {
    OptionalInt number = Calendar.ordinal(words.word(at));
    return number.orElse(0);
  }

  private static Optional<DatePhrase> months(
      OfYear year, Month first, int count, Which which, int from, int to) {
    return CalendarWords.phrase(
        new Months(year.year(), first, count, which, year.which()),
        from,
        year.isGiven() ? year.to() : to);
  }
}
