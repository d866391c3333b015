package org.chancery.cli.read;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import org.chancery.intake.Fault;
import org.chancery.intake.Sink;
import org.chancery.intake.Taken;
import org.chancery.reading.Reader;
import org.chancery.report.Report;

/// Reads reports on several threads, a few ahead of the caller, and hands them on in the order in
/// which they came. Only the caller's thread hands on, so that what it hands to needs no locks.
///
/// @param <X> what the receiver fails with
final class ReadAhead<X extends Exception> implements Sink<X>, AutoCloseable {
  /// Whom the outcomes are handed to.
  interface Receiver<X extends Exception> {
    /// Whether the report need not be read.
    boolean isKnown(Report report) throws X;

    void take(Outcome outcome) throws X;
  }

  /// How many reports may wait; each is held in memory.
  private static final int AHEAD = 16;

  private final Deque<CompletableFuture<Outcome>> pending = new ArrayDeque<>();
  private final ExecutorService threads;
  private final Supplier<Reader> reader;
  private final Receiver<X> receiver;

  /// @param reader gives the one reader; asked for with the first report
  ReadAhead(Supplier<Reader> reader, Receiver<X> receiver) {
    this.reader = reader;
    this.receiver = receiver;
    this.threads = Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
  }

  @Override
  public void take(Taken taken) throws X {
    switch (taken) {
      case Taken.Accepted(Report report) -> take(report);
      case Taken.Refused(Fault fault) ->
          pending.add(CompletableFuture.completedFuture(new Outcome.Faulty(fault)));
    }
    while (pending.size() > AHEAD) {
      handOn();
    }
  }

  private void take(Report report) throws X {
    pending.add(
        receiver.isKnown(report)
            ? CompletableFuture.completedFuture(new Outcome.Known(report))
            : CompletableFuture.supplyAsync(() -> read(report), threads)
                .exceptionally(bug -> fail(report, bug)));
  }

  private Outcome read(Report report) {
    return new Outcome.Read(report, reader.get().read(report));
  }

  private static Outcome fail(Report report, Throwable bug) {
    throw new IllegalStateException("a bug shows when reading " + report.name(), bug);
  }

  /// Hands on all that waits.
  void finish() throws X {
    while (!pending.isEmpty()) {
      handOn();
    }
  }

  private void handOn() throws X {
    receiver.take(pending.remove().join());
  }

  @Override
  public void close() {
    threads.shutdownNow();
  }
}
