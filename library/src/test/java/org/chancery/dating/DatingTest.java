package org.chancery.dating;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Optional;
import org.chancery.reading.Reading;
import org.chancery.reading.Readings;
import org.chancery.time.Days;
import org.junit.jupiter.api.Test;

/// What the words of a report give away about its day, one clue at a time.
final class DatingTest {
  private static Days published(String text) {
    Reading reading = Readings.of("test", Optional.empty(), "Example Agency", text);
    return reading.published().map(d -> d.days()).orElse(Days.NONE);
  }

  @Test
  void office() {
    assertEquals(
        Days.parse("2012-05-05/2017-06-13"),
        published("French President Francois Hollande met Angela Merkel."));
  }

  @Test
  void officesIntersect() {
    assertEquals(
        Days.parse("2016-07-03/2017-06-13"),
        published("French President Francois Hollande met Prime Minister Theresa May."));
  }

  @Test
  void aYearNamedIsABound() {
    assertEquals(
        LocalDate.of(2013, 9, 27), published("The two spoke on September 27, 2013.").first());
    assertTrue(published("They will meet on September 27, 2013.").isEmpty());
  }

  @Test
  void weekdayAndDayOfMonth() {
    Days days = published("Barack Obama met him on Friday, September 27.");
    assertTrue(days.contains(LocalDate.of(2013, 9, 28)));
    assertTrue(!days.contains(LocalDate.of(2012, 9, 28)));
  }

  @Test
  void birthdayOnAWeekday() {
    assertEquals(
        Days.parse("2014-07-17/2014-07-23"),
        published("Putin congratulated Merkel on her 60th birthday on Thursday."));
  }

  @Test
  void observanceThatMoves() {
    Days days = published("On Easter Sunday, April 16, the two exchanged greetings.");
    assertTrue(days.contains(LocalDate.of(2017, 4, 17)), days::toString);
    assertTrue(!days.contains(LocalDate.of(2018, 4, 17)), days::toString);
  }

  @Test
  void nothingToGoBy() {
    assertTrue(published("The two ministers met on Tuesday.").isEmpty());
  }

  @Test
  void contradictionsAreSetAside() {
    assertEquals(
        Days.parse("2012-05-05/2017-06-13"),
        published(
            "French President Francois Hollande spoke of President Jacques Chirac and met Angela"
                + " Merkel."));
  }
}
