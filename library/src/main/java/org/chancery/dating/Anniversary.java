package org.chancery.dating;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.chancery.language.PhraseTable;
import org.chancery.language.Sentence;
import org.chancery.time.Calendar;
import org.chancery.time.Days;

/// "the 25th anniversary of the October Revolution": 25 years after it, from six weeks before to
/// the end of the year.
final class Anniversary implements ClueRule {
  private static final int NEAR = 45;

  @Override
  public int weight() {
    return 5;
  }

  @Override
  public List<Clue> read(Sentence sentence, int line) {
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
                around(founding, ordinal),
                Optional.empty(),
                ordinal + " years after " + founding.iso(),
                sentence.span(at - 1, match.get().to())));
      }
    }
    return Optional.empty();
  }

  /// A jubilee is spoken of from some weeks before until its year ends.
  private static Days around(Almanac.Founding founding, int years) {
    LocalDate first = founding.first().plusYears(years);
    LocalDate last = founding.last().plusYears(years);
    return Days.between(first.minusDays(NEAR), LocalDate.of(last.getYear(), 12, 31));
  }
}
