package org.chancery.testimony;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IncidentsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The call came after the attack on the Hmeimim base on Sunday."
            + "| attack on the Hmeimim base on 2018-04-08 []",
        "Putin said ties suffered from the downing of a Russian Il-20 aircraft on March 17."
            + "| downing of a Russian Il-20 aircraft on 2018-03-17 [RU]",
        "Putin said that the shooting down of the Russian jet was a stab in the back."
            + "| shooting down of the Russian jet [RU]",
      })
  void told(String sentence, String incident) {
    assertEquals(List.of(incident), Sample.news(sentence).incidents());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "During the call they spoke of a plan to attack targets in Syria.",
        "During the call they condemned terrorist attacks.",
        "The call came amid strikes in France.",
        "During the call Putin warned of a possible attack on Damascus.",
      })
  void notTold(String sentence) {
    assertEquals(List.of(), Sample.news(sentence).incidents());
  }

  @Test
  void everyVersionStaysWithWhoToldIt() {
    String text =
        "Russia claimed that Israeli jets carried out a strike on the Shayrat airfield in Syria."
            + " While Jerusalem remained silent about the attack, two US officials told reporters that"
            + " Israel had bombed the airfield.";
    assertEquals(
        List.of("strike on the Shayrat airfield in Syria [RU, IL, US]"),
        Sample.news(text).incidents());
  }
}
