package org.chancery.voice;

import java.util.List;
import org.chancery.actor.PartyId;
import org.chancery.report.Span;

/// Somebody who says something.
///
/// @param parties the sides spoken for; empty for a third party
/// @param words how the sentence names the speaker
/// @param from the first place of those words in the clause
/// @param to the place after them
public record Voice(List<PartyId> parties, Kind kind, Span words, int from, int to) {
  public Voice {
    parties = List.copyOf(parties);
  }

  public boolean isThirdParty() {
    return parties.isEmpty();
  }

  /// What kind of speaker.
  public enum Kind {
    PERSON,
    INSTITUTION,
    DOCUMENT,
    OTHER
  }
}
