package org.chancery.cli.read;

import java.time.Duration;
import org.chancery.cli.console.Console;
import org.chancery.cli.page.Columns;

/// A line that tells how far a run is, for people who wait longer than a second.
public final class Progress {
  private static final long PATIENCE = Duration.ofSeconds(1).toNanos();
  private static final long PAUSE = Duration.ofMillis(100).toNanos();
  private static final int BAR = 20;

  /// Carriage return, and erasure to the end of the line (ECMA-48).
  private static final String CLEARED = "\r\u001b[K";

  private final Console console;
  private final boolean shown;
  private final long start = System.nanoTime();
  private long last;
  private int reports;
  private int sources;
  private int begun;

  /// @param shown whether somebody sees it, and nothing else is written to the same place
  public Progress(Console console, boolean shown) {
    this.console = console;
    this.shown = shown;
  }

  /// How many files there are to go through.
  public void expect(int number) {
    sources = number;
  }

  public void nextSource() {
    begun++;
  }

  /// A report is done.
  void step(String name) {
    reports++;
    long elapsed = System.nanoTime() - start;
    if (shown && elapsed >= PATIENCE && elapsed - last >= PAUSE) {
      last = elapsed;
      console.fleeting(CLEARED + line(name, elapsed));
    }
  }

  /// Takes the line away.
  public void end() {
    if (last > 0) {
      console.fleeting(CLEARED);
      last = 0;
    }
  }

  private String line(String name, long elapsed) {
    long rate = Math.round(reports * 1e9 / elapsed);
    String line = bar() + Tally.count(reports, "report") + ", " + rate + " a second  ";
    return line + end(name, console.screen().width() - 1 - line.length());
  }

  private String bar() {
    if (sources < 2) {
      return "";
    }
    int done = BAR * Math.max(0, begun - 1) / sources;
    return "[" + "=".repeat(done) + " ".repeat(BAR - done) + "] ";
  }

  /// The end of a name, which tells most.
  private static String end(String name, int columns) {
    int start = 0;
    while (start < name.length()
        && Columns.of(name.substring(start)) > columns - (start > 0 ? 1 : 0)) {
      start = name.offsetByCodePoints(start, 1);
    }
    return start == 0 ? name : "…" + name.substring(start);
  }
}
