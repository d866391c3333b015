package org.chancery.testimony;

import java.util.Optional;
import java.util.Set;
import org.chancery.clause.Clause;
import org.chancery.testimony.Attribution.Place;
import org.chancery.voice.SpeakerNouns;
import org.chancery.voice.Speech;
import org.chancery.voice.Voice;
import org.chancery.voice.Voices;

/// ", adding that ...", ", saying ...": a speaker of the same sentence goes on.
///
/// | sentence | finds |
/// |---|---|
/// | Lavrov denied it, adding that talks go on. | RU: talks go on |
/// | The plane crashed, adding to the tension. | nothing: nobody spoke before |
final class WentOn implements Attribution.Rule {
  static final String RULE = "WentOn";

  @Override
  public Set<String> triggers() {
    return Speech.PARTICIPLES;
  }

  @Override
  public Optional<Attribution> read(
      Clause clause, int at, Voices voices, Optional<Voice> previous) {
    boolean aside =
        clause.wordIn(at - 1, Set.of(",", "and", "\"", "while"))
            || SpeakerNouns.isDocument(clause, at - 1);
    int statement = statement(clause, at);
    Optional<Voice> own = own(clause, at, voices);
    if (own.isPresent() && statement < clause.size()) {
      return Optional.of(
          new Attribution(own.get(), Place.AHEAD, own.get().from(), statement, RULE));
    }
    if (!aside || previous.isEmpty() || statement >= clause.size()) {
      return Optional.empty();
    }
    return Optional.of(new Attribution(previous.get(), Place.AHEAD, at, statement, RULE));
  }

  /// ", Russia's defence ministry claiming ...": a speaker of its own, behind a comma.
  private static Optional<Voice> own(Clause clause, int at, Voices voices) {
    return clause.wordIn(at - 1, Set.of(",", "and", "\"", "while"))
        ? Optional.empty()
        : voices
            .before(clause, at)
            .filter(v -> !v.isThirdParty() && clause.word(v.from() - 1).equals(","));
  }

  private static int statement(Clause clause, int at) {
    int found = Speech.statement(clause, at);
    boolean saying =
        clause.wordIn(at, Set.of("saying", "adding", "stating", "claiming", "reading"));
    boolean that = found > 0 && clause.word(found - 1).equals("that");
    boolean quote = found > 0 && Speech.isMark(clause, found);
    if (found > 0 && (that || quote || saying)) {
      return found;
    }
    return saying ? clause.size() : at;
  }
}
