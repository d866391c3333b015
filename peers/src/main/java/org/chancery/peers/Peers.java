package org.chancery.peers;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/// The command line of the comparisons.
public final class Peers {
  /// All comparisons, in the order of their listing.
  private static final List<Comparison> COMPARISONS =
      List.of(new DatesSideBySide(), new SpeedSideBySide());

  private Peers() {}

  public static void main(String[] arguments) throws IOException {
    PrintStream out =
        new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
    List<String> words = List.of(arguments);
    Optional<Comparison> comparison =
        words.isEmpty()
            ? Optional.empty()
            : COMPARISONS.stream().filter(c -> c.name().equals(words.getFirst())).findFirst();
    if (comparison.isEmpty()) {
      out.println("peers/run NAME: one of");
      COMPARISONS.forEach(c -> out.println("  " + c.name() + "  " + c.summary()));
      System.exit(2);
    }
    comparison.orElseThrow().run(words.subList(1, words.size()), out);
  }
}
