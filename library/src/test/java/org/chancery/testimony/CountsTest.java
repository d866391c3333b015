package org.chancery.testimony;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CountsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "It was the sixth phone call between the two leaders this year."
            + "| ORDINAL 6 CALL [IL, RU] in 2018: sixth phone call between the two leaders this year",
        "It was the 3rd conversation held between the two leaders this week."
            + "| ORDINAL 3 CALL [IL, RU] in 2018-04-08/2018-04-15:"
            + " 3rd conversation held between the two leaders this week",
        "Putin spoke with Netanyahu for the second time this month."
            + "| ORDINAL 2 CALL [IL, RU] in 2018-04: second time this month",
        "It was their third meeting since January."
            + "| ORDINAL 3 MEETING [IL, RU] in 2018-01-01/2018-04-12: third meeting since January",
        "It was the first meeting of the two leaders since 2016."
            + "| FIRST_SINCE 1 MEETING [IL, RU] in 2016-01-01/2018-04-12:"
            + " first meeting of the two leaders since 2016",
        "The two leaders met twice this year, including in March."
            + "| TOTAL 2 MEETING [IL, RU] in 2018: met twice this year",
        "Putin and Netanyahu spoke five times last year."
            + "| TOTAL 5 CALL [IL, RU] in 2017: spoke five times last year",
        "The two leaders have held three meetings since 2016."
            + "| TOTAL 3 MEETING [IL, RU] in 2016-01-01/2018-04-12: three meetings since 2016",
      })
  void counted(String sentence, String count) {
    assertEquals(List.of(count), Sample.news(sentence).counts());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "It was the third agreement to a ceasefire in Syria this year.",
        "Israel will celebrate the day this year for the first time.",
        "The 27th meeting of the commission will be held this year.",
        "Talks lasted twice as long this year.",
        "The second day of talks this week was the longest.",
        "The first call of the day came at noon.",
      })
  void notCounted(String sentence) {
    assertEquals(List.of(), Sample.news(sentence).counts());
  }
}
