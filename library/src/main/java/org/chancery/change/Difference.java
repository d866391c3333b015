package org.chancery.change;

import java.util.List;

/// What of one aspect of a contact is no longer in the record, and what is there instead.
///
/// @param lost values of the earlier ledger only: ISO days, codes, names, words
/// @param gained values of the later ledger only
/// @param causes why, as far as it can be told
public record Difference(
    Aspect aspect, List<String> lost, List<String> gained, List<Cause> causes) {
  public Difference {
    lost = List.copyOf(lost);
    gained = List.copyOf(gained);
    causes = List.copyOf(causes);
    if (lost.isEmpty() && gained.isEmpty()) {
      throw new IllegalArgumentException("no difference: " + aspect);
    }
  }
}
