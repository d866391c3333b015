package org.chancery.testimony;

import java.util.Optional;
import java.util.Set;
import org.chancery.clause.Clause;
import org.chancery.testimony.Attribution.Place;
import org.chancery.voice.Speech;
import org.chancery.voice.Voice;
import org.chancery.voice.Voices;

/// "A called the talks “...”", "A described it as “...”": the words in marks are the speaker's.
///
/// | sentence | finds |
/// |---|---|
/// | The Kremlin called the visit “very timely.” | RU: very timely. |
/// | The Kremlin called the visit off. | nothing: no words of the speaker |
final class CalledIt implements Attribution.Rule {
  private static final int REACH = 9;

  @Override
  public Set<String> triggers() {
    return Set.of(
        "called", "described", "termed", "dubbed", "labelled", "labeled", "characterized");
  }

  @Override
  public Optional<Attribution> read(
      Clause clause, int at, Voices voices, Optional<Voice> previous) {
    if (!Speech.isFinite(clause, at) || clause.wordIn(at + 1, Set.of("on", "upon", "for"))) {
      return Optional.empty();
    }
    for (int i = at + 2; i < Math.min(clause.size(), at + REACH); i++) {
      if (Speech.isMark(clause, i)) {
        int mark = i;
        return voices
            .before(clause, at)
            .map(v -> new Attribution(v, Place.AHEAD, v.from(), mark, "CalledIt"));
      }
      if (Speech.isEnd(clause, i)) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }
}
