package org.chancery.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReportTest {
  private static final String TEXT = "Niinistö rang Løfven 📞 twice.";
  private static final Report REPORT =
      Report.of(
          "a.txt",
          Optional.of("A call"),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          TEXT);

  @ParameterizedTest
  @CsvSource({
    "BODY, 0, 8, Niinistö",
    "BODY, 14, 20, Løfven",
    "BODY, 21, 23, 📞",
    "TITLE, 2, 6, call"
  })
  void quotesToTheLetter(Part part, int start, int end, String words) {
    Quote quote = REPORT.quote(new Span(part, start, end));

    assertEquals(words, quote.words());
    assertEquals(REPORT.id(), quote.report());
    assertTrue(REPORT.bears(quote));
  }

  @ParameterizedTest
  @CsvSource({"BODY, 0, 31", "BODY, 40, 41", "TITLE, 0, 7"})
  void quotesNothingBeyondItsEnd(Part part, int start, int end) {
    Span span = new Span(part, start, end);

    assertThrows(IndexOutOfBoundsException.class, () -> REPORT.quote(span));
  }

  @Test
  void aReportWithoutTitleHasAnEmptyOne() {
    assertEquals("", Report.ofText("a.txt", TEXT).part(Part.TITLE));
  }

  @Test
  void bearsNoQuoteOfAnotherReport() {
    Report other = Report.ofText("a.txt", TEXT);

    assertFalse(REPORT.bears(other.quote(new Span(Part.BODY, 0, 8))));
  }

  @Test
  void bearsNoOtherWords() {
    Quote wrong = new Quote(REPORT.id(), new Span(Part.BODY, 0, 8), "Niinisto");

    assertFalse(REPORT.bears(wrong));
  }

  @Test
  void bearsNoWordsOfItsOtherPart() {
    assertFalse(REPORT.bears(new Quote(REPORT.id(), new Span(Part.BODY, 2, 6), "call")));
  }

  @Test
  void bearsNoQuoteBeyondItsEnd() {
    Quote beyond = new Quote(REPORT.id(), new Span(Part.BODY, 26, 32), "twice.");

    assertFalse(REPORT.bears(beyond));
  }

  @Test
  void aQuoteIsAsLongAsItsSpan() {
    Span span = new Span(Part.BODY, 0, 8);

    assertThrows(IllegalArgumentException.class, () -> new Quote(REPORT.id(), span, "Niinist"));
  }

  @Test
  void aDayOfPublicationGivenLaterMakesItAnotherReport() {
    Report dated = REPORT.publishedOn(LocalDate.of(2018, 4, 11));

    assertEquals(Optional.of(LocalDate.of(2018, 4, 11)), dated.published());
    assertEquals(REPORT.text(), dated.text());
    assertEquals(REPORT.name(), dated.name());
    assertNotEquals(REPORT.id(), dated.id());
  }
}
