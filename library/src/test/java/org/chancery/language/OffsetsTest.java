package org.chancery.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import org.chancery.report.Part;
import org.chancery.report.Report;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

/// What holds for the sentences and tokens of every text, however broken.
class OffsetsTest {
  private static final int CASES = 500;

  @RepeatedTest(4)
  void everyTextIsCutWithoutLossOrOverlap(RepetitionInfo run) {
    Random random = new Random(run.getCurrentRepetition());
    for (int i = 0; i < CASES; i++) {
      check(NastyText.of(random));
    }
  }

  @Test
  void textWithoutAnythingToReadHasNoSentences() {
    for (String text : List.of("", " ", "\n\n", "\u00a0\u200b\ufeff", "\u0000\r\n")) {
      assertEquals(List.of(), Sentences.of(Part.BODY, text));
    }
  }

  private static void check(String text) {
    Report report = Report.ofText("random", text);
    boolean[] covered = new boolean[text.length()];
    int sentenceEnd = 0;
    int paragraph = 0;
    for (Sentence sentence : Sentences.of(Part.BODY, text)) {
      assertTrue(sentence.start() >= sentenceEnd, () -> "sentences overlap: " + text);
      assertTrue(sentence.paragraph() >= paragraph, () -> "paragraphs go back: " + text);
      assertTrue(report.bears(report.quote(sentence.span())));
      assertEquals(sentence.span(), sentence.span(0, sentence.size()));
      cover(sentence, text, covered);
      sentenceEnd = sentence.end();
      paragraph = sentence.paragraph();
    }
    assertNoLetterLost(text, covered);
  }

  private static void cover(Sentence sentence, String text, boolean[] covered) {
    int tokenEnd = sentence.start();
    for (Token token : sentence.tokens()) {
      assertTrue(token.start() >= tokenEnd, () -> "tokens overlap: " + text);
      assertTrue(token.end() > token.start(), () -> "empty token: " + text);
      assertEquals(text.substring(token.start(), token.end()), token.text());
      assertFalse(
          token.fold().isEmpty() && token.isWord(), () -> "a word folds to nothing: " + text);
      assertFalse(
          cutsPair(text, token.start()) || cutsPair(text, token.end()),
          () -> "cuts a character: " + text);
      for (int i = token.start(); i < token.end(); i++) {
        covered[i] = true;
      }
      tokenEnd = token.end();
    }
    assertEquals(sentence.end(), tokenEnd);
  }

  /// Whether an offset lies within a character of two UTF-16 code units.
  private static boolean cutsPair(String text, int offset) {
    return offset > 0
        && offset < text.length()
        && Character.isSurrogatePair(text.charAt(offset - 1), text.charAt(offset));
  }

  private static void assertNoLetterLost(String text, boolean[] covered) {
    for (int i = 0; i < text.length(); i++) {
      int c = text.codePointAt(i);
      boolean visible =
          Character.isLetterOrDigit(c)
              || switch (Character.getType(c)) {
                case Character.OTHER_SYMBOL,
                    Character.MATH_SYMBOL,
                    Character.CURRENCY_SYMBOL,
                    Character.DASH_PUNCTUATION,
                    Character.OTHER_PUNCTUATION,
                    Character.START_PUNCTUATION,
                    Character.END_PUNCTUATION ->
                    true;
                default -> false;
              };
      assertTrue(covered[i] || !visible, () -> "lost from: " + text);
    }
  }
}
