package org.chancery.ledger;

import java.util.Optional;
import org.chancery.actor.PartyId;
import org.chancery.report.Quote;
import org.chancery.time.Days;

/// A person's decision about the record. It refers to mentions by the words that found them, so it
/// survives every re-reading.
public sealed interface Ruling {
  /// Two mentions are of the same contact.
  record Same(Quote one, Quote other) implements Ruling {}

  /// Two mentions are of different contacts.
  record Different(Quote one, Quote other) implements Ruling {}

  /// A mention is of no contact at all.
  record Wrong(Quote mention) implements Ruling {}

  /// What holds of the contact that a mention speaks of.
  record Set(Quote mention, Optional<Days> date, Optional<PartyId> initiator) implements Ruling {}
}
