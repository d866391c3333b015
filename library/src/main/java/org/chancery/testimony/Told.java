package org.chancery.testimony;

import java.util.Optional;
import org.chancery.report.Span;
import org.chancery.voice.Voice;

/// A statement found in a report, before it is known which contact it is about.
///
/// @param voice who said it; empty where the report itself tells it, or quotes without a name
/// @param words the statement
/// @param direct whether the words stand between quotation marks
/// @param via through whom it came
/// @param sentence running number of the sentence that attributes it
/// @param rule the rule that found it
record Told(
    Optional<Voice> voice,
    Span words,
    boolean direct,
    Optional<Span> via,
    int sentence,
    String rule) {
  Told through(Span other) {
    return new Told(voice, words, direct, via.or(() -> Optional.of(other)), sentence, rule);
  }
}
