package org.chancery.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.Optional;
import org.chancery.report.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainReportTest {
  private static final Report CALL =
      Report.of(
          "kremlin:1",
          Optional.of("A \"long\" call: 2"),
          Optional.of(LocalDate.of(2018, 4, 12)),
          Optional.of("kremlin.ru"),
          Optional.of("http://kremlin.ru/1"),
          "They spoke.\r\n");

  @Test
  void frontMatterIsNotPartOfTheText() throws Unusable {
    assertEquals(
        CALL,
        PlainReport.ofMarkdown(
            "a.md",
            """
            ---
            title: 'A "long" call: 2'
            tags: [a, b]
            date: 2018-04-12T10:00:00+03:00
            source: "kremlin.ru"
            url: http://kremlin.ru/1
            id: kremlin:1
            ---
            They spoke.\r
            """));
  }

  @Test
  void aHeaderIsNotPartOfTheText() throws Unusable {
    assertEquals(
        CALL,
        PlainReport.ofText(
            "a.txt",
            """
            Title: A "long" call: 2
            DATE: Thu, 12 Apr 2018 10:00:00 +0300
            Source: kremlin.ru\r
            URL: http://kremlin.ru/1
            Id: kremlin:1
            \r
            They spoke.\r
            """));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "They spoke.\n",
        "Date: some day\n\nThey spoke.",
        "Date: 2018-04-12\nThey spoke.",
        "Washington: they spoke.\n\nMoscow agrees.",
        "---\nThey spoke.\n---\nThey met.",
        "---\ntitle: They spoke.",
        "\n\nTitle: They spoke.\n\nAnd met.",
        " # They spoke."
      })
  void anythingElseIsTextToTheLetter(String text) throws Unusable {
    assertEquals(Report.ofText("a.txt", text), PlainReport.ofText("a.txt", text));
  }

  @Test
  void theFirstHeadingIsTheTitleAndStaysInTheText() throws Unusable {
    Report report = PlainReport.ofMarkdown("a.md", "\n# A call ##\n\nThey **spoke**.\n");

    assertEquals(Optional.of("A call"), report.title());
    assertEquals("\n# A call ##\n\nThey **spoke**.\n", report.text());
  }

  @Test
  void theTitleOfTheFrontMatterComesFirst() throws Unusable {
    assertEquals(
        Optional.of("One"),
        PlainReport.ofMarkdown("a.md", "---\ntitle: One\n---\n# Two\n").title());
  }

  @Test
  void aDayThatCannotBeUnderstoodIsAFault() {
    Unusable fault =
        assertThrows(
            Unusable.class,
            () -> PlainReport.ofMarkdown("a.md", "---\npublished: Tuesday\n---\nThey spoke."));

    assertEquals(
        new Fault(
            "a.md",
            Fault.Kind.MALFORMED,
            "says 'Tuesday' for its day of publication; write it like 2018-04-12"),
        fault.at("a.md"));
  }

  @Test
  void aHeaderWithoutTextIsAFault() {
    assertThrows(Unusable.class, () -> PlainReport.ofText("a.txt", "Title: A call\n\n \n"));
  }
}
