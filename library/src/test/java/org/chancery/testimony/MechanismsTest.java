package org.chancery.testimony;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MechanismsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "In December of 2015, Russia and Israel agreed to military coordination."
            + "| [IL, RU] military coordination since 2015-12",
        "They praised their so-called de-conflicting mechanism."
            + "| [IL, RU] de-conflicting mechanism",
        "Experts of the two countries meet in a joint working group. | [IL, RU] joint working group",
        "The Russian-Turkish brokered ceasefire in Syria holds."
            + "| [RU, TR] Russian-Turkish brokered ceasefire in Syria",
        "The hotline between Russia and the United States was used. | [RU, US] hotline",
      })
  void named(String sentence, String mechanism) {
    assertEquals(List.of(mechanism), Sample.news(sentence).mechanisms());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The payment mechanism failed.",
        "An armed group held the town.",
        "The ceasefire holds.",
        "The joint commission of the two chambers met in Paris.",
      })
  void notNamed(String sentence) {
    assertEquals(List.of(), Sample.alone(sentence).mechanisms());
  }
}
