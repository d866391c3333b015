package org.chancery.cli.read;

import java.io.InputStream;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.chancery.intake.Intake;
import org.chancery.intake.Source;
import org.chancery.intake.Taken;
import org.chancery.reading.Reader;
import org.chancery.reading.Reading;
import org.chancery.report.Report;
import org.chancery.store.StoreException;

/// Takes in sources, reads their reports and keeps what they say.
public final class Batch {
  private final Supplier<Reader> reader;
  private final Keeper keeper;
  private final Progress progress;
  private final Tally tally = new Tally();

  public Batch(Supplier<Reader> reader, Keeper keeper, Progress progress) {
    this.reader = reader;
    this.keeper = keeper;
    this.progress = progress;
  }

  /// Reads what is not known yet.
  public Tally read(List<Source> sources, Intake intake, InputStream standardInput)
      throws StoreException {
    return read(sources, intake, standardInput, new Run(keeper, tally, progress));
  }

  /// Reads everything, known or not.
  ///
  /// @param each is given every reading, in input order
  public Tally read(
      List<Source> sources, Intake intake, InputStream standardInput, Consumer<Reading> each)
      throws StoreException {
    return read(sources, intake, standardInput, new Run(keeper, tally, progress, each));
  }

  private Tally read(List<Source> sources, Intake intake, InputStream standardInput, Run run)
      throws StoreException {
    progress.expect(sources.size());
    try (var ahead = new ReadAhead<>(reader, run)) {
      for (Source source : sources) {
        progress.nextSource();
        intake.read(source, standardInput, ahead);
      }
      ahead.finish();
    }
    readOutdated();
    progress.end();
    return tally;
  }

  private void readOutdated() throws StoreException {
    try (var ahead = new ReadAhead<>(reader, new Rerun(keeper, tally, progress))) {
      for (Report report : keeper.outdated()) {
        ahead.take(new Taken.Accepted(report));
      }
      ahead.finish();
    }
  }
}
