package org.chancery.ledger;

import java.util.SortedSet;
import java.util.TreeSet;
import org.chancery.actor.PartyId;

/// Who says the same on one point of a contact.
public sealed interface Agreement {
  /// Several sides say so.
  record Sides(SortedSet<PartyId> sides) implements Agreement {
    public Sides {
      sides = new TreeSet<>(sides);
    }
  }

  /// Of the sides only this one says so.
  record OnlySide(PartyId side) implements Agreement {}

  /// No side says so, a third party does.
  record ThirdParties() implements Agreement {}

  /// What is said cannot all be right.
  record Differ() implements Agreement {}
}
