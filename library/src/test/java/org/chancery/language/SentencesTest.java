package org.chancery.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.chancery.report.Part;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// In the tables ¦ stands where one sentence ends and the next begins, ⏎ for a line break.
class SentencesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '\t',
      quoteCharacter = '~',
      textBlock =
          """
          They met. ¦They parted.
          Did they meet? ¦They did! ¦Nobody knew.
          The U.S. envoy left.
          He flew to the U.S. ¦The talks went on.
          He flew to the U.S. on Monday.
          The U.S. Senate and the U.N. Security Council agreed.
          They spoke at 5 p.m. Moscow time.
          They spoke at 5 p.m. ¦He then left.
          They spoke at 5 p.m. ¦On Friday they met.
          Mr. Haavisto met Mrs. Lind and Dr. Bajnai.
          Gen. Orr called Lt. Col. Hay.
          Mr. He met Ms. An in Oslo.
          Prof. Ito and Rep. Ash met St. John.
          J. Smith met J. K. Rowe.
          He met Vitamin C. ¦The two talked.
          Biden, Jr. spoke with Trudeau.
          He met John Low Jr. ¦The two agreed.
          He met Hun Sen. ¦The two agreed.
          Sen. Lott met Hun Sen.
          The call was on 5 Dec. ¦It was short.
          They meet on Sept. 4 and Oct. 5.
          He said no. ¦She said yes.
          They met at No. 10 Downing Street.
          See vol. 2 of it.
          Oslo vs. Bergen, e.g. Monday, i.e. Tuesday.
          It cost 4.5 million. ¦Nobody paid.
          It rose by 4. ¦Then it fell.
          """)
  void knowsWhichFullStopsEndSentences(String marked) {
    check(marked);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '\t',
      quoteCharacter = '~',
      textBlock =
          """
          “We met.” ¦He left.
          "We met." ¦He left.
          ‘We met.’ ¦He left.
          «We met.» ¦He left.
          “We met,” he said. ¦“We talked.”
          “Will they meet?” he asked.
          “They will!” she said, and left.
          He said: “It is done. ¦We met.” ¦Then he left.
          (They met in Oslo.) ¦They talked.
          They met (in Oslo). ¦They talked.
          They met.[3] ¦They talked.[4][15] ¦They left.
          He waited… ¦They came.
          He waited… and waited.
          He waited... ¦They came.
          He waited ... and waited.
          The “…” in the note is his.
          What?! ¦Nobody came.
          """)
  void leavesClosingMarksToTheSentenceTheyClose(String marked) {
    check(marked);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '\t',
      quoteCharacter = '~',
      textBlock =
          """
          They made a deal.¦In a note they said so.
          They met in 2015.¦The talks failed.
          “They met.”¦The talks failed.
          See www.mid.example for more.
          The site is kremlin.ru and the file a.Txt.
          Version 2.0 is out.
          They met at 9.30 and left.
          The U.S.-led talks ended.
          """)
  void partsSentencesThatRunTogether(String marked) {
    check(marked);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '\t',
      quoteCharacter = '~',
      textBlock =
          """
          Leaders hold call⏎¦The two spoke on Monday.
          Leaders hold call⏎⏎¦OSLO, May 4⏎⏎¦The two spoke.
          Agenda:⏎¦- the ceasefire⏎¦- the border⏎¦- grain
          • the ceasefire⏎¦• the border
          """)
  void aLineBreakEndsHeadlinesAndItems(String marked) {
    check(marked);
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n", "\n\u00a0\n", "\u0085", "\u2028", "\u2029"})
  void lineBreaksAreOfManyKinds(String lineBreak) {
    check("They spoke" + lineBreak + "¦They met" + lineBreak + "¦They left");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '\t',
      quoteCharacter = '~',
      textBlock =
          """
          The two ministers⏎spoke on Monday about⏎the border and agreed⏎to meet soon. ¦Talks in⏎Oslo may follow.
          The two ministers⏎spoke on Monday about⏎the border and agreed⏎to meet soon.⏎⏎¦Talks in⏎Oslo may follow.
          They talked about⏎the border,⏎the grain deal and⏎other things such as⏎¦- water⏎¦- gas prices of⏎the winter
          """)
  void aWrappedTextIsReadAcrossItsLines(String marked) {
    check(marked);
    check(marked.replace("⏎", "\r⏎"));
  }

  @ParameterizedTest
  @CsvSource({
    "'They met.\u00a0¦They left.'",
    "'They met.\u202f ¦They left.'",
    "'They went to Washington, D.C.\u202f ¦Deputy Minister Orr spoke.'",
    "'\ufeff¦They met.\u200b ¦They left.'",
    "'Они встретились. ¦They left.'",
    "'They met 📞. ¦📞 They left.'",
    "'التقى الوزيران. ¦They met.'"
  })
  void readsBlanksAndScriptsOfEveryKind(String marked) {
    check(marked.startsWith("\ufeff¦") ? marked.replaceFirst("¦", "") : marked);
  }

  @Test
  void numbersParagraphsFromZeroAndCountsNoEmptyOnes() {
    List<Integer> paragraphs =
        Sentences.of(Part.BODY, "\n\nCall held\n\n\nThey met. They left.\n \nThe end").stream()
            .map(Sentence::paragraph)
            .toList();

    assertEquals(List.of(0, 1, 1, 2), paragraphs);
  }

  @Test
  void aSentenceKnowsItsPartAndItsTokens() {
    Sentence sentence = Sentences.of(Part.TITLE, " Niinistö rang Löfven. ").getFirst();

    assertEquals(Part.TITLE, sentence.part());
    assertEquals(1, sentence.start());
    assertEquals(22, sentence.end());
    assertEquals("niinisto", sentence.fold(0));
    assertEquals("", sentence.fold(-1));
    assertEquals("", sentence.fold(4));
    assertEquals(true, sentence.at(4).isEmpty());
    assertEquals("Löfven", sentence.at(2).orElseThrow().text());
  }

  private static void check(String marked) {
    String lines = marked.replace("⏎", "\n");
    String text = lines.replace("¦", "");
    List<String> found =
        Sentences.of(Part.BODY, text).stream()
            .map(s -> text.substring(s.start(), s.end()))
            .toList();
    List<String> expected =
        List.of(lines.split("¦")).stream()
            .map(s -> s.replaceAll("^[\\p{Cc}\\p{Cf}\\p{Z}]+|[\\p{Cc}\\p{Cf}\\p{Z}]+$", ""))
            .toList();

    assertEquals(expected, found);
  }
}
