package org.chancery.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PublishedDayTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "2018-04-12",
        " 2018-04-12 ",
        "2018-04-12T23:59:59-11:00",
        "2018-04-12 10:00",
        "12 April 2018",
        "12 Apr 2018, 14:30",
        "April 12, 2018",
        "apr 12 2018",
        "Thursday, 12 April 2018",
        "Thu, 12 Apr 2018 10:00:00 GMT",
        "Thursday April 12, 2018 at noon"
      })
  void theDayAsWritten(String text) {
    assertEquals(Optional.of(LocalDate.of(2018, 4, 12)), PublishedDay.parse(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "Thursday",
        "2018-04",
        "2018-02-30",
        "12/04/2018",
        "on 12 April 2018",
        "April 2018"
      })
  void noDay(String text) {
    assertEquals(Optional.empty(), PublishedDay.parse(text));
  }
}
