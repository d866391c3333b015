package org.chancery.store;

import java.util.List;
import org.chancery.report.Quote;

/// Words that a ledger cites and that no longer stand in the report it holds.
///
/// @param report the name of the report
/// @param quotes the words, with the place where they should stand; none where the whole reading is
///   damaged
/// @param reason what is wrong, as a clause
public record BrokenEvidence(String report, List<Quote> quotes, String reason) {
  public BrokenEvidence {
    quotes = List.copyOf(quotes);
  }
}
