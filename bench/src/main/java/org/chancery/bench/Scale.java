package org.chancery.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.chancery.actor.Knowledge;
import org.chancery.ledger.GrowingLedger;
import org.chancery.ledger.Ledger;
import org.chancery.ledger.Reconciler;
import org.chancery.reading.Reader;
import org.chancery.reading.Reading;
import org.chancery.report.Report;
import org.chancery.ruling.Rulings;
import org.chancery.store.Chronicle;
import org.chancery.store.LedgerStore;
import org.chancery.store.StoreException;

/// A record of many reports: how long it takes to reconcile all of them, and to add one more, in
/// memory and to a ledger file that is opened for it.
final class Scale implements Measure {
  private static final int USUAL = 100_000;
  private static final int PASSES = 3;

  /// How many reports are added one by one, taken from the whole at even distances.
  private static final int ADDED = 100;

  private static final String VERSION = "measured";

  @Override
  public String name() {
    return "scale";
  }

  @Override
  public String summary() {
    return "[NUMBER [LEDGER.db]]  a record of 100,000 readings: all of them, and one more";
  }

  @Override
  public void run(List<String> operands, PrintStream out) throws IOException {
    if (!Files.isDirectory(Corpora.FOLDER)) {
      out.println(Corpora.FOLDER + " is not there: nothing measured");
      return;
    }
    int number = operands.isEmpty() ? USUAL : Integer.parseInt(operands.getFirst());
    Multiplied reports =
        new Multiplied(Corpora.FOLDER, new Reader(Knowledge.bundled(), Corpora.READ_ON));
    out.printf(
        "%,d readings that tell of contacts, made of %,d real ones; %d processors, %d MB allowed%n",
        number,
        reports.real(),
        Runtime.getRuntime().availableProcessors(),
        Runtime.getRuntime().maxMemory() >> 20);
    inMemory(reports, number, out);
    try {
      if (operands.size() > 1) {
        inFile(reports, number, Path.of(operands.get(1)), out);
      } else {
        Path folder = Files.createTempDirectory("chancery");
        Path file = folder.resolve("ledger.db");
        inFile(reports, number, file, out);
        Files.delete(file);
        Files.delete(folder);
      }
    } catch (StoreException e) {
      throw new IOException(e);
    }
  }

  private static boolean isAdded(int report, int number) {
    return report % Math.max(1, number / ADDED) == 0;
  }

  private static void inMemory(Multiplied reports, int number, PrintStream out) throws IOException {
    List<Reading> readings = new ArrayList<>(number);
    List<Reading> before = new ArrayList<>(number);
    List<Reading> added = new ArrayList<>();
    for (int i = 0; i < number; i++) {
      Reading reading = reports.reading(i);
      readings.add(reading);
      (isAdded(i, number) ? added : before).add(reading);
    }
    for (int pass = 0; pass < PASSES; pass++) {
      long start = System.nanoTime();
      long processor = Speed.processorTime();
      Ledger ledger = Reconciler.reconcile(readings, Rulings.NONE);
      out.printf(
          "reconciled in %.1f s, %.1f s of processors: %,d contacts; heap in use %d MB%n",
          (System.nanoTime() - start) / 1e9,
          (Speed.processorTime() - processor) / 1e9,
          ledger.contacts().size(),
          heap());
    }
    GrowingLedger growing = new GrowingLedger(Rulings.NONE);
    growing.add(before);
    Times times = new Times();
    for (Reading reading : added) {
      times.take(() -> growing.add(reading));
    }
    times.print("one more in memory", out);
  }

  private static long heap() {
    System.gc();
    Runtime runtime = Runtime.getRuntime();
    return (runtime.totalMemory() - runtime.freeMemory()) >> 20;
  }

  private static void inFile(Multiplied reports, int number, Path file, PrintStream out)
      throws IOException, StoreException {
    long start = System.nanoTime();
    try (LedgerStore store = LedgerStore.open(file, VERSION)) {
      for (int i = 0; i < number; i++) {
        if (!isAdded(i, number)) {
          store.add(reports.report(i), reports.reading(i));
        }
      }
      out.printf("entered in a file in %.1f s%n", (System.nanoTime() - start) / 1e9);
      start = System.nanoTime();
      int sets = new Chronicle(store, Reconciler::reconcile).refresh();
      out.printf(
          "reconciled in the file in %.1f s: %,d sets of parties; %d MB%n",
          (System.nanoTime() - start) / 1e9, sets, Files.size(file) >> 20);
    }
    Times times = new Times();
    for (int i = 0; i < number; i++) {
      if (isAdded(i, number)) {
        Report report = reports.report(i);
        Reading reading = reports.reading(i);
        times.take(() -> {
          try (LedgerStore store = LedgerStore.open(file, VERSION)) {
            store.add(report, reading);
            store.outdated();
            new Chronicle(store, Reconciler::reconcile).contactsIn(List.of(report.id()));
          }
        });
      }
    }
    times.print("one more in the file", out);
  }

  /// What is timed.
  private interface Work<X extends Exception> {
    void run() throws X;
  }

  /// How long the same work took each time.
  private static final class Times {
    private final List<Double> wall = new ArrayList<>();
    private final List<Double> processor = new ArrayList<>();

    <X extends Exception> void take(Work<X> work) throws X {
      long start = System.nanoTime();
      long used = Speed.processorTime();
      work.run();
      processor.add((Speed.processorTime() - used) / 1e6);
      wall.add((System.nanoTime() - start) / 1e6);
    }

    void print(String what, PrintStream out) {
      out.println(what + ", " + wall.size() + " times, in milliseconds");
      print("  wall", wall, out);
      print("  processors", processor, out);
    }

    private static void print(String what, List<Double> times, PrintStream out) {
      List<Double> sorted = times.stream().sorted().toList();
      out.printf(
          "%s: median %.1f, 95 of 100 within %.1f, at most %.1f%n",
          what,
          sorted.get(sorted.size() / 2),
          sorted.get(sorted.size() * 95 / 100),
          sorted.getLast());
    }
  }
}
