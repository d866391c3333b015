package org.chancery.testimony;

import java.util.Optional;
import java.util.Set;
import org.chancery.clause.Clause;
import org.chancery.testimony.Attribution.Place;
import org.chancery.voice.SpeakerNouns;
import org.chancery.voice.Speech;
import org.chancery.voice.Voice;
import org.chancery.voice.Voices;

/// "A issued a press release, saying ...", "A released the statement: ...". Whose statement it is
/// holds for later sentences that name no more than the statement.
///
/// | sentence | finds |
/// |---|---|
/// | The Kremlin issued a statement saying the talks went well. | RU: the talks went well |
/// | The Kremlin issued a decree. | nothing |
final class IssuedStatement implements Attribution.Rule {
  private static final String RULE = "IssuedStatement";

  @Override
  public Set<String> triggers() {
    return Set.of("issued", "released", "published", "issues", "releases");
  }

  @Override
  public Optional<Attribution> read(
      Clause clause, int at, Voices voices, Optional<Voice> previous) {
    int document = document(clause, at);
    if (document < 0 || !Speech.isFinite(clause, at)) {
      return Optional.empty();
    }
    return voices.before(clause, at).map(v -> attribution(clause, v, document));
  }

  private static int document(Clause clause, int at) {
    for (int i = at + 1; i < Math.min(clause.size(), at + 7); i++) {
      if (SpeakerNouns.isDocument(clause, i)) {
        return i;
      }
    }
    return -1;
  }

  private static Attribution attribution(Clause clause, Voice voice, int document) {
    int next = clause.word(document + 1).equals(",") ? document + 2 : document + 1;
    boolean saying = clause.wordIn(next, Set.of("saying", "stating", "reading", "that", ":"));
    int start = clause.wordIn(next + 1, Set.of("that", ":")) ? next + 2 : next + 1;
    return saying && start < clause.size()
        ? new Attribution(voice, Place.AHEAD, voice.from(), start, RULE)
        : new Attribution(voice, Place.ELSEWHERE, voice.from(), document + 1, RULE);
  }
}
