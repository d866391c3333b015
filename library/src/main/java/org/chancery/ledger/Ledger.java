package org.chancery.ledger;

import java.util.List;

/// The record: every contact once, in the order of its days, undated ones last.
public record Ledger(List<Contact> contacts) {
  public Ledger {
    contacts = List.copyOf(contacts);
  }
}
