package org.chancery.ledger;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.chancery.actor.PartyId;

/// One point of a contact: all that is said on it, and who agrees.
///
/// @param claims in the order of the mentions, at least one
/// @param silent the sides that tell of the contact and say nothing on this point
public record Point(Kind kind, List<Claim> claims, Agreement agreement, SortedSet<PartyId> silent) {
  /// What it is about.
  public enum Kind {
    /// Whether it took place.
    STATUS,
    /// On which day.
    DAY,
    /// At whose request.
    INITIATOR,
    PLACE,
    TOPIC,
    /// What was asked of a side.
    REQUEST,
    /// What was promised.
    PROMISE
  }

  public Point {
    claims = List.copyOf(claims);
    silent = new TreeSet<>(silent);
    if (claims.isEmpty()) {
      throw new IllegalArgumentException("a point on which nobody says anything: " + kind);
    }
  }
}
