package org.chancery.ruling;

import java.time.LocalDate;
import java.util.Optional;
import org.chancery.time.Dated;

/// A person's decision about the record. It is never changed or removed; a further one undoes it.
///
/// @param number its place among all rulings of a ledger, from 1
/// @param by who decided
/// @param because why
public record Ruling(int number, LocalDate madeOn, String by, String because, Decision decision) {
  public Ruling {
    if (number < 1) {
      throw new IllegalArgumentException("not the number of a ruling: " + number);
    }
    if (by.isBlank() || because.isBlank()) {
      throw new IllegalArgumentException("a ruling without who or why: " + decision);
    }
  }

  /// The date that it sets, itself being the reason.
  public Optional<Dated> date() {
    return decision instanceof Decision.Corrected set
        ? set.date()
            .map(d ->
                new Dated(d, "ruling " + number + " by " + by + ": " + because, Optional.empty()))
        : Optional.empty();
  }

  /// The same in another place.
  public Ruling numbered(int other) {
    return new Ruling(other, madeOn, by, because, decision);
  }
}
