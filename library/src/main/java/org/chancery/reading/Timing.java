package org.chancery.reading;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.chancery.time.DateExpression;
import org.chancery.time.DateResolver;
import org.chancery.time.Days;
import org.chancery.time.Tense;

/// Compares the dates of one report. Where its own day is not known, "on Saturday" and "in August"
/// may each be many days; they are the same date only where they meet for most of the days on which
/// the report can have been published.
final class Timing {
  /// A date as words put it.
  record Moment(DateExpression expression, Tense tense) {}

  private static final int SAMPLES = 24;

  private final List<LocalDate> anchors;

  /// @param published the days on which the report can have been published; none where nothing is
  ///   known
  Timing(Optional<Days> published) {
    this.anchors = published.map(Timing::samples).orElse(List.of());
  }

  private static List<LocalDate> samples(Days days) {
    long step = Math.max(1, days.size() / SAMPLES);
    List<LocalDate> all = days.stream().toList();
    return java.util.stream.LongStream.range(0, (all.size() + step - 1) / step)
        .mapToObj(i -> all.get((int) (i * step)))
        .toList();
  }

  /// Whether two dates can be the same; an unknown one can be any.
  boolean agree(Optional<Moment> one, Optional<Moment> other) {
    if (one.isEmpty() || other.isEmpty() || anchors.isEmpty()) {
      return one.isEmpty() || other.isEmpty() || one.equals(other);
    }
    long meeting =
        anchors.stream().filter(a -> days(one.get(), a).intersects(days(other.get(), a))).count();
    return 2 * meeting > anchors.size();
  }

  /// How many days a date leaves open, seen from one day of publication.
  long grain(Moment moment) {
    return anchors.isEmpty() ? Long.MAX_VALUE : days(moment, anchors.getFirst()).size();
  }

  private static Days days(Moment moment, LocalDate anchor) {
    return DateResolver.resolve(moment.expression(), anchor, moment.tense());
  }
}
