package org.chancery.time;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/// A set of days, kept as disjoint ranges in order. An exact date is a set of one day; "in June" is
/// a set of thirty; contradictory clues leave the empty set.
///
/// Days from 1900 to 2199 can be held; what a caller gives beyond is cut off.
public final class Days {
  /// The days from `first` to `last`, both included.
  public record Range(LocalDate first, LocalDate last) {
    public Range {
      if (last.isBefore(first)) {
        throw new IllegalArgumentException("range ends before it starts: " + first + "/" + last);
      }
    }

    long size() {
      return ChronoUnit.DAYS.between(first, last) + 1;
    }
  }

  private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);
  private static final LocalDate LATEST = LocalDate.of(2199, 12, 31);

  /// No day at all.
  public static final Days NONE = new Days(List.of());

  /// Every day that can be held: nothing is known.
  public static final Days ALL = new Days(List.of(new Range(EARLIEST, LATEST)));

  private final List<Range> ranges;

  private Days(List<Range> ranges) {
    this.ranges = List.copyOf(ranges);
  }

  public static Days of(LocalDate day) {
    return between(day, day);
  }

  /// The days from `first` to `last`, both included; none where `last` is the earlier.
  public static Days between(LocalDate first, LocalDate last) {
    LocalDate from = first.isBefore(EARLIEST) ? EARLIEST : first;
    LocalDate to = last.isAfter(LATEST) ? LATEST : last;
    return to.isBefore(from) ? NONE : new Days(List.of(new Range(from, to)));
  }

  public static Days of(YearMonth month) {
    return between(month.atDay(1), month.atEndOfMonth());
  }

  public static Days of(Year year) {
    return between(year.atDay(1), year.atDay(year.length()));
  }

  public static Days from(LocalDate first) {
    return between(first, LATEST);
  }

  public static Days until(LocalDate last) {
    return between(EARLIEST, last);
  }

  /// All days in any of the sets.
  public static Days union(Iterable<Days> sets) {
    List<Range> all = new ArrayList<>();
    sets.forEach(set -> all.addAll(set.ranges));
    return new Days(merged(all));
  }

  /// Reads what [#iso] writes: a day, a month, a year, or two of these around a slash.
  ///
  /// @throws DateTimeException when the text is none of these
  public static Days parse(String iso) {
    int slash = iso.indexOf('/');
    if (slash < 0) {
      return parseOne(iso);
    }
    Days first = parseOne(iso.substring(0, slash));
    Days last = parseOne(iso.substring(slash + 1));
    if (last.last().isBefore(first.first())) {
      throw new DateTimeException("interval ends before it starts: " + iso);
    }
    return between(first.first(), last.last());
  }

  private static Days parseOne(String iso) {
    return switch (iso.length()) {
      case 4 -> of(Year.parse(iso));
      case 7 -> of(YearMonth.parse(iso));
      default -> of(LocalDate.parse(iso));
    };
  }

  public Days union(Days other) {
    return union(List.of(this, other));
  }

  public Days intersect(Days other) {
    List<Range> common = new ArrayList<>();
    int a = 0;
    int b = 0;
    while (a < ranges.size() && b < other.ranges.size()) {
      Range left = ranges.get(a);
      Range right = other.ranges.get(b);
      LocalDate first = left.first.isAfter(right.first) ? left.first : right.first;
      LocalDate last = left.last.isBefore(right.last) ? left.last : right.last;
      if (!last.isBefore(first)) {
        common.add(new Range(first, last));
      }
      if (left.last.isBefore(right.last)) {
        a++;
      } else {
        b++;
      }
    }
    return new Days(common);
  }

  /// The days of this set that are not in the other.
  public Days minus(Days other) {
    return intersect(other.complement());
  }

  private Days complement() {
    List<Range> gaps = new ArrayList<>();
    LocalDate next = EARLIEST;
    for (Range range : ranges) {
      if (next.isBefore(range.first)) {
        gaps.add(new Range(next, range.first.minusDays(1)));
      }
      next = range.last.plusDays(1);
    }
    if (!next.isAfter(LATEST)) {
      gaps.add(new Range(next, LATEST));
    }
    return new Days(gaps);
  }

  /// The days of this set that fall on a weekday.
  public Days on(DayOfWeek weekday) {
    List<Range> found = new ArrayList<>();
    for (Range range : ranges) {
      int ahead = Math.floorMod(weekday.getValue() - range.first.getDayOfWeek().getValue(), 7);
      LocalDate day = range.first.plusDays(ahead);
      while (!day.isAfter(range.last)) {
        found.add(new Range(day, day));
        day = day.plusDays(7);
      }
    }
    return new Days(found);
  }

  /// Every day moved by the same number of days.
  public Days shift(long days) {
    return spread(days, days);
  }

  /// All days that lie `from` to `to` days after some day of this set; negative is before.
  public Days spread(long from, long to) {
    List<Range> moved = new ArrayList<>();
    for (Range range : ranges) {
      moved.addAll(between(range.first.plusDays(from), range.last.plusDays(to)).ranges);
    }
    return new Days(merged(moved));
  }

  /// The union of what each day is mapped to. Costs one call a day: keep the set small.
  public Days flatMap(Function<LocalDate, Days> mapping) {
    return union(stream().map(mapping).toList());
  }

  /// The days in order.
  public Stream<LocalDate> stream() {
    return ranges.stream().flatMap(range -> range.first.datesUntil(range.last.plusDays(1)));
  }

  public List<Range> ranges() {
    return ranges;
  }

  public boolean isEmpty() {
    return ranges.isEmpty();
  }

  public boolean isExact() {
    return ranges.size() == 1 && ranges.getFirst().first.equals(ranges.getFirst().last);
  }

  /// How many days the set has.
  public long size() {
    return ranges.stream().mapToLong(Range::size).sum();
  }

  public boolean contains(LocalDate day) {
    return ranges.stream().anyMatch(r -> !day.isBefore(r.first) && !day.isAfter(r.last));
  }

  /// Whether every day of the other set is in this one.
  public boolean containsAll(Days other) {
    return other.minus(this).isEmpty();
  }

  public boolean intersects(Days other) {
    return !intersect(other).isEmpty();
  }

  /// The earliest day.
  ///
  /// @throws java.util.NoSuchElementException when the set is empty
  public LocalDate first() {
    return ranges.getFirst().first;
  }

  /// The latest day.
  ///
  /// @throws java.util.NoSuchElementException when the set is empty
  public LocalDate last() {
    return ranges.getLast().last;
  }

  /// The narrowest ISO 8601 form that covers the set: `2018-04-11`, `2015-09`, `2016`, or an
  /// interval `2021-03-15/2021-03-17` from the first day to the last.
  ///
  /// @throws java.util.NoSuchElementException when the set is empty
  public String iso() {
    LocalDate first = first();
    LocalDate last = last();
    if (first.equals(last)) {
      return first.toString();
    }
    YearMonth month = YearMonth.from(first);
    if (first.getDayOfMonth() == 1 && last.equals(month.atEndOfMonth())) {
      return month.toString();
    }
    if (first.getDayOfYear() == 1 && last.equals(LocalDate.of(first.getYear(), 12, 31))) {
      return Year.from(first).toString();
    }
    return first + "/" + last;
  }

  private static List<Range> merged(List<Range> unordered) {
    List<Range> sorted = new ArrayList<>(unordered);
    sorted.sort(Comparator.comparing(Range::first));
    List<Range> merged = new ArrayList<>();
    for (Range range : sorted) {
      if (!merged.isEmpty() && !range.first.isAfter(merged.getLast().last.plusDays(1))) {
        Range open = merged.removeLast();
        merged.add(new Range(open.first, open.last.isAfter(range.last) ? open.last : range.last));
      } else {
        merged.add(range);
      }
    }
    return merged;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Days days && ranges.equals(days.ranges);
  }

  @Override
  public int hashCode() {
    return ranges.hashCode();
  }

  /// All ranges, each as [#iso] writes it, with commas between.
  @Override
  public String toString() {
    return String.join(",", ranges.stream().map(r -> new Days(List.of(r)).iso()).toList());
  }
}
