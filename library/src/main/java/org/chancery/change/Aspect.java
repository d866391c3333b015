package org.chancery.change;

/// What of a contact can change.
public enum Aspect {
  /// Its identifier.
  NAME,
  STATUS,
  DAY,
  CHANNEL,
  PERSONS,
  INITIATOR,
  PLACE,
  TOPIC,
  /// Which reports tell of it.
  REPORTS,
  /// What is said of it, by whom.
  STATEMENTS
}
