package org.chancery.dating;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.language.Sentence;
import org.chancery.time.DateExpression.DayOfMonth;
import org.chancery.time.DatePhrase;
import org.chancery.time.DatePhrases;
import org.chancery.time.Days;

/// "on Friday, October 21": the years in which that day was a Friday, within half a year.
final class WeekdayOfDate implements ClueRule {
  private static final int NEAR = 183;

  @Override
  public List<Clue> read(Sentence sentence) {
    List<Clue> clues = new ArrayList<>();
    for (DatePhrase phrase : DatePhrases.of(sentence)) {
      Optional<DayOfWeek> weekday = phrase.weekday(sentence);
      if (weekday.isPresent()
          && phrase.expression() instanceof DayOfMonth day
          && day.year().isEmpty()) {
        Days days = Days.union(years(day).stream().map(Days::of).toList()).on(weekday.get());
        clues.add(
            new Clue(
                days.spread(-NEAR, NEAR),
                Optional.empty(),
                "the years in which the two agree",
                sentence.span(phrase.from(), phrase.to())));
      }
    }
    return clues;
  }

  /// The day of a month in every year that can be held.
  static List<LocalDate> years(DayOfMonth day) {
    List<LocalDate> days = new ArrayList<>();
    for (int year = Days.ALL.first().getYear(); year <= Days.ALL.last().getYear(); year++) {
      LocalDate first = LocalDate.of(year, day.month(), 1);
      if (day.day() <= first.lengthOfMonth()) {
        days.add(first.withDayOfMonth(day.day()));
      }
    }
    return days;
  }
}
