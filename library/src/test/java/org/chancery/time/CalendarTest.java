package org.chancery.time;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.DayOfWeek;
import java.time.Month;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CalendarTest {
  @ParameterizedTest
  @CsvSource({"january, JANUARY", "jan, JANUARY", "sept, SEPTEMBER", "sep, SEPTEMBER", "may, MAY"})
  void knowsMonthsAndTheirShortForms(String folded, Month month) {
    assertEquals(Optional.of(month), Calendar.month(folded, true));
    assertEquals(Optional.empty(), Calendar.month(folded, false));
  }

  @Test
  void knowsWeekdays() {
    assertEquals(Optional.of(DayOfWeek.SUNDAY), Calendar.weekday("sunday"));
    assertEquals(Optional.empty(), Calendar.weekday("sundays"));
  }

  @ParameterizedTest
  @CsvSource({"two, 2", "twelve, 12", "a, 1", "couple, 2", "0, 0", "9999, 9999"})
  void knowsNumbers(String folded, int number) {
    assertEquals(OptionalInt.of(number), Calendar.number(folded));
  }

  @ParameterizedTest
  @CsvSource({"first, 1", "twentieth, 20", "25th, 25", "1st, 1", "22nd, 22", "103rd, 103"})
  void knowsOrdinals(String folded, int number) {
    assertEquals(OptionalInt.of(number), Calendar.ordinal(folded));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "th", "25", "25ths", "x5th", "1.5th", "10000", "12345th", "٣٠", "-1"})
  void takesNothingElseForOne(String folded) {
    assertEquals(OptionalInt.empty(), Calendar.ordinal(folded));
    assertEquals(folded.equals("25"), Calendar.number(folded).isPresent());
  }

  @ParameterizedTest
  @CsvSource({
    "1900, true",
    "2199, true",
    "1899, false",
    "2200, false",
    "216, false",
    "20165, false"
  })
  void knowsYears(String folded, boolean year) {
    assertEquals(year, Calendar.year(folded).isPresent());
  }

  @ParameterizedTest
  @CsvSource({"1, true", "31st, true", "0, false", "32, false", "2018, false", "twelfth, false"})
  void knowsDaysOfAMonth(String folded, boolean day) {
    assertEquals(day, Calendar.dayOfMonth(folded).isPresent());
  }
}
