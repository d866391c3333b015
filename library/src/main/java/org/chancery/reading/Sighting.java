package org.chancery.reading;

import java.util.Optional;
import org.chancery.grammar.Candidate;
import org.chancery.time.Dated;

/// A candidate with its date resolved, and where in the report it stands.
///
/// @param moment the date as its words put it
/// @param sentence running number of its sentence, the title's first
/// @param caption whether the sentence describes a picture
/// @param present whether it is told in the present tense
record Sighting(
    Candidate candidate,
    Optional<Dated> date,
    Optional<Timing.Moment> moment,
    int sentence,
    boolean caption,
    boolean present) {

  /// The same where its date adds nothing.
  Sighting undated() {
    return new Sighting(candidate, Optional.empty(), Optional.empty(), sentence, caption, present);
  }

  /// The same of another candidate.
  Sighting with(Candidate other) {
    return new Sighting(other, date, moment, sentence, caption, present);
  }
}
