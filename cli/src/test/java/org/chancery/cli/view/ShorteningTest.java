package org.chancery.cli.view;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ShorteningTest {
  @ParameterizedTest
  @CsvSource({
    "20, 'The two leaders met.', 'The two leaders met.'",
    "19, 'The two leaders met.', 'The two leaders …'",
    "17, 'The two leaders, it said', 'The two leaders …'",
    "10, Rindfleischetikettierung, 'Rindflei …'",
    "20, 'The two\n  leaders', 'The two leaders'"
  })
  void cutsAtTheEndOfAWord(int limit, String text, String cut) {
    assertEquals(cut, Shortening.cut(text, limit));
  }
}
