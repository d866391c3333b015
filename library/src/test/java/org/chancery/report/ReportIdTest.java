package org.chancery.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReportIdTest {
  private static final String HEX = "0123456789abcdef0123456789abcdef";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "0123456789abcdef0123456789abcde",
        "0123456789abcdef0123456789abcdef0",
        "0123456789ABCDEF0123456789ABCDEF",
        "0123456789abcdef0123456789abcdeg",
        "0123456789abcdef0123456789abcdef\n"
      })
  void isThirtyTwoLowerCaseHexDigits(String text) {
    assertThrows(IllegalArgumentException.class, () -> new ReportId(text));
  }

  @Test
  void sortsByItsDigits() {
    ReportId low = new ReportId(HEX);
    ReportId high = new ReportId(HEX.replace('0', 'f'));

    assertEquals(List.of(low, high), Stream.of(high, low).sorted().toList());
  }

  /// Ledgers and rulings name reports by these ids: the way they are made must never change.
  @Test
  void isTheSameInEveryVersion() {
    assertEquals("1eed144d3df6bcf7d373822216ef2688", idOf("They spoke by phone.").hex());
  }

  @Test
  void contentIsIdentityAndTheNameIsNot() {
    assertEquals(
        Report.ofText("a.txt", "They spoke.").id(), Report.ofText("b.txt", "They spoke.").id());
    assertNotEquals(idOf("They spoke."), idOf("They spoke. "));
  }

  @Test
  void everyPublishedFactCounts() {
    Optional<String> none = Optional.empty();
    Optional<String> x = Optional.of("x");
    Optional<LocalDate> noDay = Optional.empty();
    Optional<LocalDate> day = Optional.of(LocalDate.of(2018, 4, 11));
    Stream<Report> reports =
        Stream.of(
            Report.of("n", none, noDay, none, none, "x"),
            Report.of("n", x, noDay, none, none, ""),
            Report.of("n", x, noDay, none, none, "x"),
            Report.of("n", none, day, none, none, "x"),
            Report.of("n", none, noDay, x, none, "x"),
            Report.of("n", none, noDay, none, x, "x"));

    assertEquals(6, reports.map(Report::id).distinct().count());
  }

  private static ReportId idOf(String text) {
    return Report.ofText("n", text).id();
  }
}
