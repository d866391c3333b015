package org.chancery.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TokenizerTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          The envoys met.                 | The envoys met .
          U.S. envoy at the U.N.          | U.S. envoy at the U.N.
          U.S.A. and U.S.A                | U.S.A. and U.S.A
          at 9.30 a.m. on Monday          | at 9.30 a.m. on Monday
          Mr. Haavisto, Dr. Bajnai        | Mr. Haavisto , Dr. Bajnai
          Gen. Orr and Sen. Lott Jr.      | Gen. Orr and Sen. Lott Jr.
          J. Smith, J.K. Rowe             | J . Smith , J.K. Rowe
          St. Petersburg, Sept. 4         | St. Petersburg , Sept. 4
          1,200 of 3,400,000              | 1,200 of 3,400,000
          the 25th, the 1st               | the 25th , the 1st
          2021-06-16 10:45                | 2021 - 06 - 16 10:45
          $4.5bn (5%)                     | $ 4.5bn ( 5 % )
          G7, S-400, Covid-19             | G7 , S - 400 , Covid - 19
          Yoon Suk-yeol                   | Yoon Suk - yeol
          Abdel Fattah al-Sisi            | Abdel Fattah al - Sisi
          talks—long ones–ended           | talks — long ones – ended
          “Yes,” he said.                 | “ Yes , ” he said .
          yes/no; and/or                  | yes / no ; and / or
          Wait… and ...                   | Wait … and . . .
          N’Djamena O'Brien didn't        | N’Djamena O'Brien didn't
          (AFP)[12]                       | ( AFP ) [ 12 ]
          press@mid.example               | press @ mid . example
          """)
  void cutsWordsNumbersAndMarks(String text, String tokens) {
    assertEquals(tokens, texts(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          Norway’s king            | Norway ’s king
          Norway's king            | Norway 's king
          Norway`s king            | Norway `s king
          Norwayʼs king            | Norway ʼs king
          NORWAY'S KING            | NORWAY 'S KING
          the ministers’ call      | the ministers ’ call
          THE MINISTERS' CALL      | THE MINISTERS ' CALL
          Paris’ mayor             | Paris ’ mayor
          the G7’s plan            | the G7 ’s plan
          the U.S.’s plan          | the U.S. ’s plan
          2021's summits           | 2021 's summits
          Biden, Jr.’s call        | Biden , Jr. ’s call
          """)
  void partsTheGenitiveFromItsOwner(String text, String tokens) {
    assertEquals(tokens, texts(text));
    assertEquals(
        1, Tokenizer.tokens(text, 0, text.length()).stream().filter(t -> t.is("'s")).count());
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '~',
      delimiter = '|',
      textBlock =
          """
          ‘We spoke’ he said        | ‘ We spoke ’ he said
          said 'never'.             | said ' never ' .
          the '90s                  | the ' 90s
          it’s                      | it ’s
          'summit's                 | ' summit 's
          """)
  void tellsQuotationMarksFromGenitives(String text, String tokens) {
    assertEquals(tokens, texts(text));
  }

  /// Written as escapes, since nobody sees what these texts are made of.
  @ParameterizedTest
  @CsvSource({
    "'They\u00a0met\u202fin\u2009Oslo', They met in Oslo",
    "'They\tmet\r\nin\u2028Oslo', They met in Oslo",
    "'\ufeffThey \u200emet\u200f', They met",
    "'tele\u00adphone', 'tele\u00adphone'",
    "'Oslo\u00ad', Oslo",
    "'they\u200bmet', they met",
    "'A\u200d\u00adB \u200d', 'A\u200d\u00adB'",
    "'Zu\u0308rich', 'Zu\u0308rich'",
    "'\u0000They\u0007 met', They met"
  })
  void blanksPartWordsAndInvisibleCharactersDoNot(String text, String tokens) {
    assertEquals(tokens, texts(text));
  }

  @ParameterizedTest
  @CsvSource({
    "Лавров и Чавушоглу, Лавров и Чавушоглу",
    "Київ’s mayor, Київ ’s mayor",
    "الرئيس التقى بالوزير, الرئيس التقى بالوزير",
    "习近平 met 普京。, 习近平 met 普京 。",
    "calls 📞📞 ok, calls 📞 📞 ok",
    "'🇫🇮 and 👩🏽‍💼', 🇫 🇮 and 👩 🏽 💼",
    "'𝐏utin 𝟏𝟐', 𝐏utin 𝟏𝟐",
    "'❤\ufe0f 1\ufe0f\u20e3', ❤ 1\ufe0f\u20e3"
  })
  void readsOtherScriptsAndWholeCharacters(String text, String tokens) {
    assertEquals(tokens, texts(text));
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '~',
      textBlock =
          """
          “, \"
          «, \"
          ’, '
          ʼ, '
          –, --
          —, --
          ‑, -
          %, %
          📞, 📞
          """)
  void foldsMarksOfOneMeaning(String mark, String fold) {
    assertEquals(
        List.of(fold), Tokenizer.tokens(mark, 0, mark.length()).stream().map(Token::fold).toList());
  }

  @Test
  void readsOnlyTheStretchAskedFor() {
    assertEquals(
        List.of(new Token(5, 8, "met", "met"), new Token(9, 11, "Os", "os")),
        Tokenizer.tokens("They met Oslo's men", 5, 11));
    assertEquals(List.of(), Tokenizer.tokens("They", 2, 2));
  }

  private static String texts(String text) {
    return Tokenizer.tokens(text, 0, text.length()).stream()
        .map(Token::text)
        .collect(Collectors.joining(" "));
  }
}
