package org.chancery.dating;

import java.util.List;
import java.util.Optional;
import org.chancery.language.Sentence;
import org.chancery.time.DateExpression.DayOfMonth;
import org.chancery.time.DatePhrase;
import org.chancery.time.Dateline;
import org.chancery.time.Days;

/// "MOSCOW, June 6.": published on that day of some year or soon after.
final class Filed implements ClueRule {
  private static final int LINES = 3;
  private static final int DELAY = 3;

  @Override
  public int weight() {
    return 8;
  }

  @Override
  public List<Clue> read(Sentence sentence, int line) {
    return line > LINES
        ? List.of()
        : Dateline.of(List.of(sentence)).stream()
            .flatMap(date -> clue(sentence, date).stream())
            .toList();
  }

  private static Optional<Clue> clue(Sentence sentence, DatePhrase date) {
    if (!(date.expression() instanceof DayOfMonth day)) {
      return Optional.empty();
    }
    Days days = day.year().isPresent() ? Dates.of(day) : Days.union(Dates.inEveryYear(day));
    return Optional.of(
        new Clue(
            days.spread(0, DELAY),
            Optional.empty(),
            "the dateline",
            sentence.span(date.from(), date.to())));
  }
}
