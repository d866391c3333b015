package org.chancery.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.chancery.reading.Reading;
import org.chancery.reading.Readings;
import org.chancery.ruling.Rulings;
import org.junit.jupiter.api.Test;

final class ReconcilerTest {
  private static final Reading US_READOUT =
      Readings.of(
          "us",
          Optional.of("2021-11-16"),
          "Example readout, White House",
          "President Joe Biden met virtually on November 15 with President Xi Jinping of China.");
  private static final Reading CHINESE_READOUT =
      Readings.of(
          "cn",
          Optional.of("2021-11-16"),
          "Example readout, Chinese Foreign Ministry",
          "On November 16, President Xi Jinping held a virtual meeting with US President Joe Biden.");
  private static final Reading ANNOUNCEMENT =
      Readings.of(
          "announced",
          Optional.of("2021-11-12"),
          "Example Agency",
          "Joe Biden will hold a virtual meeting with Xi Jinping on November 15.");
  private static final Reading EARLIER_CALL =
      Readings.of(
          "earlier",
          Optional.of("2021-09-10"),
          "Example Agency",
          "Joe Biden spoke by phone with Xi Jinping on Thursday.");
  private static final Reading MENTION =
      Readings.of(
          "mention",
          Optional.of("2021-10-07"),
          "Example Agency",
          "Biden is expected back on Friday. US President Joe Biden and Xi Jinping spoke by phone"
              + " last month.");

  private static List<String> ids(Reading... readings) {
    return Reconciler.reconcile(List.of(readings), Rulings.NONE).contacts().stream()
        .map(c -> c.id() + " x" + c.mentions().size())
        .toList();
  }

  @Test
  void oneContactToldOnTheDaysOfTwoCapitals() {
    assertEquals(List.of("CN-US-2021-11-15-call x2"), ids(US_READOUT, CHINESE_READOUT));
  }

  @Test
  void announcedAndHeld() {
    assertEquals(List.of("CN-US-2021-11-15-call x2"), ids(US_READOUT, ANNOUNCEMENT));
  }

  @Test
  void otherDaysAreOtherContacts() {
    assertEquals(
        List.of("CN-US-2021-09-09-call x1", "CN-US-2021-11-15-call x1"),
        ids(US_READOUT, EARLIER_CALL));
  }

  @Test
  void aMonthJoinsTheOnlyContactInIt() {
    assertEquals(List.of("CN-US-2021-09-09-call x2"), ids(MENTION, EARLIER_CALL));
  }

  @Test
  void orderDoesNotMatter() {
    List<Reading> readings =
        new ArrayList<>(List.of(US_READOUT, CHINESE_READOUT, ANNOUNCEMENT, EARLIER_CALL, MENTION));
    Ledger first = Reconciler.reconcile(readings, Rulings.NONE);
    Random random = new Random(7);
    for (int i = 0; i < 50; i++) {
      Collections.shuffle(readings, random);
      assertEquals(first, Reconciler.reconcile(readings, Rulings.NONE));
    }
  }
}
