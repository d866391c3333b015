package org.chancery.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class EvaluateCommandTest {
  @TempDir private Path folder = Path.of("");

  @Test
  void readsTheReportsOfTheKeyItself() throws IOException {
    Path key =
        Files.writeString(
            folder.resolve("key.jsonl"),
            """
            {"id": "own:1", "published": "2018-04-12", "text": "Putin telephoned Netanyahu on Wednesday.", \
            "contacts": [{"channel": "call", "status": "held", "parties": [{"state": "RU", "name": \
            "Vladimir Putin"}, {"state": "IL", "name": "Benjamin Netanyahu"}], "date": "2018-04-11", \
            "initiator": null, "main": true}]}
            """);
    Shell.Answer answer = Shell.PLAIN.run("evaluate", key.toString());
    assertEquals(0, answer.code(), answer.err());
    List<String> lines = answer.out().lines().toList();
    assertEquals("reports 1 (unread 0)  contacts in key 1  found 1", lines.getFirst());
    assertTrue(lines.get(1).startsWith("contacts  precision 1.000  recall 1.000  F1 1.000"));
  }

  @Test
  void namesTheLineThatCannotBeUsed() throws IOException {
    Path key = Files.writeString(folder.resolve("key.jsonl"), "{\"id\": \"a\"}\n{oops\n");
    Shell.Answer answer = Shell.PLAIN.run("evaluate", key.toString(), key.toString());
    assertEquals(1, answer.code());
    assertTrue(answer.err().startsWith("chancery: " + key + ":2: is not whole JSON"), answer.err());
  }

  @Test
  void saysThatTheKeyIsMissing() {
    Path key = folder.resolve("missing.jsonl");
    Shell.Answer answer = Shell.PLAIN.run("evaluate", key.toString());
    assertEquals(1, answer.code());
    assertEquals("chancery: " + key + ": there is no such file\n", answer.err());
  }
}
