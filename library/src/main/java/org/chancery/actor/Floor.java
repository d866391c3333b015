package org.chancery.actor;

/// Who has the floor at a point of a report: whom "I", "we" and "my" mean there.
public sealed interface Floor {
  /// Nobody is said to speak, or somebody who speaks for others: the office that publishes the
  /// report does.
  record Open() implements Floor {}

  /// Somebody who can take part in contacts.
  record Representative(Actor speaker) implements Floor {}

  /// Somebody who takes part in nothing, such as a reporter: "I" and "we" are nobody.
  record Outsider() implements Floor {}
}
