package org.chancery.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.language.Sentence;

/// Finds the date expressions of a sentence, left to right, the longest first.
public final class DatePhrases {
  /// Words that begin an expression and are no number, month or weekday.
  private static final Set<String> OPENERS =
      Set.of(
          "early",
          "mid",
          "late",
          "beginning",
          "start",
          "middle",
          "end",
          "last",
          "past",
          "next",
          "coming",
          "current",
          "this",
          "the",
          "day",
          "today",
          "tonight",
          "yesterday",
          "tomorrow",
          "overnight",
          "few",
          "several",
          "some",
          "recent");

  private final CalendarWords words;
  private final DayPhrases days;
  private final WeekdayPhrases weekdays;
  private final MonthPhrases months;
  private final RelativePhrases relatives;

  private DatePhrases(CalendarWords words) {
    this.words = words;
    days = new DayPhrases(words);
    weekdays = new WeekdayPhrases(words, days);
    months = new MonthPhrases(words);
    relatives = new RelativePhrases(words);
  }

  public static List<DatePhrase> of(Sentence sentence) {
    DatePhrases phrases = new DatePhrases(new CalendarWords(sentence));
    List<DatePhrase> found = new ArrayList<>();
    int at = 0;
    while (at < sentence.size()) {
      Optional<DatePhrase> phrase = phrases.at(at);
      phrase.ifPresent(found::add);
      at = phrase.map(DatePhrase::to).orElse(at + 1);
    }
    return found;
  }

  private Optional<DatePhrase> at(int at) {
    String word = words.word(at);
    if (!OPENERS.contains(word) && !Calendar.isWord(word)) {
      return Optional.empty();
    }
    return days.at(at).or(() -> weekdays.at(at)).or(() -> months.at(at)).or(() -> relatives.at(at));
  }
}
