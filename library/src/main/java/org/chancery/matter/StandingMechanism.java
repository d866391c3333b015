package org.chancery.matter;

import java.util.List;
import java.util.Optional;
import org.chancery.actor.PartyId;
import org.chancery.time.Days;

/// A standing channel, as all reports together name it.
///
/// @param name the fullest name that any report gives it
/// @param parties between whom it stands, in the order of their codes
/// @param since when it can have begun, where a report says so
/// @param sources every mention, by day of publication
public record StandingMechanism(
    String name, List<PartyId> parties, Optional<Days> since, List<Source> sources) {
  public StandingMechanism {
    parties = List.copyOf(parties);
    sources = List.copyOf(sources);
  }
}
