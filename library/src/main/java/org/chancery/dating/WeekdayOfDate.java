package org.chancery.dating;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.language.Sentence;
import org.chancery.time.DateExpression.DayOfMonth;
import org.chancery.time.DatePhrase;
import org.chancery.time.DatePhrases;
import org.chancery.time.Days;

/// "on Friday, October 21": the years in which that day was a Friday, within two months.
final class WeekdayOfDate implements ClueRule {
  private static final int NEAR = 60;

  @Override
  public int weight() {
    return 6;
  }

  @Override
  public List<Clue> read(Sentence sentence, int line) {
    List<Clue> clues = new ArrayList<>();
    for (DatePhrase phrase : DatePhrases.of(sentence)) {
      Optional<DayOfWeek> weekday = phrase.weekday(sentence);
      if (weekday.isPresent()
          && phrase.expression() instanceof DayOfMonth day
          && day.year().isEmpty()) {
        Days days = Days.union(Dates.inEveryYear(day)).on(weekday.get());
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
}
