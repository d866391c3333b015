package org.chancery.testimony;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FollowUpsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The two agreed that delegations will meet soon."
            + "| [IL, RU] agreed that delegations will meet soon",
        "Putin and Netanyahu agreed to “work on the next meeting,” the press service said."
            + "| [IL, RU] agreed to “work on the next meeting,”",
        "Both agreed to hold consultations in Moscow in May."
            + "| [IL, RU] agreed to hold consultations in Moscow in May by 2018-05",
        "Putin and Netanyahu agreed in a phone call on Wednesday to meet in May."
            + "| [IL, RU] agreed in a phone call on Wednesday to meet in May by 2018-05",
        "They agreed to maintain contacts at various levels."
            + "| [IL, RU] agreed to maintain contacts at various levels",
        "It was agreed that the Israeli leader would visit Moscow on May 9."
            + "| [IL, RU] agreed that the Israeli leader would visit Moscow on May 9 by 2018-05-09",
        "The two sides will continue consultations." + "| [IL, RU] will continue consultations",
        "Russia will send a delegation to Israel next week."
            + "| [RU] to [IL] will send a delegation to Israel next week by 2018-04-16/2018-04-22",
        "Netanyahu accepted an invitation to visit Moscow."
            + "| [IL] to [RU] accepted an invitation to visit Moscow",
        "Putin promised to send experts. | [RU] to [IL] promised to send experts",
      })
  void promised(String sentence, String followUp) {
    assertEquals(List.of(followUp), Sample.news(sentence).followUps());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Israel will not allow Iran to stay in Syria.",
        "The two agreed that the situation is grave.",
        "In 2015 the two agreed to hold talks.",
        "Cabinet members agreed that Israel will continue the struggle.",
        "Putin invited Netanyahu to visit Moscow.",
        "Israel will visit its past.",
        "Trade will grow.",
      })
  void notPromised(String sentence) {
    assertEquals(List.of(), Sample.news(sentence).followUps());
  }
}
