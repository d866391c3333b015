package org.chancery.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Each operation against the same one on a plain set of days. The days are of a few months, so
/// that ranges touch, overlap and lie within each other.
class DaysAlgebraTest {
  private static final int CASES = 2_000;
  private static final LocalDate ORIGIN = LocalDate.of(2015, 12, 1);
  private static final int SPAN = 120;

  private final Random random = new Random(25);
  private Days one = Days.NONE;
  private Days other = Days.NONE;

  @BeforeEach
  void draw() {
    one = days();
    other = days();
  }

  @Test
  void unionIsAllDaysOfBoth() {
    repeat(() ->
        assertSame(Stream.concat(one.stream(), other.stream()).collect(toSet()), one.union(other)));
  }

  @Test
  void intersectionIsTheDaysInBoth() {
    repeat(() -> {
      Set<LocalDate> both = where(one, other::contains);

      assertSame(both, one.intersect(other));
      assertSame(both, other.intersect(one));
      assertEquals(!both.isEmpty(), one.intersects(other));
    });
  }

  @Test
  void minusIsTheDaysOfOneOnly() {
    repeat(() -> assertSame(where(one, day -> !other.contains(day)), one.minus(other)));
  }

  @Test
  void containsAllMeansNothingIsMissing() {
    repeat(() -> {
      boolean all = set(one).containsAll(set(other));

      assertEquals(all, one.containsAll(other));
      assertTrue(one.containsAll(one.intersect(other)));
    });
  }

  @Test
  void onKeepsOneWeekday() {
    repeat(() -> {
      DayOfWeek weekday = DayOfWeek.of(1 + random.nextInt(7));

      assertSame(where(one, day -> day.getDayOfWeek() == weekday), one.on(weekday));
    });
  }

  @Test
  void shiftMovesEveryDay() {
    repeat(() -> {
      int days = random.nextInt(60) - 30;

      assertSame(one.stream().map(day -> day.plusDays(days)).collect(toSet()), one.shift(days));
      assertEquals(one, one.shift(days).shift(-days));
    });
  }

  @Test
  void spreadIsTheNeighbourhoodOfEveryDay() {
    repeat(() -> {
      int from = random.nextInt(20) - 10;
      int to = from + random.nextInt(8);
      Set<LocalDate> near =
          one.stream()
              .flatMap(day -> day.plusDays(from).datesUntil(day.plusDays(to + 1)))
              .collect(toSet());

      assertSame(near, one.spread(from, to));
      assertSame(near, one.flatMap(d -> Days.between(d.plusDays(from), d.plusDays(to))));
    });
  }

  @Test
  void countsAndBoundsAreThoseOfTheSet() {
    repeat(() -> {
      TreeSet<LocalDate> plain = new TreeSet<>(set(one));

      assertEquals(plain.size(), one.size());
      assertEquals(plain.isEmpty(), one.isEmpty());
      assertEquals(plain.size() == 1, one.isExact());
      if (!plain.isEmpty()) {
        assertEquals(plain.first(), one.first());
        assertEquals(plain.last(), one.last());
      }
    });
  }

  @Test
  void isoIsTheHullAndReadsBack() {
    repeat(() -> {
      if (!one.isEmpty()) {
        assertEquals(Days.between(one.first(), one.last()), Days.parse(one.iso()));
      }
      Days again =
          Days.union(
              Stream.of(one.toString().split(",", -1))
                  .filter(s -> !s.isEmpty())
                  .map(Days::parse)
                  .toList());
      assertEquals(one, again);
      assertEquals(one.hashCode(), again.hashCode());
    });
  }

  private void repeat(Runnable check) {
    for (int i = 0; i < CASES; i++) {
      draw();
      check.run();
    }
  }

  private Days days() {
    List<Days> ranges = new ArrayList<>();
    for (int i = random.nextInt(6); i > 0; i--) {
      LocalDate first = ORIGIN.plusDays(random.nextInt(SPAN));
      ranges.add(
          random.nextInt(5) == 0
              ? Days.of(java.time.YearMonth.from(first))
              : Days.between(first, first.plusDays(random.nextInt(12))));
    }
    return Days.union(ranges);
  }

  private static Set<LocalDate> where(Days days, Predicate<LocalDate> condition) {
    return days.stream().filter(condition).collect(toSet());
  }

  private static Set<LocalDate> set(Days days) {
    return days.stream().collect(toSet());
  }

  private static java.util.stream.Collector<LocalDate, ?, Set<LocalDate>> toSet() {
    return Collectors.toSet();
  }

  /// The same days, each once and in order, in ranges that neither touch nor overlap.
  private static void assertSame(Set<LocalDate> expected, Days days) {
    assertEquals(new ArrayList<>(new TreeSet<>(expected)), days.stream().toList());
    for (int i = 1; i < days.ranges().size(); i++) {
      LocalDate end = days.ranges().get(i - 1).last();
      assertTrue(days.ranges().get(i).first().isAfter(end.plusDays(1)), days::toString);
    }
    for (LocalDate day : expected) {
      assertTrue(days.contains(day));
    }
  }
}
