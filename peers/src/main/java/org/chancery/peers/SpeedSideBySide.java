package org.chancery.peers;

import edu.stanford.nlp.pipeline.CoreDocument;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.StringTokenizer;
import java.util.function.Consumer;
import org.chancery.actor.Knowledge;
import org.chancery.intake.Intake;
import org.chancery.intake.Sources;
import org.chancery.intake.Taken;
import org.chancery.reading.Reader;
import org.chancery.report.Report;

/// Words of input a second, Chancery's whole reader beside CoreNLP's general parser on the same
/// texts in one run: `peers/run speed [FILE...]`.
///
/// The texts are every so-manieth report of a file, up to a number of words that CoreNLP reads in a
/// minute. CoreNLP reads all of them once to warm up and Chancery for some seconds; then one pass
/// of CoreNLP and many of Chancery are timed on one thread, by the processor time of the whole
/// process. CoreNLP's models are loaded before.
final class SpeedSideBySide implements Comparison {
  private static final Path CORPORA = Path.of("..", "shared", "corpora");

  private static final List<String> USUAL =
      List.of(
          "kremlin-2000-2013.jsonl.gz",
          "whitehouse-2021.jsonl.gz",
          "current-events-2002-2015.jsonl.gz");

  private static final LocalDate READ_ON = LocalDate.of(2026, 1, 1);
  private static final int WORDS = 20_000;
  private static final long WARM_UP = 20_000_000_000L;

  /// One takes a fraction of a second.
  private static final int PASSES = 30;

  /// From tokens to dependencies, with names; a pipeline on one thread.
  private static final String ANNOTATORS = "tokenize,pos,lemma,ner,depparse";

  @Override
  public String name() {
    return "speed";
  }

  @Override
  public String summary() {
    return "[FILE...]  words a second, beside CoreNLP from tokenize to depparse and ner";
  }

  @Override
  public void run(List<String> operands, PrintStream out) throws IOException {
    List<Path> files =
        operands.isEmpty()
            ? USUAL.stream().map(CORPORA::resolve).toList()
            : operands.stream().map(Path::of).toList();
    Properties properties = new Properties();
    properties.setProperty("annotators", ANNOTATORS);
    StanfordCoreNLP pipeline = new StanfordCoreNLP(properties);
    Reader reader = new Reader(Knowledge.bundled(), READ_ON);
    out.printf(
        "%-34s %8s %8s %10s %10s %8s%n",
        "texts", "reports", "words", "Chancery", "CoreNLP", "ratio");
    for (Path file : files) {
      if (Files.exists(file)) {
        measure(file, pipeline, reader, out);
      } else {
        out.println(file + " is not there: not measured");
      }
    }
  }

  private static void measure(Path file, StanfordCoreNLP pipeline, Reader reader, PrintStream out)
      throws IOException {
    List<Report> reports = sample(file);
    long words = reports.stream().mapToLong(report -> words(report.text())).sum();
    long warm = processorTime() + WARM_UP;
    while (processorTime() < warm) {
      time(reports, reader::read);
    }
    long own = 0;
    for (int pass = 0; pass < PASSES; pass++) {
      own += time(reports, reader::read);
    }
    own /= PASSES;
    Consumer<Report> peer = report -> pipeline.annotate(new CoreDocument(report.text()));
    time(reports, peer);
    long others = time(reports, peer);
    out.printf(
        Locale.ROOT,
        "%-34s %8d %8d %10.0f %10.0f %8.0f%n",
        file.getFileName(),
        reports.size(),
        words,
        1e9 * words / own,
        1e9 * words / others,
        (double) others / own);
  }

  /// Reports from all over a file, in its order.
  private static List<Report> sample(Path file) throws IOException {
    List<Report> all = new ArrayList<>();
    Intake intake = new Intake(Intake.DEFAULT_LIMIT, Optional.empty());
    Sources.of(List.of(file.toString()))
        .forEach(source ->
            intake.read(
                source,
                InputStream.nullInputStream(),
                taken -> {
                  if (taken instanceof Taken.Accepted(Report report)) {
                    all.add(report);
                  }
                }));
    long words = all.stream().mapToLong(report -> words(report.text())).sum();
    int step = (int) Math.max(1, words / WORDS);
    List<Report> sample = new ArrayList<>();
    for (int i = step / 2; i < all.size(); i += step) {
      sample.add(all.get(i));
    }
    return sample;
  }

  private static long time(List<Report> reports, Consumer<Report> program) {
    long start = processorTime();
    reports.forEach(program);
    return processorTime() - start;
  }

  private static long words(String text) {
    return new StringTokenizer(text).countTokens();
  }

  private static long processorTime() {
    return ManagementFactory.getPlatformMXBean(com.sun.management.OperatingSystemMXBean.class)
        .getProcessCpuTime();
  }
}
