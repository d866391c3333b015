package org.chancery.identity;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.chancery.report.Quote;
import org.chancery.time.Days;

/// One contact told on neighbouring days: each side's own office gives the day in its own capital,
/// and a text that is copied a day later keeps its "today".
///
/// | reports | are |
/// |---|---|
/// | the White House, of 30 December; the Kremlin, of 31 December | one call |
/// | the White House, of 30 and 31 December; the Kremlin, of 31 December | two calls |
/// | two agencies, of 30 and 31 December | two calls |
final class Neighbours {
  private final Hindrance hindrance;
  private final Passages passages;

  Neighbours(Hindrance hindrance, Passages passages) {
    this.hindrance = hindrance;
    this.passages = passages;
  }

  /// Joins groups of exact days.
  void join(List<Group> groups, DayIndex byDay) {
    List<Group> inOrder =
        groups.stream()
            .filter(Group::isExact)
            .sorted(Comparator.comparing((Group g) -> g.days().first()))
            .toList();
    for (Group group : inOrder) {
      if (!group.isGone() && group.isExact()) {
        partner(group, byDay).ifPresent(next -> join(group, next, byDay));
      }
    }
  }

  /// The group of the next day that tells the same, if it is the only one and would have no other.
  private Optional<Group> partner(Group group, DayIndex byDay) {
    List<Group> next = fitting(group, group.days().first().plusDays(1), byDay);
    if (next.size() != 1) {
      return Optional.empty();
    }
    LocalDate day = next.getFirst().days().first();
    List<Group> before = fitting(next.getFirst(), day.minusDays(1), byDay);
    List<Group> after = fitting(next.getFirst(), day.plusDays(1), byDay);
    return before.size() == 1 && after.isEmpty() ? Optional.of(next.getFirst()) : Optional.empty();
  }

  private List<Group> fitting(Group group, LocalDate day, DayIndex byDay) {
    return byDay.on(Days.of(day)).stream()
        .filter(g -> g != group && g.isExact() && hindrance.ofKind(g, group).isEmpty())
        .filter(g -> areOfTwoSides(g, group) || !copied(g, group).isEmpty())
        .toList();
  }

  private static boolean areOfTwoSides(Group one, Group other) {
    return !one.readouts().isEmpty()
        && !other.readouts().isEmpty()
        && Collections.disjoint(one.readouts(), other.readouts());
  }

  private List<Quote> copied(Group one, Group other) {
    return other.joined().stream()
        .map(j -> passages.shared(j.telling(), one))
        .filter(words -> !words.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  private void join(Group group, Group next, DayIndex byDay) {
    List<Quote> words = copied(group, next);
    Joined joined =
        words.isEmpty()
            ? Joined.by(
                next.first(),
                Joined.Reason.NEIGHBOURING_DAY,
                Grounds.dates(group.first(), next.first()))
            : Joined.by(next.first(), Joined.Reason.SAME_WORDS, words);
    group.absorb(next, joined);
    byDay.add(group);
  }
}
