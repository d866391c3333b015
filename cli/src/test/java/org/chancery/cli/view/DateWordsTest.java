package org.chancery.cli.view;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Optional;
import org.chancery.time.Days;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class DateWordsTest {
  @ParameterizedTest
  @CsvSource({
    "2018-04-11, 2018-04-11 Wed",
    "2015-09, September 2015",
    "2016, 2016",
    "2016/2018, 2016 to 2018",
    "2018-03/2018-05, March to May 2018",
    "2017-11/2018-02, November 2017 to February 2018",
    "2016-12-27/2016-12-31, 2016-12-27 to 2016-12-31",
    "1900-01-01/2018-04-10, 2018-04-10 or earlier",
    "2018-04-10/2199-12-31, 2018-04-10 or later",
    "1900-01-01/2199-12-31, day unknown"
  })
  void saysWhatIsKnown(String iso, String words) {
    assertEquals(words, DateWords.of(Days.parse(iso)));
  }

  @Test
  void namesAFewSingleDays() {
    Days days = Days.parse("2018-04-09/2018-04-29").on(DayOfWeek.WEDNESDAY);
    assertEquals("2018-04-11, 2018-04-18 or 2018-04-25", DateWords.of(days));
  }

  @Test
  void countsManySingleDays() {
    Days days = Days.parse("2018").on(DayOfWeek.WEDNESDAY);
    assertEquals("one of 52 days, 2018-01-03 to 2018-12-26", DateWords.of(days));
  }

  @Test
  void countsDaysWithGaps() {
    Days days = Days.of(LocalDate.of(2018, 1, 1)).union(Days.parse("2018-02"));
    assertEquals("one of 29 days, 2018-01-01 to 2018-02-28", DateWords.of(days));
  }

  @Test
  void admitsToKnowNothing() {
    assertEquals("day unknown", DateWords.of(Optional.empty()));
  }
}
