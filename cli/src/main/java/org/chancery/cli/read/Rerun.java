package org.chancery.cli.read;

import org.chancery.reading.Reading;
import org.chancery.report.Report;
import org.chancery.store.StoreException;

/// Reads again what another version has read.
final class Rerun implements ReadAhead.Receiver<StoreException> {
  private final Keeper keeper;
  private final Tally tally;
  private final Progress progress;

  Rerun(Keeper keeper, Tally tally, Progress progress) {
    this.keeper = keeper;
    this.tally = tally;
    this.progress = progress;
  }

  @Override
  public boolean isKnown(Report report) {
    return false;
  }

  @Override
  public void take(Outcome outcome) throws StoreException {
    if (outcome instanceof Outcome.Read(Report report, Reading reading)
        && keeper.keep(report, reading)) {
      tally.addAgain();
    }
    progress.step(outcome.name());
  }
}
