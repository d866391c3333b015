package org.chancery.dating;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.language.PhraseTable;
import org.chancery.language.Sentence;
import org.chancery.time.DateExpression.DayOfMonth;
import org.chancery.time.DatePhrase;
import org.chancery.time.DatePhrases;
import org.chancery.time.Days;

/// "Operation Northern Shield": written after it began. Where the sentence gives the event's own
/// day of the month without a year, it was written within a year of it.
final class KnownEvent implements ClueRule {
  @Override
  public int weight() {
    return 3;
  }

  @Override
  public List<Clue> read(Sentence sentence, int line) {
    List<Clue> clues = new ArrayList<>();
    int at = 0;
    while (at < sentence.size()) {
      Optional<PhraseTable.Match<Almanac.Event>> match = Almanac.bundled().event(sentence, at);
      if (match.isPresent() && match.get().values().size() == 1) {
        clues.add(clue(sentence, at, match.get()));
      }
      at = match.map(PhraseTable.Match::to).orElse(at + 1);
    }
    return clues;
  }

  private static Clue clue(Sentence sentence, int at, PhraseTable.Match<Almanac.Event> match) {
    Almanac.Event event = match.values().getFirst();
    LocalDate first = event.days().first();
    boolean dated =
        DatePhrases.of(sentence).stream()
            .filter(phrase -> phrase.to() <= at || phrase.from() >= match.to())
            .anyMatch(phrase -> isDayOf(phrase, event.days()));
    Days days = dated ? Days.between(first, first.plusYears(1)) : Days.from(first);
    String reason = event.name() + " was on " + event.days().iso();
    return new Clue(days, Optional.empty(), reason, sentence.span(at, match.to()));
  }

  private static boolean isDayOf(DatePhrase phrase, Days event) {
    return phrase.expression() instanceof DayOfMonth day
        && day.year().isEmpty()
        && event.first().getMonth() == day.month()
        && event.first().getDayOfMonth() == day.day();
  }
}
