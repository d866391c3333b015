package org.chancery.ledger;

import java.util.List;
import org.chancery.ruling.Ruling;
import org.chancery.ruling.Standing;

/// The record: every contact once, in the order of its days, undated ones last.
///
/// @param rulings all rulings in their order, and how each one stands
public record Ledger(List<Contact> contacts, List<Ruled> rulings) {
  /// A ruling and how it stands.
  public record Ruled(Ruling ruling, Standing standing) {}

  public Ledger {
    contacts = List.copyOf(contacts);
    rulings = List.copyOf(rulings);
  }
}
