package org.chancery.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.chancery.actor.Knowledge;
import org.chancery.evaluate.Score;
import org.chancery.reading.Reader;

/// The score of each key, and of each source within the keys: rules that fit one source only show
/// in the difference to the others.
final class BySource implements Measure {
  private static final String USUAL = "../shared/gold/dev.jsonl";

  /// Sources with fewer contacts in the key are counted together.
  private static final int FEW = 10;

  @Override
  public String name() {
    return "sources";
  }

  @Override
  public String summary() {
    return "[KEY.jsonl...] the score of each key and of each source in it";
  }

  @Override
  public void run(List<String> operands, PrintStream out) throws IOException {
    Reader reader = new Reader(Knowledge.bundled(), Corpora.READ_ON);
    out.println("source                         reports  contacts P      R      F1");
    for (String operand : operands.isEmpty() ? List.of(USUAL) : operands) {
      Path file = Path.of(operand);
      if (!Files.exists(file)) {
        out.println(file + " is not there: not measured");
        continue;
      }
      Key key = Key.of(List.of(file));
      print(file.getFileName().toString(), key, reader, out);
      for (Map.Entry<String, Key> source : sources(key, reader).entrySet()) {
        print("  " + source.getKey(), source.getValue(), reader, out);
      }
    }
  }

  private static Map<String, Key> sources(Key key, Reader reader) throws IOException {
    Map<String, List<Key.Entry>> bySource = new TreeMap<>();
    for (Key.Entry entry : key.entries()) {
      String source = entry.report().source().orElse("none stated");
      bySource.computeIfAbsent(source, _ -> new ArrayList<>()).add(entry);
    }
    Map<String, Key> sources = new TreeMap<>();
    List<Key.Entry> others = new ArrayList<>();
    for (Map.Entry<String, List<Key.Entry>> source : bySource.entrySet()) {
      Key own = new Key(source.getValue());
      if (own.score(reader).inKey() < FEW) {
        others.addAll(source.getValue());
      } else {
        sources.put(source.getKey(), own);
      }
    }
    if (!others.isEmpty()) {
      sources.put("others, fewer than " + FEW + " contacts each", new Key(others));
    }
    return sources;
  }

  private static void print(String name, Key key, Reader reader, PrintStream out)
      throws IOException {
    Score score = key.score(reader);
    out.printf(
        Locale.ROOT,
        "%-30s %7d %9d %6.3f %6.3f %6.3f%n",
        name,
        key.entries().size(),
        score.inKey(),
        score.precision(),
        score.recall(),
        score.f1());
  }
}
