package org.chancery.testimony;

import java.util.Optional;
import java.util.Set;
import org.chancery.clause.Clause;
import org.chancery.voice.Voice;
import org.chancery.voice.Voices;

/// The words of a sentence that say whose statement it holds: "the Kremlin said", "according to
/// TASS".
///
/// @param place where the statement stands
/// @param from its first place in the clause
/// @param to the place after it; with [Place#AHEAD] where the statement begins
/// @param until the place after the statement, where that is told by the attribution itself; else
///   -1
/// @param rule the rule that found it
record Attribution(Voice voice, Place place, int from, int to, int until, String rule) {
  /// Where the statement stands.
  enum Place {
    /// Behind the attribution.
    AHEAD,
    /// Before it.
    BEHIND,
    /// In the attribution itself: "remained silent".
    ITSELF,
    /// In another sentence: "issued a statement".
    ELSEWHERE
  }

  Attribution(Voice voice, Place place, int from, int to, String rule) {
    this(voice, place, from, to, -1, rule);
  }

  /// One way of attributing a statement.
  interface Rule {
    /// The folded words at which the rule looks.
    Set<String> triggers();

    /// The attribution at a place that holds one of the triggers.
    ///
    /// @param previous the voice that the same sentence attributed something to before
    Optional<Attribution> read(Clause clause, int at, Voices voices, Optional<Voice> previous);
  }
}
