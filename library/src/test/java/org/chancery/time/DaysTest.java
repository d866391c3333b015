package org.chancery.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DaysTest {
  @ParameterizedTest
  @CsvSource({
    "2018-04-11, 2018-04-11, 2018-04-11, 1",
    "2015-09, 2015-09-01, 2015-09-30, 30",
    "2016-02, 2016-02-01, 2016-02-29, 29",
    "2016, 2016-01-01, 2016-12-31, 366",
    "2021-03-15/2021-03-17, 2021-03-15, 2021-03-17, 3",
    "1900, 1900-01-01, 1900-12-31, 365",
    "1900-01-01/2199-12-31, 1900-01-01, 2199-12-31, 109573"
  })
  void readsWhatItWrites(String iso, LocalDate first, LocalDate last, long size) {
    Days days = Days.parse(iso);

    assertEquals(Days.between(first, last), days);
    assertEquals(size, days.size());
    assertEquals(iso, days.iso());
    assertEquals(iso, days.toString());
  }

  @ParameterizedTest
  @CsvSource({
    "2018-04-01/2018-04-30, 2018-04",
    "2018-04/2018-04, 2018-04",
    "2018-01/2018-12, 2018",
    "2018/2018-04-11, 2018-01-01/2018-04-11",
    "2018-04/2018-05, 2018-04-01/2018-05-31",
    "2017/2018, 2017-01-01/2018-12-31"
  })
  void writesTheShortestForm(String text, String iso) {
    assertEquals(iso, Days.parse(text).iso());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "/",
        "18-04-11",
        "2018-4-11",
        "2018-04-31",
        "2018-13",
        "April",
        "2018-04-11/",
        "/2018-04-11",
        "2018-04-11/2018-04-10",
        "2018-04-11/2018-04-12/2018-04-13"
      })
  void readsNothingElse(String text) {
    assertThrows(DateTimeException.class, () -> Days.parse(text));
  }

  @Test
  void holdsTheDaysFrom1900To2199AndCutsOffTheRest() {
    assertEquals("1900-01-01", Days.from(LocalDate.of(1850, 1, 1)).first().toString());
    assertEquals("2199-12-31", Days.until(LocalDate.of(2500, 1, 1)).last().toString());
    assertEquals(Days.NONE, Days.of(Year.of(1899)));
    assertEquals(Days.NONE, Days.of(YearMonth.of(2200, 1)));
    assertEquals(Days.ALL, Days.between(LocalDate.MIN, LocalDate.MAX));
    assertEquals(Days.NONE, Days.of(LocalDate.of(2199, 12, 31)).shift(1));
  }

  @Test
  void theEmptySetHasNoForm() {
    assertEquals("", Days.NONE.toString());
    assertThrows(NoSuchElementException.class, Days.NONE::iso);
    assertThrows(NoSuchElementException.class, Days.NONE::first);
    assertThrows(NoSuchElementException.class, Days.NONE::last);
  }

  @Test
  void aSetWithGapsIsWrittenInFullOrAsItsHull() {
    Days days = Days.parse("2018-04").minus(Days.parse("2018-04-10/2018-04-20"));

    assertEquals("2018-04-01/2018-04-09,2018-04-21/2018-04-30", days.toString());
    assertEquals("2018-04", days.iso());
  }

  @Test
  void neighbouringRangesAreOne() {
    assertEquals(
        Days.parse("2018-04-10/2018-04-12"),
        Days.parse("2018-04-12").union(Days.parse("2018-04-10/2018-04-11")));
  }

  @Test
  void aRangeDoesNotEndBeforeItStarts() {
    LocalDate day = LocalDate.of(2018, 4, 11);

    assertThrows(IllegalArgumentException.class, () -> new Days.Range(day, day.minusDays(1)));
    assertEquals(Days.NONE, Days.between(day, day.minusDays(1)));
  }
}
