package org.chancery.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TokenTest {
  @ParameterizedTest
  @CsvSource({
    "Oslo, true, true, false",
    "oslo, false, true, false",
    "Élysée, true, true, false",
    "Минск, true, true, false",
    "北京, false, true, false",
    "U.S., true, true, false",
    "25th, false, false, true",
    "1990, false, false, true",
    "-, false, false, false",
    "📞, false, false, false"
  })
  void knowsWhatItIs(String text, boolean capitalised, boolean word, boolean number) {
    Token token = Tokenizer.tokens(text, 0, text.length()).getFirst();

    assertEquals(capitalised, token.isCapitalised());
    assertEquals(word, token.isWord());
    assertEquals(number, token.isNumber());
  }
}
