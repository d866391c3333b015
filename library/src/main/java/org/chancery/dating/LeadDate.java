package org.chancery.dating;

import java.util.List;
import java.util.Optional;
import org.chancery.language.Sentence;
import org.chancery.time.DateExpression.DayOfMonth;
import org.chancery.time.DateExpression.Which;
import org.chancery.time.DatePhrase;
import org.chancery.time.DatePhrases;
import org.chancery.time.Days;

/// "on May 9" in the first lines: a day that needs no year is no more than some months away.
final class LeadDate implements ClueRule {
  private static final int LINES = 3;
  private static final int BEFORE = 90;
  private static final int AFTER = 90;

  @Override
  public int weight() {
    return 4;
  }

  @Override
  public List<Clue> read(Sentence sentence, int line) {
    return line > LINES
        ? List.of()
        : DatePhrases.of(sentence).stream()
            .flatMap(phrase -> clue(sentence, phrase).stream())
            .toList();
  }

  private static Optional<Clue> clue(Sentence sentence, DatePhrase phrase) {
    return phrase.expression() instanceof DayOfMonth day
            && day.year().isEmpty()
            && day.ofYear() == Which.PLAIN
            && sentence.fold(phrase.from() - 1).equals("on")
        ? Optional.of(
            new Clue(
                Days.union(Dates.inEveryYear(day)).spread(-BEFORE, AFTER),
                Optional.empty(),
                "no year is said, so it is near",
                sentence.span(phrase.from(), phrase.to())))
        : Optional.empty();
  }
}
