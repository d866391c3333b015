package org.chancery.account;

import java.util.List;
import java.util.Optional;
import org.chancery.actor.PartyId;
import org.chancery.report.Quote;
import org.chancery.time.Days;

/// A standing channel between parties: a de-confliction mechanism, a joint working group, a
/// hotline.
///
/// @param name its name in the words of the report
/// @param since from when, where said
public record Mechanism(
    String name, List<PartyId> parties, Optional<Days> since, Quote words, String rule) {
  public Mechanism {
    parties = List.copyOf(parties);
  }
}
