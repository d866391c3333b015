package org.chancery.cli.read;

import java.util.function.Consumer;
import org.chancery.intake.Fault;
import org.chancery.reading.Reading;
import org.chancery.report.Report;
import org.chancery.store.StoreException;

/// Keeps, counts and shows the outcomes of a run.
final class Run implements ReadAhead.Receiver<StoreException> {
  private final Keeper keeper;
  private final Tally tally;
  private final Progress progress;
  private final Consumer<Reading> each;
  private final boolean readsAll;

  Run(Keeper keeper, Tally tally, Progress progress) {
    this(keeper, tally, progress, _ -> {}, false);
  }

  /// @param each is given every reading, those of known reports too, in input order
  Run(Keeper keeper, Tally tally, Progress progress, Consumer<Reading> each) {
    this(keeper, tally, progress, each, true);
  }

  private Run(
      Keeper keeper, Tally tally, Progress progress, Consumer<Reading> each, boolean readsAll) {
    this.keeper = keeper;
    this.tally = tally;
    this.progress = progress;
    this.each = each;
    this.readsAll = readsAll;
  }

  @Override
  public boolean isKnown(Report report) throws StoreException {
    return !readsAll && keeper.holds(report.id());
  }

  @Override
  public void take(Outcome outcome) throws StoreException {
    switch (outcome) {
      case Outcome.Read(Report report, Reading reading) -> keep(report, reading);
      case Outcome.Known(Report report) -> known(report);
      case Outcome.Faulty(Fault fault) -> tally.add(fault);
    }
    progress.step(outcome.name());
  }

  private void keep(Report report, Reading reading) throws StoreException {
    keeper.note(report.id());
    if (keeper.keep(report, reading)) {
      tally.addRead();
    } else {
      tally.addKnown();
    }
    tally.addMentions(reading.contacts().size());
    each.accept(reading);
  }

  private void known(Report report) {
    keeper.note(report.id());
    tally.addKnown();
  }
}
