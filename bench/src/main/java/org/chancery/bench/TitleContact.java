package org.chancery.bench;

import java.time.LocalDate;
import java.util.NavigableSet;
import java.util.Optional;
import org.chancery.actor.PartyId;
import org.chancery.contact.Channel;

/// A contact that a title states.
///
/// @param others the words for the far side
/// @param day when it took place; empty where the title announces it, or may do so
record TitleContact(
    Channel channel,
    NavigableSet<PartyId> parties,
    String others,
    Stage stage,
    Optional<LocalDate> day) {
  /// How far the contact has come, as the title puts it.
  enum Stage {
    HELD,
    ANNOUNCED,
    /// "travel to": before, during or after it.
    EITHER
  }
}
