package org.chancery.dating;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.chancery.language.PhraseTable;
import org.chancery.language.Sentence;
import org.chancery.time.Calendar;
import org.chancery.time.Days;

/// "the 25th anniversary of the October Revolution": 25 years after it, give or take six weeks, or
/// the whole year where only the year of the founding is known.
final class Anniversary implements ClueRule {
  private static final int NEAR = 45;

  @Override
  public List<Clue> read(Sentence sentence) {
    List<Clue> clues = new ArrayList<>();
    for (int at = 1; at < sentence.size(); at++) {
      OptionalInt ordinal = Calendar.ordinal(sentence.fold(at - 1));
      if (sentence.fold(at).equals("anniversary") && ordinal.isPresent()) {
        clue(sentence, at, ordinal.getAsInt()).ifPresent(clues::add);
      }
    }
    return clues;
  }

  private Optional<Clue> clue(Sentence sentence, int at, int ordinal) {
    for (int i = at + 1; i < sentence.size(); i++) {
      Optional<PhraseTable.Match<Almanac.Founding>> match = Almanac.bundled().founding(sentence, i);
      if (match.isPresent()) {
        Almanac.Founding founding = match.get().values().getFirst();
        return Optional.of(
            new Clue(
                around(founding.days(), ordinal),
                Optional.empty(),
                ordinal + " years after " + founding.days().iso(),
                sentence.span(at - 1, match.get().to())));
      }
    }
    return Optional.empty();
  }

  private static Days around(Days founding, int years) {
    Days anniversary =
        Days.between(founding.first().plusYears(years), founding.last().plusYears(years));
    return founding.isExact() ? anniversary.spread(-NEAR, NEAR) : anniversary.spread(-31, 31);
  }
}
