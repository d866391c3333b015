package org.chancery.ruling;

/// How a ruling stands in a ledger.
public sealed interface Standing {
  /// It holds.
  record InForce() implements Standing {}

  /// A later ruling undid it.
  record Undone(int by) implements Standing {}

  /// A later ruling says the contrary.
  record Overruled(int by) implements Standing {}

  /// It cannot be applied.
  record Unapplied(Reason reason) implements Standing {}

  /// Why a ruling cannot be applied.
  enum Reason {
    /// A report of which it speaks is not in the ledger.
    REPORT_MISSING,
    /// At its words, the present rules find no contact.
    NOTHING_FOUND,
    /// The present rules read the two mentions as of different parties.
    OTHER_PARTIES,
    /// The present rules read as one what it says are two.
    ONE_MENTION,
    /// There is no ruling of this number before it.
    NO_SUCH_RULING
  }
}
