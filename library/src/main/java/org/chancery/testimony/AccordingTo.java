package org.chancery.testimony;

import java.util.Optional;
import java.util.Set;
import org.chancery.clause.Clause;
import org.chancery.testimony.Attribution.Place;
import org.chancery.voice.Voice;
import org.chancery.voice.Voices;

/// "According to A, ...", "..., according to A", "as per the statement".
///
/// | sentence | finds |
/// |---|---|
/// | According to the Kremlin, the talks were useful. | RU: the talks were useful |
/// | The plan proceeds according to schedule. | nothing: no speaker |
final class AccordingTo implements Attribution.Rule {
  private static final String RULE = "AccordingTo";
  private static final int OPENING = 3;

  @Override
  public Set<String> triggers() {
    return Set.of("according", "per");
  }

  @Override
  public Optional<Attribution> read(
      Clause clause, int at, Voices voices, Optional<Voice> previous) {
    boolean per = clause.word(at).equals("per") && clause.word(at - 1).equals("as");
    boolean according = clause.word(at).equals("according") && clause.word(at + 1).equals("to");
    if (!per && !according) {
      return Optional.empty();
    }
    int from = per ? at - 1 : at;
    return voices.at(clause, per ? at + 1 : at + 2).flatMap(v -> attribution(clause, from, v));
  }

  private static Optional<Attribution> attribution(Clause clause, int from, Voice voice) {
    int next = voice.to();
    while (next < clause.size() && !clause.wordIn(next, Set.of(",", "\"", ".", ";"))) {
      next++;
    }
    boolean last = next >= clause.size() || clause.wordIn(next, Set.of(".", ";"));
    if (from > OPENING && (last || !clause.word(from - 1).equals(","))) {
      return Optional.of(new Attribution(voice, Place.BEHIND, from, next, RULE));
    }
    int statement = clause.word(next).equals(",") ? next + 1 : next;
    return statement < clause.size()
        ? Optional.of(new Attribution(voice, Place.AHEAD, from, statement, RULE))
        : Optional.empty();
  }
}
