package org.chancery.cli.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.chancery.actor.Knowledge;
import org.chancery.cli.Golden;
import org.chancery.cli.SampleContacts;
import org.chancery.cli.console.CommandException;
import org.chancery.cli.view.Headline;
import org.chancery.cli.view.Names;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ExportTest {
  private static final Export CALENDAR =
      new ContactCalendar(new Headline(new Names(Knowledge.bundled())));

  @Test
  void writesATable() throws IOException {
    Golden.check("contacts.csv", text(new ContactTable()));
  }

  @Test
  void writesACalendar() throws IOException {
    Golden.check("contacts.ics", text(CALENDAR));
  }

  @Test
  void foldsCalendarLinesAt75Octets() {
    List<String> lines = CALENDAR.lines(SampleContacts.all());
    assertTrue(lines.stream().anyMatch(line -> line.startsWith(" ")));
    lines.forEach(line -> assertTrue(line.getBytes(StandardCharsets.UTF_8).length <= 75, line));
  }

  @Test
  void endsLinesAsTheirFormatsSay() {
    assertEquals("\r\n", new ContactTable().lineEnd());
    assertEquals("\r\n", CALENDAR.lineEnd());
  }

  @Test
  void writesOneJsonLineAContact() {
    assertEquals(
        SampleContacts.all().size(), new ContactLines().lines(SampleContacts.all()).size());
  }

  @Test
  void replacesAFileAsAWhole(@TempDir Path folder) throws IOException, CommandException {
    Path file = folder.resolve("out.csv");
    Files.writeString(file, "older and longer than what comes");
    OutputFile.write(file, List.of("new"));
    assertEquals("new\n", Files.readString(file));
    try (var inside = Files.list(folder)) {
      assertEquals(1, inside.count());
    }
  }

  @Test
  void saysThatAFolderIsMissing(@TempDir Path folder) {
    Path file = folder.resolve("missing/out.csv");
    CommandException fault =
        assertThrows(CommandException.class, () -> OutputFile.write(file, List.of("new")));
    assertEquals(file + ": cannot be written: its folder does not exist", fault.getMessage());
    assertFalse(Files.exists(file));
  }

  private static String text(Export export) {
    return String.join("\n", export.lines(SampleContacts.all())) + "\n";
  }
}
