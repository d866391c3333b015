package org.chancery.actor;

/// A state, organisation or other entity that takes part in contacts.
///
/// @param name its usual short name in English
public record Party(PartyId id, String name, Kind kind) {
  /// What kind of side it is.
  public enum Kind {
    STATE,
    ORGANISATION
  }
}
