package org.chancery.testimony;

import java.util.Optional;
import java.util.Set;
import org.chancery.clause.Clause;
import org.chancery.testimony.Attribution.Place;
import org.chancery.voice.Voice;
import org.chancery.voice.Voices;

/// Silence, which is an account too: "remained silent about", "declined to comment".
///
/// | sentence | finds |
/// |---|---|
/// | Ankara declined to comment on the raid. | TR: declined to comment on the raid |
/// | The Russian comment on the raid was short. | nothing: no silence |
final class KeptSilent implements Attribution.Rule {
  @Override
  public Set<String> triggers() {
    return Set.of("silent", "comment");
  }

  @Override
  public Optional<Attribution> read(
      Clause clause, int at, Voices voices, Optional<Voice> previous) {
    int verb = verb(clause, at);
    if (verb < 0) {
      return Optional.empty();
    }
    int until = at + 1;
    while (until < clause.size() && !clause.wordIn(until, Set.of(",", ".", ";", "but", "\""))) {
      until++;
    }
    int end = until;
    return voices
        .before(clause, verb)
        .map(v -> new Attribution(v, Place.ITSELF, verb, end, end, "KeptSilent"));
  }

  private static int verb(Clause clause, int at) {
    if (clause.word(at).equals("silent")) {
      return clause.wordIn(at - 1, Set.of("remained", "kept", "stayed", "remains")) ? at - 1 : -1;
    }
    boolean declined =
        clause.word(at - 1).equals("to")
            && clause.wordIn(at - 2, Set.of("declined", "refused", "declines", "refuses"));
    boolean none =
        clause.word(at - 1).equals("not") && clause.wordIn(at - 2, Set.of("did", "does"));
    return declined || none ? at - 2 : -1;
  }
}
