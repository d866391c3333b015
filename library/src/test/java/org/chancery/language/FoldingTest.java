package org.chancery.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldingTest {
  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '~',
      textBlock =
          """
          Élysée, elysee
          Elysee, elysee
          U.S., us
          a.m., am
          Jr., jr
          Şükrü, sukru
          İstanbul, istanbul
          ISPARTALI, ispartali
          Łukasz, lukasz
          Ørsted, orsted
          Straße, strasse
          Þórdís, thordis
          Đinđić, dindic
          Æthelred, aethelred
          Əliyev, aliyev
          Sa’ad, sa'ad
          Sa`ad, sa'ad
          Saʻad, sa'ad
          9.30, 9.30
          20.15, 20.15
          12.04.2018, 12.04.2018
          2018., 2018
          Čaputová, caputova
          Йоханнис, иоханнис
          """)
  void meetsSpellingsOfOneWord(String word, String folded) {
    assertEquals(folded, Folding.fold(word));
  }

  @ParameterizedTest
  @CsvSource({"'tele\u00adphone', telephone", "'\u200eOslo\u200f', oslo", "'Zu\u0308rich', zurich"})
  void dropsWhatNobodySees(String word, String folded) {
    assertEquals(folded, Folding.fold(word));
  }

  @Test
  void foldingTwiceChangesNothingMore() {
    Random random = new Random(20180411);
    for (int i = 0; i < 2_000; i++) {
      String once = Folding.fold(NastyText.of(random));

      assertEquals(once, Folding.fold(once));
    }
  }
}
