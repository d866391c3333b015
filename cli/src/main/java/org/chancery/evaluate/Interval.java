package org.chancery.evaluate;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/// The days that a date of a key or reading covers, first to last.
record Interval(LocalDate first, LocalDate last) {
  /// A shorter stretch is taken for a date rather than a period.
  private static final int PERIOD = 32;

  /// How many days two dates may lie apart and still be of one contact.
  private static final int APART = 3;

  /// A day, a month, a year, or two of these around a slash; empty for anything else.
  static Optional<Interval> of(Optional<String> date) {
    return date.flatMap(Interval::parse);
  }

  private static Optional<Interval> parse(String date) {
    String[] ends = date.split("/", -1);
    try {
      return Optional.of(
          new Interval(parse(ends[0], false), parse(ends[ends.length > 1 ? 1 : 0], true)));
    } catch (DateTimeException | NumberFormatException e) {
      return Optional.empty();
    }
  }

  private static LocalDate parse(String date, boolean end) {
    String[] parts = date.split("-", -1);
    int year = Integer.parseInt(parts[0].strip());
    if (parts.length == 3) {
      int month = Integer.parseInt(parts[1].strip());
      return LocalDate.of(year, month, Integer.parseInt(parts[2].strip()));
    }
    if (parts.length == 2) {
      YearMonth month = YearMonth.of(year, Integer.parseInt(parts[1].strip()));
      return end ? month.atEndOfMonth() : month.atDay(1);
    }
    return end ? LocalDate.of(year, 12, 31) : LocalDate.of(year, 1, 1);
  }

  boolean overlaps(Interval other) {
    return !first.isAfter(other.last) && !other.first.isAfter(last);
  }

  boolean contains(Interval other) {
    return !first.isAfter(other.first) && !other.last.isAfter(last);
  }

  /// Whether two dates are too far apart to be of one contact.
  boolean isFarFrom(Interval other) {
    long gap =
        Math.min(
            Math.abs(ChronoUnit.DAYS.between(other.last, first)),
            Math.abs(ChronoUnit.DAYS.between(last, other.first)));
    return !overlaps(other) && length() < PERIOD && other.length() < PERIOD && gap > APART;
  }

  private long length() {
    return ChronoUnit.DAYS.between(first, last);
  }
}
