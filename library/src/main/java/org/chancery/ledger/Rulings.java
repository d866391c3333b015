package org.chancery.ledger;

import java.util.List;

/// People's decisions about the record, in the order in which they were made.
public record Rulings(List<Ruling> inOrder) {
  /// No ruling at all.
  public static final Rulings NONE = new Rulings(List.of());

  public Rulings {
    inOrder = List.copyOf(inOrder);
  }
}
