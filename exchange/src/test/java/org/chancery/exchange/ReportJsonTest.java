package org.chancery.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.report.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReportJsonTest {
  @Test
  void readsEveryField() throws MalformedJsonException {
    assertEquals(
        Report.of(
            "kremlin:57239",
            Optional.of("A call"),
            Optional.of(LocalDate.of(2018, 4, 11)),
            Optional.of("kremlin.ru"),
            Optional.of("http://kremlin.ru/57239"),
            "They\nspoke."),
        ReportJson.parse(
            """
            {"id": "kremlin:57239", "source": "kremlin.ru", "title": "A call", "published": "2018-04-11",
             "url": "http://kremlin.ru/57239", "text": "They\\nspoke.", "contacts": [{"state": null}]}\
            """,
            "a.jsonl:1"));
  }

  @Test
  void emptyFieldsCountAsAbsent() throws MalformedJsonException {
    assertEquals(
        Report.ofText("a.jsonl:7", "They spoke."),
        ReportJson.parse(
            "{\"title\": \"\", \"published\": null, \"url\": \" \", \"text\": \"They spoke.\"}",
            "a.jsonl:7"));
  }

  @Test
  void aTimeOfPublicationCountsAsItsDay() throws MalformedJsonException {
    assertEquals(
        Optional.of(LocalDate.of(2018, 4, 11)),
        ReportJson.parse("{\"published\": \"2018-04-11T23:30:00Z\", \"text\": \"x\"}", "p")
            .published());
  }

  @Test
  void anIdMayBeANumber() throws MalformedJsonException {
    assertEquals("57239", ReportJson.parse("{\"id\": 57239, \"text\": \"x\"}", "p").name());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {"id": "a"}                            | p:3: has no 'text'; a report is an object such as {"id": "a1", "published": "2018-04-11", "text": "..."}
          {"text": ["x"]}                        | p:3: the field 'text' is an array and must be a string
          {"text": "x", "published": "April 11"} | p:3: has 'April 11' as 'published', which must be a day such as 2018-04-11
          "They spoke."                          | p:3: holds a string where one JSON object must stand
          {"text": "x"} {"text": "y"}            | p:3: holds 2 values where one JSON object must stand
          {"text": "\\ud83d x"}                  | p:3: has half a character (a lone surrogate such as \\ud83d) in 'text'
          """)
  void saysWhatIsWrong(String line, String message) {
    MalformedJsonException fault =
        assertThrows(MalformedJsonException.class, () -> ReportJson.parse(line, "p:3"));

    assertEquals(message, fault.getMessage());
  }

  @Test
  void aWholeTextHoldsOneReportOrAnArrayOrSeveral() throws MalformedJsonException {
    assertEquals(List.of("p"), names("{\"text\": \"x\"}"));
    assertEquals(
        List.of("p:1", "b"), names("[{\"text\": \"x\"}, {\"id\": \"b\", \"text\": \"y\"}]"));
    assertEquals(List.of("p:1", "p:2"), names("{\"text\": \"x\"}\n{\"text\": \"y\"}\n"));
    assertEquals(List.of(), names("[]"));
    assertEquals(
        List.of("p:1", "p:2: holds a number where a report must stand, as a JSON object"),
        names("[{\"text\": \"x\"}, 2]"));
  }

  private static List<String> names(String json) throws MalformedJsonException {
    List<String> names = new ArrayList<>();
    ReportJson.parseAll(
        json,
        "p",
        report -> names.add(report.name()),
        fault -> names.add(fault.place() + ": " + fault.reason()));
    return names;
  }
}
