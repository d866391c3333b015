package org.chancery.dating;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.chancery.language.Sentence;
import org.chancery.time.Calendar;
import org.chancery.time.Days;

/// What is counted by the year: "the 76th session of the UN General Assembly", "the 117th
/// Congress".
///
/// | sentence | published |
/// |---|---|
/// | He spoke at the 76th session of the UN General Assembly. | from the summer before the session, which began in September 2021 |
/// | The 117th Congress passed it. | from January 2021 |
final class Numbered implements ClueRule {
  /// A session is spoken of this long before it opens.
  private static final int AHEAD = 400;

  /// The General Assembly first met in 1946; its sessions since the 5th open in September.
  private static final int ASSEMBLY = 1945;

  /// The first Congress sat from 1789, and each sits for two years.
  private static final int CONGRESS = 1787;

  @Override
  public int weight() {
    return 6;
  }

  @Override
  public List<Clue> read(Sentence sentence, int line) {
    List<Clue> clues = new ArrayList<>();
    for (int at = 0; at < sentence.size(); at++) {
      OptionalInt number = Calendar.ordinal(sentence.fold(at));
      if (number.isPresent()) {
        session(sentence, at, number.getAsInt()).ifPresent(clues::add);
        congress(sentence, at, number.getAsInt()).ifPresent(clues::add);
      }
    }
    return clues;
  }

  private static Optional<Clue> session(Sentence sentence, int at, int number) {
    if (number < 30 || number > 120 || !sentence.fold(at + 1).equals("session")) {
      return Optional.empty();
    }
    for (int i = at + 2; i < Math.min(sentence.size() - 1, at + 8); i++) {
      if (sentence.fold(i).equals("general") && sentence.fold(i + 1).equals("assembly")) {
        LocalDate opening =
            LocalDate.of(ASSEMBLY + number, Month.SEPTEMBER, 1)
                .with(TemporalAdjusters.dayOfWeekInMonth(2, DayOfWeek.TUESDAY));
        return Optional.of(
            new Clue(
                Days.from(opening.minusDays(AHEAD)),
                Optional.empty(),
                "that session opened on " + opening,
                sentence.span(at, i + 2)));
      }
    }
    return Optional.empty();
  }

  private static Optional<Clue> congress(Sentence sentence, int at, int number) {
    boolean congress = sentence.fold(at + 1).equals("congress") && number >= 80;
    LocalDate opening = LocalDate.of(CONGRESS + 2 * Math.max(number, 1), Month.JANUARY, 3);
    return congress
        ? Optional.of(
            new Clue(
                Days.from(opening.minusDays(60)),
                Optional.empty(),
                "that Congress sat from " + opening,
                sentence.span(at, at + 2)))
        : Optional.empty();
  }
}
