package org.chancery.time;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.chancery.language.Sentence;
import org.chancery.language.Sentences;
import org.chancery.report.Part;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Resolution where the day of publication is itself a set of days.
class DateResolverTest {
  @ParameterizedTest
  @CsvSource({
    "They met on Tuesday., 2018-04-11/2018-04-17, '2018-04-10,2018-04-17'",
    "They met yesterday., 2018-04-11/2018-04-12, 2018-04-10/2018-04-11",
    "They met on April 12., 2017/2018, '2016-04-12,2017-04-12,2018-04-12'",
    "They met last month., 2018-03-30/2018-04-02, 2018-02-01/2018-03-31",
    "They met in recent days., 2018-04-12/2018-04-13, 2018-04-02/2018-04-13"
  })
  void isTheUnionOverAllDaysOfPublication(String text, String published, String expected) {
    assertEquals(
        expected,
        DateResolver.resolve(expression(text), Days.parse(published), Tense.PAST).toString());
  }

  @ParameterizedTest
  @CsvSource({
    "They met on 12 April 2018., 2018-04-12",
    "'They met on April 12-14, 2018.', 2018-04-12/2018-04-14",
    "They met in May 2018., 2018-05",
    "They met in late 2018., 2018-07-01/2018-12-31",
    "They met on Tuesday., ''",
    "They met last year., ''"
  })
  void whatNamesItsYearNeedsNoDayOfPublication(String text, String expected) {
    assertEquals(
        expected, DateResolver.resolve(expression(text), Days.NONE, Tense.PAST).toString());
  }

  @ParameterizedTest
  @CsvSource({
    "They met yesterday., true, false",
    "They met tomorrow., false, true",
    "They met today., true, true",
    "They met last week., true, false",
    "They met next week., false, true",
    "They met this week., true, true",
    "They met on Tuesday., true, true",
    "They met last Tuesday., true, false",
    "They met on Tuesday next week., false, true",
    "They met in May next year., false, true",
    "They met on May 5 last year., true, false",
    "They met in recent weeks., true, false",
    "They met in the coming weeks., false, true",
    "They met in 2016., true, true"
  })
  void suitsATenseUnlessItsWordsLookTheOtherWay(String text, boolean past, boolean future) {
    assertEquals(past, expression(text).suits(Tense.PAST));
    assertEquals(future, expression(text).suits(Tense.FUTURE));
  }

  private static DateExpression expression(String text) {
    Sentence sentence = Sentences.of(Part.BODY, text).getFirst();
    return DatePhrases.of(sentence).getFirst().expression();
  }
}
