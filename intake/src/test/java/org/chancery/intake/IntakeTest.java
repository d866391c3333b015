package org.chancery.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.chancery.intake.Fault.Kind;
import org.chancery.report.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IntakeTest {
  private static final String TEXT = "They spoke on Wednesday.\n";
  private static final String LINE = "{\"id\": \"a\", \"text\": \"They spoke.\"}\n";
  private static final String PAGE =
      "<!DOCTYPE html>\n<html><p>They spoke on Wednesday.</p></html>";

  @TempDir Path folder;

  private Path file(String name, byte... bytes) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.write(file, bytes);
  }

  private Path file(String name, String text) throws IOException {
    return file(name, text.getBytes(StandardCharsets.UTF_8));
  }

  private static String[] names(List<Taken> taken) {
    return taken.stream()
        .map(t -> t instanceof Taken.Accepted(Report r) ? r.name() : "-")
        .toArray(String[]::new);
  }

  @ParameterizedTest
  @CsvSource({"a.txt", "a", "a.readout", "A.TXT", "a.md"})
  void aTextIsOneReportToTheLetter(String name) throws IOException {
    Path file = file(name, TEXT);

    assertEquals(Report.ofText(file.toString(), TEXT), Inputs.only(Inputs.file(file)));
  }

  @ParameterizedTest
  @CsvSource({"a.html", "a.htm", "a.txt", "a"})
  void aWebPageIsKnownByItsNameOrItsLook(String name) throws IOException {
    assertEquals("They spoke on Wednesday.", Inputs.only(Inputs.file(file(name, PAGE))).text());
  }

  @ParameterizedTest
  @CsvSource({"a.jsonl", "a.ndjson", "a.json", "a", "a.jsonl.gz"})
  void jsonIsKnownByItsNameOrItsLook(String name) throws IOException {
    byte[] bytes = name.endsWith(".gz") ? Inputs.gzip(LINE) : LINE.getBytes(StandardCharsets.UTF_8);

    assertEquals(Report.ofText("a", "They spoke."), Inputs.only(Inputs.file(file(name, bytes))));
  }

  @Test
  void aByteOrderMarkIsDropped() throws IOException {
    assertEquals(TEXT, Inputs.only(Inputs.file(file("a.txt", "\uFEFF" + TEXT))).text());
    assertEquals("a", Inputs.only(Inputs.standardInput("\uFEFF" + LINE)).name());
  }

  @Test
  void gzipIsUnpackedWhateverItsName() throws IOException {
    assertEquals(TEXT, Inputs.only(Inputs.file(file("a.txt", Inputs.gzip(TEXT)))).text());
    assertEquals(TEXT, Inputs.only(Inputs.standardInput(Inputs.gzip(TEXT))).text());
  }

  @Test
  void standardInputIsTextJsonLinesOrAPage() {
    assertEquals(Report.ofText("-", TEXT), Inputs.only(Inputs.standardInput(TEXT)));
    assertEquals("a", Inputs.only(Inputs.standardInput(" \n" + LINE)).name());
    assertEquals("They spoke on Wednesday.", Inputs.only(Inputs.standardInput(PAGE)).text());
  }

  @Test
  void aFolderIsReadInTheOrderOfNames() throws IOException {
    for (String name :
        List.of("b.txt", "a/2.txt", "a/1.txt", ".hidden/c.txt", "a/.d.txt", "a.txt")) {
      file(name, TEXT);
    }
    String[] expected =
        Arrays.stream(new String[] {"a/1.txt", "a/2.txt", "a.txt", "b.txt"})
            .map(name -> folder + "/" + name)
            .toArray(String[]::new);

    assertEquals(List.of(expected), List.of(names(Inputs.file(folder))));
  }

  @Test
  void aLineThatCannotBeUsedIsNamedAndTheRestGoesOn() throws IOException {
    Path file = file("a.jsonl", LINE + "\n{\"id\"\n{}\n{\"text\": \"They met.\"}");

    List<Taken> taken = Inputs.file(file);

    assertEquals(4, taken.size());
    assertEquals("a", Inputs.only(taken.subList(0, 1)).name());
    Fault cut = Inputs.fault(taken.subList(1, 2));
    assertEquals(file + ":3", cut.where());
    assertEquals(Kind.MALFORMED, cut.kind());
    assertTrue(cut.message().startsWith("is not whole JSON ("), cut.message());
    assertEquals(file + ":4", Inputs.fault(taken.subList(2, 3)).where());
    assertEquals(Report.ofText(file + ":5", "They met."), Inputs.only(taken.subList(3, 4)));
  }

  @Test
  void theLimitHoldsForEachReport() throws IOException {
    Intake small = new Intake(60, Optional.empty());
    Path lines = file("a.jsonl", LINE + "{\"text\": \"" + "x".repeat(60) + "\"}\n" + LINE);
    Path text = file("a.txt", "x".repeat(61));

    assertEquals(List.of("a", "-", "a"), List.of(names(Inputs.file(small, lines))));
    assertEquals(
        new Fault(
            text.toString(),
            Kind.TOO_LARGE,
            "is larger than the limit of 60 bytes a report; raise the limit"),
        Inputs.fault(Inputs.file(small, text)));
    assertEquals(
        60, Inputs.only(Inputs.file(small, file("b.txt", "x".repeat(60)))).text().length());
  }

  @Test
  void aGivenDayIsForReportsThatStateNone() throws IOException {
    Intake dated = new Intake(Intake.DEFAULT_LIMIT, Optional.of(LocalDate.of(2018, 4, 12)));
    Path file = file("a.jsonl", LINE + "{\"text\": \"x\", \"published\": \"2020-01-01\"}");
    List<Optional<LocalDate>> days = new ArrayList<>();
    Inputs.file(dated, file).forEach(t -> days.add(Inputs.only(List.of(t)).published()));

    assertEquals(
        List.of(Optional.of(LocalDate.of(2018, 4, 12)), Optional.of(LocalDate.of(2020, 1, 1))),
        days);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          a.txt  |             | EMPTY       | is empty
          a.txt  | EF BB BF 20 | EMPTY       | is empty
          a.json | 5B 5D       | EMPTY       | holds no report
          a.jsonl| 0A 0A       | EMPTY       | is empty
          a.txt  | 61 62 00 63 64 65 | BINARY      | is binary, not text
          a      | 89 50 4E 47 0D 0A 1A 0A 00 00 | BINARY | is binary, not text
          a.txt  | FF FE 61 00 | NOT_UTF8    | is UTF-16; convert it, for example: iconv -f UTF-16 -t UTF-8
          a.txt  | 61 00 62 00 63 00 64 00 | NOT_UTF8 | is UTF-16; convert it, for example: iconv -f UTF-16 -t UTF-8
          a.txt  | 61 62 E9 63 | NOT_UTF8    | is not UTF-8 (byte 2); convert it, for example: iconv -f WINDOWS-1252 -t UTF-8
          a.txt  | 61 62 E2 80 | NOT_UTF8    | is not UTF-8 (byte 2); convert it, for example: iconv -f WINDOWS-1252 -t UTF-8
          a.pdf  | 25 50 44 46 | UNSUPPORTED | is of a kind that is not read (PDF); make text of it, for example: pdftotext -layout
          a.txt  | 1F 8B 08    | MALFORMED   | is damaged or cut off gzip; get it anew
          """)
  void whatCannotBeReadIsNamedWithItsReason(String name, String hex, Kind kind, String message)
      throws IOException {
    Path file = file(name, bytes(Optional.ofNullable(hex)));

    assertEquals(new Fault(file.toString(), kind, message), Inputs.fault(Inputs.file(file)));
  }

  private static byte[] bytes(Optional<String> hex) {
    return java.util.HexFormat.ofDelimiter(" ").parseHex(hex.orElse(""));
  }

  @Test
  void aFileThatIsNotThereIsAFault() {
    Path file = folder.resolve("missing.txt");

    assertEquals(
        new Fault(file.toString(), Kind.UNREADABLE, "does not exist"),
        Inputs.fault(Inputs.file(file)));
  }

  @Test
  void bytesOfAnyKindAreAReportOrAFault() {
    Random random = new Random(7);
    for (int i = 0; i < 2_000; i++) {
      byte[] bytes = new byte[random.nextInt(200)];
      random.nextBytes(bytes);
      if (random.nextBoolean()) {
        System.arraycopy(
            PAGE.getBytes(StandardCharsets.UTF_8), 0, bytes, 0, Math.min(20, bytes.length));
      }
      assertTrue(Inputs.standardInput(bytes).size() >= 1);
    }
  }
}
