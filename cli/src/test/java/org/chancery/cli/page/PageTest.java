package org.chancery.cli.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

final class PageTest {
  @Test
  void wrapsBetweenWordsAndHangs() {
    Page page = new Page(40, false);
    page.line(Text.of("The quick brown fox jumps over the lazy dog and sleeps."));
    assertEquals(
        List.of("The quick brown fox jumps over the lazy", "  dog and sleeps."), page.lines());
  }

  @Test
  void setsParagraphsBesideACell() {
    Page page = new Page(40, false);
    page.beside(
        Text.of("2016-12-27 to 2016-12-31"),
        14,
        List.of(
            Paragraph.of(Text.of("Call")),
            Paragraph.hanging(Text.of("somebody and somebody else"))));
    assertEquals(
        List.of(
            "2016-12-27 to   Call",
            "2016-12-31      somebody and somebody",
            "                  else"),
        page.lines());
  }

  @Test
  void countsWideCharactersAsTwoColumns() {
    assertEquals(8, Columns.of("天気予報"));
    assertEquals(4, Columns.of("café"));
    assertEquals(4, Columns.of("cafe\u0301"));
    assertEquals(2, Columns.of("\uD83D\uDE00"));
  }

  @Test
  void breaksWordsOnlyWhereTheyAreWiderThanALine() {
    Page page = new Page(40, false);
    page.line(Text.of("see " + "x".repeat(60)));
    assertEquals(List.of("see", "  " + "x".repeat(38), "  " + "x".repeat(22)), page.lines());
  }

  @Test
  void keepsWhatCouldCommandATerminalOut() {
    assertEquals("a [31mred b", Text.of("a \u001b[31mred\u0007\n\t b\u202e").words());
  }

  @Test
  void coloursOnlyWhereAsked() {
    Page page = new Page(40, true);
    page.line(Text.strong("Call").and(" of ").and(Text.quiet("two sides")));
    assertEquals(List.of("\u001b[1mCall \u001b[0mof \u001b[2mtwo sides\u001b[0m"), page.lines());
  }

  @Test
  void neverExceedsTheWidthNorLosesALetter() {
    Random random = new Random(7);
    for (int i = 0; i < 500; i++) {
      String text = randomText(random);
      int width = 40 + random.nextInt(40);
      Page page = new Page(width, false);
      page.indented(random.nextInt(10), Paragraph.hanging(Text.of(text)));
      page.lines().forEach(line -> assertTrue(Columns.of(line) <= width, line));
      assertEquals(letters(text), letters(String.join("", page.lines())));
    }
  }

  private static String randomText(Random random) {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(30); i > 0; i--) {
      text.append(
          (random.nextBoolean() ? "word" : "天気").repeat(random.nextInt(random.nextInt(9) + 1)));
      text.append(' ');
    }
    return text.toString();
  }

  private static String letters(String text) {
    return text.replace(" ", "");
  }
}
