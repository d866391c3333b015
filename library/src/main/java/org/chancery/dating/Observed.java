package org.chancery.dating;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.language.PhraseTable;
import org.chancery.language.Sentence;
import org.chancery.time.DateExpression.DayOfMonth;
import org.chancery.time.DatePhrase;
import org.chancery.time.DatePhrases;
import org.chancery.time.Days;

/// "Holocaust Remembrance Day, which is observed on April 12": the years in which it was. What is
/// said on an occasion is said within three days of it.
final class Observed implements ClueRule {
  private static final int NEAR = 3;
  private static final int TOLD_LATER = 6;

  @Override
  public int weight() {
    return 6;
  }

  @Override
  public List<Clue> read(Sentence sentence, int line) {
    List<Clue> clues = new ArrayList<>();
    int at = 0;
    while (at < sentence.size()) {
      Optional<PhraseTable.Match<Almanac.Observance>> match =
          Almanac.bundled().observance(sentence, at);
      Optional<Clue> clue = match.flatMap(found -> clue(sentence, found));
      clue.ifPresent(clues::add);
      at = clue.isPresent() ? match.orElseThrow().to() : at + 1;
    }
    return clues;
  }

  private static Optional<Clue> clue(
      Sentence sentence, PhraseTable.Match<Almanac.Observance> match) {
    for (DatePhrase phrase : DatePhrases.of(sentence)) {
      boolean near = phrase.from() >= match.to() && phrase.from() <= match.to() + 6;
      if (near && phrase.expression() instanceof DayOfMonth day && day.year().isEmpty()) {
        Days kept = kept(match.values(), day);
        return kept.isEmpty()
            ? Optional.empty()
            : Optional.of(
                new Clue(
                    kept.spread(-NEAR, NEAR + TOLD_LATER),
                    Optional.of(kept.spread(-NEAR, NEAR)),
                    "kept on that day in "
                        + years(kept)
                        + ", and spoken of within "
                        + NEAR
                        + " days",
                    sentence.span(match.to() - 1, phrase.to())));
      }
    }
    return Optional.empty();
  }

  /// The days on which one of the observances fell on a day of the month. Those that fall on it
  /// every year tell nothing.
  private static Days kept(List<Almanac.Observance> observances, DayOfMonth day) {
    List<Days> kept = new ArrayList<>();
    for (Days candidate : Dates.inEveryYear(day)) {
      for (Almanac.Observance observance : observances) {
        kept.add(observance.movable().intersect(candidate));
      }
    }
    return Days.union(kept);
  }

  private static String years(Days days) {
    return String.join(", ", days.stream().map(d -> String.valueOf(d.getYear())).toList());
  }
}
