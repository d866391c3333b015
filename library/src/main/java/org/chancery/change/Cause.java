package org.chancery.change;

import java.util.Optional;
import org.chancery.reading.Reading;
import org.chancery.ruling.Ruling;
import org.chancery.ruling.Standing;

/// Something in which two ledgers differ before anything is reconciled.
public sealed interface Cause {
  /// Only the later ledger has the report.
  record Arrived(Reading.Head report) implements Cause {}

  /// Only the earlier ledger has the report.
  record Missing(Reading.Head report) implements Cause {}

  /// Both have the report, and other rules or other knowledge have read it differently.
  ///
  /// @param before the rules that read it for the earlier ledger
  /// @param after the rules that read it for the later one
  record Reread(Reading.Head report, String before, String after) implements Cause {}

  /// A ruling holds in one of the two only.
  ///
  /// @param before how it stands in the earlier ledger; empty where that one does not have it
  /// @param after how it stands in the later one
  record Ruled(Ruling ruling, Optional<Standing> before, Optional<Standing> after)
      implements Cause {}
}
