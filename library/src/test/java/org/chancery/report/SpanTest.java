package org.chancery.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpanTest {
  @ParameterizedTest
  @CsvSource({"-1, 3", "4, 4", "5, 4", "-2, -1"})
  void mustHoldAtLeastOneCharacter(int start, int end) {
    IllegalArgumentException fault =
        assertThrows(IllegalArgumentException.class, () -> new Span(Part.BODY, start, end));

    assertEquals("not a span: " + start + " to " + end, fault.getMessage());
  }

  @ParameterizedTest
  @CsvSource({
    "0, 5, 5, 9, false",
    "0, 5, 4, 9, true",
    "0, 9, 3, 4, true",
    "3, 4, 0, 9, true",
    "3, 4, 3, 4, true",
    "6, 8, 0, 6, false"
  })
  void overlapsWhereACharacterIsShared(int start, int end, int from, int to, boolean overlaps) {
    Span one = new Span(Part.BODY, start, end);
    Span other = new Span(Part.BODY, from, to);

    assertEquals(overlaps, one.overlaps(other));
    assertEquals(overlaps, other.overlaps(one));
  }

  @Test
  void spansOfTitleAndBodyNeverOverlap() {
    assertEquals(false, new Span(Part.TITLE, 0, 9).overlaps(new Span(Part.BODY, 0, 9)));
  }
}
