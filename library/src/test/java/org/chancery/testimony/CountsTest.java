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
            + "| ORDINAL 3 CALL [IL, RU] in 2018-04-09/2018-04-15:"
            + " 3rd conversation held between the two leaders this week",
        "Putin spoke with Netanyahu for the second time this month."
            + "| ORDINAL 2 CALL [IL, RU] in 2018-04: second time this month",
        "It was their third meeting since January."
            + "| ORDINAL 3 MEETING [IL, RU] since 2018-01: third meeting since January",
        "It was the first meeting of the two leaders since 2016."
            + "| FIRST 1 MEETING [IL, RU] since 2016: first meeting of the two leaders since 2016",
        "The two leaders met twice this year, including in March."
            + "| TOTAL 2 MEETING [IL, RU] in 2018: met twice this year",
        "Putin and Netanyahu spoke five times last year."
            + "| TOTAL 5 CALL [IL, RU] in 2017: spoke five times last year",
        "The two leaders have held three meetings since 2016."
            + "| TOTAL 3 MEETING [IL, RU] since 2016: three meetings since 2016",
        "It was their fourth face-to-face meeting since the war began."
            + "| ORDINAL 4 MEETING [IL, RU] over some time:"
            + " fourth face-to-face meeting since the war began",
        "It was the first conversation between the two in nearly three years."
            + "| FIRST 1 CALL [IL, RU] since 2015-04-12/2015-10-11:"
            + " first conversation between the two in nearly three years",
        "It was the first call in months."
            + "| FIRST 1 CALL [IL, RU] since 1900-01-01/2018-02-12: first call in months",
        "The two leaders have spoken eleven times since January."
            + "| TOTAL 11 CALL [IL, RU] since 2018-01: spoken eleven times since January",
        "The two sides have held five rounds of talks."
            + "| TOTAL 5 MEETING [IL, RU]: five rounds of talks",
        "The two have met more than ten times since 2012."
            + "| AT_LEAST 11 MEETING [IL, RU] since 2012: met more than ten times since 2012",
        "The two men, who have met a dozen times since 2009, discussed Syria."
            + "| TOTAL 12 MEETING [IL, RU] since 2009: met a dozen times since 2009",
        "It was Putin's seventh visit to Israel as president."
            + "| ORDINAL 7 VISIT [IL, RU] over some time: seventh visit to Israel as president",
        "Netanyahu has visited Russia six times since 2015."
            + "| TOTAL 6 VISIT [IL, RU] since 2015: visited Russia six times since 2015",
        "The call was the sixth between the two leaders this year."
            + "| ORDINAL 6 CALL [IL, RU] in 2018: sixth between the two leaders this year",
        "It was the second time in a week that the two leaders had spoken."
            + "| ORDINAL 2 CALL [IL, RU] in 2018-04-05/2018-04-12: second time in a week",
        "Putin called Netanyahu for the second time in as many days."
            + "| ORDINAL 2 CALL [IL, RU] in 2018-04-10/2018-04-12: second time in as many days",
        "It was the third such call since the start of the year."
            + "| ORDINAL 3 CALL [IL, RU] since 2018-01-01:"
            + " third such call since the start of the year",
        "It was the second conversation of the week between Putin and Netanyahu."
            + "| ORDINAL 2 CALL [IL, RU] in 2018-04-09/2018-04-15: second conversation of the week",
        "It was the fifth summit between Russia and Israel."
            + "| ORDINAL 5 MEETING [IL, RU]: fifth summit",
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
        "The first meeting took place in Moscow.",
        "A third round of talks between Russia and Israel will be held in May.",
        "The two have met about ten times since 2012.",
      })
  void notCounted(String sentence) {
    assertEquals(List.of(), Sample.news(sentence).counts());
  }
}
