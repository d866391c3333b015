package org.chancery.bench;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/// The command line of the measurements.
public final class Bench {
  /// All measures, in the order of their listing.
  private static final List<Measure> MEASURES =
      List.of(
          new Speed(),
          new Ablations(),
          new BySource(),
          new DatesDerived(),
          new LeadersCompared(),
          new BothPublished(),
          new NewsSample(),
          new Pairs(),
          new Titles(),
          new Scale());

  private Bench() {}

  public static void main(String[] arguments) throws IOException {
    PrintStream out =
        new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
    List<String> words = List.of(arguments);
    Optional<Measure> measure =
        words.isEmpty()
            ? Optional.empty()
            : MEASURES.stream().filter(m -> m.name().equals(words.getFirst())).findFirst();
    if (measure.isEmpty()) {
      out.println("bench/run NAME: one of");
      MEASURES.forEach(m -> out.println("  " + m.name() + "  " + m.summary()));
      System.exit(2);
    }
    measure.orElseThrow().run(words.subList(1, words.size()), out);
  }
}
