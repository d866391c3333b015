package org.chancery.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The same reports and rulings give the same record, byte for byte, in whatever order and in how
/// many runs they are read.
final class ReproducibleTest {
  private static final Path REPORTS = Path.of("../examples/reports");

  private static final List<List<String>> QUESTIONS =
      List.of(
          List.of("show"),
          List.of("show", "--format", "jsonl"),
          List.of("show", "counts", "--format", "jsonl"),
          List.of("show", "follow-ups", "--format", "jsonl"),
          List.of("show", "mechanisms", "--format", "jsonl"),
          List.of("show", "incidents", "--format", "jsonl"),
          List.of("show", "topics", "--format", "jsonl"),
          List.of("check", "--evidence", "--format", "jsonl"),
          List.of("explain", "CN-US-2021-11-15-call"),
          List.of("rule", "list"),
          List.of("rule", "export"),
          List.of("export", "jsonl"),
          List.of("export", "csv"),
          List.of("export", "ics"));

  @TempDir private Path folder = Path.of("");

  @Test
  void theOrderOfReadingDoesNotMatter() throws IOException {
    List<String> files = new ArrayList<>(files());
    String together = ledger("together");
    read(together, files);
    rule(together);
    List<String> expected = answers(together);
    Random random = new Random(7);
    for (int run = 0; run < 3; run++) {
      Collections.shuffle(files, random);
      String ledger = ledger("run" + run);
      int half = files.size() / 2;
      read(ledger, files.subList(0, half));
      files.subList(half, files.size()).forEach(file -> read(ledger, List.of(file)));
      rule(ledger);
      List<String> answers = answers(ledger);
      for (int i = 0; i < expected.size(); i++) {
        assertEquals(expected.get(i), answers.get(i), QUESTIONS.get(i)::toString);
      }
      Shell.Answer diff = Shell.PLAIN.run("diff", together, ledger);
      assertEquals("", diff.out());
      assertEquals(0, diff.code(), diff.err());
    }
  }

  private static List<String> files() throws IOException {
    try (Stream<Path> files = Files.list(REPORTS)) {
      return files.map(Path::toString).sorted().toList();
    }
  }

  private String ledger(String name) {
    return folder.resolve(name + ".db").toString();
  }

  private static void read(String ledger, List<String> files) {
    List<String> line = new ArrayList<>(List.of("read", "--ledger", ledger));
    line.addAll(files);
    Shell.Answer answer = Shell.PLAIN.run(line.toArray(String[]::new));
    assertEquals(0, answer.code(), answer.err());
  }

  private static void rule(String ledger) {
    Shell.Answer answer =
        Shell.PLAIN.run(
            "rule",
            "set",
            "CN-US-2021-11-15-call",
            "date=2021-11-15",
            "--because",
            "evening in Washington",
            "--by",
            "R. Reader",
            "--ledger",
            ledger);
    assertEquals(0, answer.code(), answer.err());
  }

  private static List<String> answers(String ledger) {
    List<String> answers = new ArrayList<>();
    for (List<String> question : QUESTIONS) {
      List<String> line = new ArrayList<>(question);
      line.addAll(List.of("--ledger", ledger));
      Shell.Answer answer = Shell.PLAIN.run(line.toArray(String[]::new));
      assertTrue(answer.code() < 2, answer.err());
      answers.add(answer.out());
    }
    return answers;
  }
}
