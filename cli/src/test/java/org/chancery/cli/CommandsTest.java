package org.chancery.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class CommandsTest {
  private static final String CALL =
      """
      {"id": "own:1", "title": "Leaders speak", "published": "2018-04-12", "source": "Example agency", \
      "text": "Israeli Prime Minister Benjamin Netanyahu telephoned Russian President Vladimir Putin on\
       Wednesday."}
      """;

  private static final String NOTHING =
      "{\"id\": \"own:2\", \"published\": \"2018-04-13\", \"text\": \"It rained in Tula.\"}\n";

  @TempDir private Path folder = Path.of("");
  private String ledger = "";
  private String reports = "";

  @BeforeEach
  void writeReports() throws IOException {
    ledger = folder.resolve("ledger.db").toString();
    reports = Files.writeString(folder.resolve("reports.jsonl"), CALL + NOTHING).toString();
  }

  @Test
  void readsThenShows() {
    Shell.Answer read = Shell.PLAIN.run("read", "--ledger", ledger, reports);
    assertEquals(0, read.code(), read.err());
    assertEquals("2 reports read, 1 contact\n", read.err());
    assertTrue(read.out().contains("2018-04-11 Wed  Call\n"), read.out());
    assertEquals(read.out(), Shell.PLAIN.run("show", "--ledger", ledger).out());
  }

  @Test
  void readingAgainChangesNothing() {
    String first = Shell.PLAIN.run("read", "--ledger", ledger, reports).out();
    Shell.Answer again = Shell.PLAIN.run("read", "--ledger", ledger, reports);
    assertEquals("2 reports read (2 known already), 1 contact\n", again.err());
    assertEquals(first, again.out());
  }

  @Test
  void readsStandardInputAndKeepsNothing() {
    Shell.Answer answer =
        new Shell(80, "Putin telephoned Netanyahu on Wednesday.")
            .run("read", "--no-ledger", "--published", "2018-04-12", "-");
    assertEquals("1 report read, 1 contact\n", answer.err());
    assertTrue(answer.out().contains("2018-04-11 Wed"), answer.out());
    assertFalse(Files.exists(Path.of("chancery.db")));
  }

  @Test
  void printsOneLineAReportInTheOrderOfTheInput() {
    Shell.Answer answer =
        Shell.PLAIN.run("read", "--no-ledger", "--format", "jsonl", reports, reports);
    List<String> ids =
        answer
            .out()
            .lines()
            .map(line -> line.replaceFirst(".*?\"id\":\"(own:\\d)\".*", "$1"))
            .toList();
    assertEquals(List.of("own:1", "own:2", "own:1", "own:2"), ids);
    assertEquals("4 reports read, 2 mentions of contacts\n", answer.err());
  }

  @Test
  void namesWhatCannotBeReadAndGoesOn() throws IOException {
    Path empty = Files.writeString(folder.resolve("empty.txt"), "");
    String missing = folder.resolve("missing.txt").toString();
    Shell.Answer answer =
        Shell.PLAIN.run("read", "--ledger", ledger, empty.toString(), reports, missing);
    assertEquals(1, answer.code());
    List<String> lines = answer.err().lines().toList();
    assertEquals("2 reports read, 1 contact; 2 could not be read:", lines.getFirst());
    assertTrue(lines.get(1).startsWith("  " + empty + ": "), answer.err());
    assertTrue(lines.get(2).startsWith("  " + missing + ": "), answer.err());
    assertEquals(3, lines.size());
  }

  @Test
  void passesOverWhatIsTooLarge() {
    Shell.Answer answer = Shell.PLAIN.run("read", "--ledger", ledger, "--max-size", "150", reports);
    assertEquals(1, answer.code());
    assertTrue(
        answer.err().startsWith("1 report read, 0 contacts; 1 could not be read:"), answer.err());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "read",
        "read --no-such-option x",
        "read --published 2018-13-01 x",
        "read --max-size 0 x",
        "read --max-size huge x",
        "read --format xml x",
        "show --since yesterday",
        "show --channel telegraph",
        "show --status maybe",
        "explain",
        "search",
        "search --limit 0 word",
        "export",
        "export xls",
        "evaluate",
        "nonsense"
      })
  void exitsWith2OnWrongUsage(String line) {
    Shell.Answer answer = Shell.PLAIN.run(line.split(" "));
    assertEquals(2, answer.code(), answer.err());
    assertEquals("", answer.out());
    assertFalse(answer.err().contains("\tat "), answer.err());
  }

  @ParameterizedTest
  @ValueSource(strings = {"show", "explain X", "search x", "export csv"})
  void asksNothingOfALedgerThatIsMissing(String line) {
    String[] arguments = (line + " --ledger " + ledger).split(" ");
    Shell.Answer answer = Shell.PLAIN.run(arguments);
    assertEquals(1, answer.code());
    assertTrue(answer.err().startsWith("chancery: there is no ledger " + ledger), answer.err());
    assertFalse(Files.exists(Path.of(ledger)));
  }

  @ParameterizedTest
  @CsvSource({
    "--with IL, 1",
    "'--with IL,RU', 1",
    "'--with israel,Russia', 1",
    "'--with IL,US', 0",
    "--person netanyahu, 1",
    "--person Merkel, 0",
    "--since 2018-04-11, 1",
    "--since 2018-04-12, 0",
    "--until 2018-04, 1",
    "--until 2017, 0",
    "--channel call, 1",
    "--channel MEETING, 0",
    "--status held, 1",
    "--status not-held, 0"
  })
  void filters(String option, int contacts) {
    Shell.PLAIN.run("read", "--ledger", ledger, reports);
    String[] words = option.split(" ", 2);
    Shell.Answer answer =
        Shell.PLAIN.run("show", "--ledger", ledger, "--format", "jsonl", words[0], words[1]);
    assertEquals(contacts, answer.out().lines().count(), answer.err());
  }

  @Test
  void tellsOfAPartyThatIsNotKnown() {
    Shell.PLAIN.run("read", "--ledger", ledger, reports);
    Shell.Answer answer = Shell.PLAIN.run("show", "--ledger", ledger, "--with", "Atlantis");
    assertEquals(2, answer.code());
    assertTrue(
        answer.err().startsWith("chancery show: --with 'Atlantis': no such party"), answer.err());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "shwo | chancery: there is no command shwo; did you mean show?",
        "show --sinse 2018 | chancery show: there is no option --sinse; did you mean --since?",
        "show --since | chancery show: --since needs a value: --since DAY",
        "show --since 2018 --since 2019 | chancery show: --since is given twice",
        "show --channel fax | chancery show: --channel 'fax': must be one of: call, meeting, visit, message",
        "show contacts x | chancery show: 'x' is one too many",
        "read | chancery read: needs PATH...",
        "read --no-ledger=yes x | chancery read: --no-ledger takes no value"
      })
  void saysWhatIsWrongWithALine(String line, String message) {
    Shell.Answer answer = Shell.PLAIN.run(line.split(" ", -1));
    assertEquals(message, answer.err().lines().findFirst().orElse(""));
  }

  @Test
  void takesOwnTables() throws IOException {
    Path table =
        Files.writeString(
            folder.resolve("own.tsv"),
            "code\tname\tadjectives\tcapitals\nAtlantis\tAtlantis\tAtlantean\tPoseidonis\n");
    String text = "The Atlantean government and Israel held talks in Geneva on Wednesday.";
    Shell.Answer answer =
        new Shell(80, text)
            .run(
                "read",
                "--no-ledger",
                "--knowledge",
                table.toString(),
                "--published",
                "2018-04-12",
                "-");
    assertEquals("1 report read, 1 contact\n", answer.err());
    assertTrue(answer.out().contains("Atlantis"), answer.out());
  }

  @Test
  void tellsWhatIsWrongWithATable() throws IOException {
    Path table = Files.writeString(folder.resolve("own.tsv"), "a\tb\n1\t2\n");
    Shell.Answer answer =
        Shell.PLAIN.run("read", "--no-ledger", "--knowledge", table.toString(), reports);
    assertEquals(1, answer.code());
    assertTrue(answer.err().startsWith("chancery: " + table + ": unknown columns"), answer.err());
  }

  @Test
  void explainsByAPartOfTheId() {
    Shell.PLAIN.run("read", "--ledger", ledger, reports);
    Shell.Answer answer = Shell.PLAIN.run("explain", "--ledger", ledger, "IL-RU");
    assertEquals(0, answer.code(), answer.err());
    assertTrue(answer.out().contains("founds the contact"), answer.out());
    Shell.Answer unknown = Shell.PLAIN.run("explain", "--ledger", ledger, "XX-YY");
    assertEquals(1, unknown.code());
    assertTrue(unknown.err().startsWith("chancery: no contact has the id XX-YY"), unknown.err());
  }

  @Test
  void marksWhatWasSearchedFor() {
    Shell.PLAIN.run("read", "--ledger", ledger, reports);
    Shell.Answer answer = Shell.PLAIN.run("search", "--ledger", ledger, "telephoned");
    assertTrue(answer.out().contains("*telephoned*"), answer.out());
    assertTrue(answer.out().contains("2018-04-12"), answer.out());
    Shell.Answer none = Shell.PLAIN.run("search", "--ledger", ledger, "zeppelin");
    assertEquals("none of the 2 reports holds these words\n", none.err());
  }

  @Test
  void exportsToAFile() throws IOException {
    Shell.PLAIN.run("read", "--ledger", ledger, reports);
    Path file = folder.resolve("out.csv");
    Shell.Answer answer =
        Shell.PLAIN.run("export", "csv", "--ledger", ledger, "--output", file.toString());
    assertEquals(0, answer.code(), answer.err());
    assertEquals(2, Files.readString(file).split("\r\n").length);
  }

  @Test
  void writesCalendarsWithTheirOwnLineEnds() {
    Shell.PLAIN.run("read", "--ledger", ledger, reports);
    String calendar = Shell.PLAIN.run("export", "ics", "--ledger", ledger).out();
    assertTrue(calendar.startsWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n"), calendar);
    assertTrue(
        calendar.contains("DTSTART;VALUE=DATE:20180411\r\nDTEND;VALUE=DATE:20180412\r\n"),
        calendar);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "read", "show", "explain", "search", "export", "evaluate"})
  void helpTeachesByExample(String command) {
    String[] arguments =
        command.isEmpty() ? new String[] {"--help"} : new String[] {command, "--help"};
    Shell.Answer answer = Shell.PLAIN.run(arguments);
    assertEquals(0, answer.code());
    assertTrue(answer.out().contains("Examples:\n  chancery "), answer.out());
    answer.out().lines().forEach(line -> assertTrue(line.length() <= 80, line));
  }

  @Test
  void showsHowEachSentenceOfAReportIsRead() {
    Shell.Answer all = Shell.PLAIN.run("explain", "--report", reports);
    assertEquals(0, all.code(), all.err());
    assertTrue(all.out().contains("*telephoned*"), all.out());
    assertTrue(all.out().contains("No sentence holds a word of contact."), all.out());

    Shell.Answer one =
        Shell.PLAIN.run("explain", "--report", reports, "--format", "jsonl", "own:1");
    assertEquals(1, one.out().lines().count(), one.err());
    assertTrue(one.out().contains("\"rule\":\"TelephonedDirectly\""), one.out());
  }

  @Test
  void tellsOfAReportThatAFileDoesNotHold() {
    Shell.Answer answer = Shell.PLAIN.run("explain", "--report", reports, "own:9");
    assertEquals(1, answer.code());
    assertEquals("chancery: " + reports + ": holds no report named own:9\n", answer.err());
  }
}
