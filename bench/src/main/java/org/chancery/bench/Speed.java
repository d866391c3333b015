package org.chancery.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.StringTokenizer;
import org.chancery.actor.Knowledge;
import org.chancery.reading.Reader;
import org.chancery.report.Report;

/// How many words of input the whole reader takes in a second, on one thread, after warm-up.
///
/// A word is what stands between blanks. Reports lie in memory as they come from intake. Processor
/// time is that of the whole process, with collector and compiler, so that other work on the same
/// machine does not count; wall time beside it.
final class Speed implements Measure {

  private static final List<String> USUAL =
      List.of(
          "kremlin-2000-2013.jsonl.gz",
          "kremlin-2021.jsonl.gz",
          "whitehouse-2021.jsonl.gz",
          "current-events-2002-2015.jsonl.gz");

  /// Processor time, too.
  private static final Duration WARM_UP = Duration.ofSeconds(20);

  private static final int PASSES = 3;

  @Override
  public String name() {
    return "speed";
  }

  @Override
  public String summary() {
    return "[CORPUS.jsonl.gz...] words a second of the whole reader on one thread, and its heap";
  }

  @Override
  public void run(List<String> operands, PrintStream out) throws IOException {
    List<Path> corpora =
        operands.isEmpty()
            ? USUAL.stream().map(Corpora.FOLDER::resolve).toList()
            : operands.stream().map(Path::of).toList();
    Reader reader = new Reader(Knowledge.bundled(), Corpora.READ_ON);
    out.printf("%-34s %9s %12s %12s %10s%n", "corpus", "words", "words/s cpu", "wall", "contacts");
    for (Path corpus : corpora) {
      if (Files.exists(corpus)) {
        measure(corpus, reader, out);
      } else {
        out.println(corpus + " is not there: not measured");
      }
    }
    out.printf(
        "heap: %d MB at most, of %d MB allowed%n",
        peakOfHeap() >> 20, Runtime.getRuntime().maxMemory() >> 20);
  }

  private static void measure(Path corpus, Reader reader, PrintStream out) throws IOException {
    List<Report> reports = Corpora.of(corpus);
    long words = reports.stream().mapToLong(Speed::words).sum();
    long contacts = 0;
    long warm = processorTime() + WARM_UP.toNanos();
    while (processorTime() < warm) {
      contacts = pass(reports, reader);
    }
    for (int pass = 0; pass < PASSES; pass++) {
      long wall = System.nanoTime();
      long processor = processorTime();
      pass(reports, reader);
      processor = processorTime() - processor;
      wall = System.nanoTime() - wall;
      out.printf(
          "%-34s %9d %12.0f %12.0f %10d%n",
          corpus.getFileName(),
          words,
          perSecond(words, processor),
          perSecond(words, wall),
          contacts);
    }
  }

  private static double perSecond(long words, long nanoseconds) {
    return 1e9 * words / nanoseconds;
  }

  private static long pass(List<Report> reports, Reader reader) {
    long contacts = 0;
    for (Report report : reports) {
      contacts += reader.read(report).contacts().size();
    }
    return contacts;
  }

  private static long words(Report report) {
    return words(report.title().orElse("")) + words(report.text());
  }

  private static long words(String text) {
    return new StringTokenizer(text).countTokens();
  }

  /// That of the whole process, in nanoseconds: other work on the same machine does not count.
  static long processorTime() {
    return ManagementFactory.getPlatformMXBean(com.sun.management.OperatingSystemMXBean.class)
        .getProcessCpuTime();
  }

  private static long peakOfHeap() {
    return ManagementFactory.getMemoryPoolMXBeans().stream()
        .filter(pool -> pool.getType() == MemoryType.HEAP)
        .map(MemoryPoolMXBean::getPeakUsage)
        .mapToLong(usage -> usage.getUsed())
        .sum();
  }
}
