package org.chancery.cli.check;

import java.util.List;
import java.util.Optional;
import org.chancery.audit.Audit;
import org.chancery.audit.Commitment;
import org.chancery.audit.CountCheck;
import org.chancery.store.BrokenEvidence;

/// What a check has to tell.
///
/// @param evidence words that no longer stand in their report; empty where nobody asked
public record Findings(Audit audit, Optional<List<BrokenEvidence>> evidence) {
  /// How many of them somebody should look at.
  public int number() {
    return counts().size()
        + audit.disagreements().size()
        + lapsed().size()
        + audit.inPassing().size()
        + audit.undated().size()
        + evidence.map(List::size).orElse(0);
  }

  /// Counts that the record does not reach or that it contradicts.
  List<CountCheck> counts() {
    return audit.counts().stream().filter(CountCheck::isFinding).toList();
  }

  /// Promises past their day.
  List<Commitment> lapsed() {
    return audit.commitments().stream().filter(Commitment::isFinding).toList();
  }
}
