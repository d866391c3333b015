package org.chancery.dating;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.chancery.time.Days;

/// The days on which the most weight of clues agrees.
final class Agreement {
  private Agreement() {}

  /// Clues with the same days count once.
  ///
  /// @param start the days among which to choose; at least one
  static Days of(List<Weighed> clues, Days start) {
    LocalDate first = start.first();
    int length = (int) ChronoUnit.DAYS.between(first, start.last()) + 1;
    int[] change = new int[length + 1];
    Set<Days> counted = new HashSet<>();
    for (Weighed weighed : clues) {
      Days days = weighed.clue().published().intersect(start);
      if (counted.add(days)) {
        days.ranges()
            .forEach(range -> {
              change[(int) ChronoUnit.DAYS.between(first, range.first())] += weighed.weight();
              change[(int) ChronoUnit.DAYS.between(first, range.last()) + 1] -= weighed.weight();
            });
      }
    }
    return heaviest(change, first, length).intersect(start);
  }

  private static Days heaviest(int[] change, LocalDate first, int length) {
    int most = 0;
    int weight = 0;
    for (int day = 0; day < length; day++) {
      weight += change[day];
      most = Math.max(most, weight);
    }
    List<Days> days = new ArrayList<>();
    weight = 0;
    int from = -1;
    for (int day = 0; day <= length; day++) {
      weight += day < length ? change[day] : 0;
      boolean in = day < length && weight == most;
      if (in && from < 0) {
        from = day;
      } else if (!in && from >= 0) {
        days.add(Days.between(first.plusDays(from), first.plusDays(day - 1L)));
        from = -1;
      }
    }
    return Days.union(days);
  }
}
