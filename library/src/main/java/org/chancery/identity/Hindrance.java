package org.chancery.identity;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.contact.Status;
import org.chancery.ruling.Ruling;
import org.chancery.time.Days;

/// What speaks against two groups of mentions being of one contact.
final class Hindrance {
  /// Days left open over a longer time say too little: two Saturdays of unknown weeks are not one.
  private static final int A_MONTH = 31;

  private final Docket docket;

  Hindrance(Docket docket) {
    this.docket = docket;
  }

  /// The first thing that tells two groups apart.
  Optional<Apart.Reason> between(Group one, Group other) {
    if (ruling(one, other).isPresent()) {
      return Optional.of(Apart.Reason.RULED);
    }
    boolean known = isKnown(one.days()) && isKnown(other.days());
    if (known && !one.days().intersects(other.days())) {
      return Optional.of(Apart.Reason.OTHER_DAY);
    }
    Optional<Apart.Reason> kind = ofKind(one, other);
    if (kind.isPresent()) {
      return kind;
    }
    if (known && areCountedApart(one.turns(), other.turns())) {
      return Optional.of(Apart.Reason.COUNTED);
    }
    return known ? Optional.empty() : Optional.of(Apart.Reason.DAY_UNKNOWN);
  }

  /// What tells two groups apart, leaving their days aside.
  Optional<Apart.Reason> ofKind(Group one, Group other) {
    if (!Way.areAlike(one.ways(), other.ways())) {
      return Optional.of(Apart.Reason.OTHER_CHANNEL);
    }
    if (!mayBeSame(one.people(), other.people())) {
      return Optional.of(Apart.Reason.OTHER_PEOPLE);
    }
    if (!canFollow(one.statuses(), other.statuses())) {
      return Optional.of(Apart.Reason.OTHER_STATUS);
    }
    if (!Collections.disjoint(one.reports(), other.reports())) {
      return Optional.of(Apart.Reason.TOLD_TOGETHER);
    }
    return ruling(one, other).map(_ -> Apart.Reason.RULED);
  }

  /// The second of a day is not the first, nor one of which nobody says that it was the second.
  private static boolean areCountedApart(Set<Integer> some, Set<Integer> others) {
    if (some.isEmpty() && others.isEmpty()) {
      return false;
    }
    boolean first =
        (some.isEmpty() && others.contains(1)) || (others.isEmpty() && some.contains(1));
    return !first && Collections.disjoint(some, others);
  }

  /// The ruling that keeps a mention of one group apart from a mention of the other.
  Optional<Ruling> ruling(Group one, Group other) {
    List<Telling> parted = parted(one);
    return parted.isEmpty()
        ? Optional.empty()
        : parted.stream()
            .flatMap(t -> parted(other).stream().flatMap(o -> docket.rulingApart(t, o).stream()))
            .findFirst();
  }

  private List<Telling> parted(Group group) {
    return docket.partsAny()
        ? group.joined().stream().map(Joined::telling).filter(docket::isParted).toList()
        : List.of();
  }

  /// Whether the days are told, and narrowly enough to be compared.
  static boolean isKnown(Days days) {
    return !days.isEmpty() && days.size() <= A_MONTH;
  }

  private static boolean mayBeSame(Set<People> some, Set<People> others) {
    return some.stream().allMatch(s -> others.stream().allMatch(s::mayBe));
  }

  private static boolean canFollow(Set<Status> some, Set<Status> others) {
    return some.stream().allMatch(s -> others.stream().allMatch(o -> canFollow(s, o)));
  }

  /// What was offered may be planned, put off, cancelled, denied or held after all; what a side
  /// refused is another matter than what it took part in.
  private static boolean canFollow(Status one, Status other) {
    boolean held = one.outcome() == Status.Outcome.HELD || other.outcome() == Status.Outcome.HELD;
    return !held || (one != Status.REFUSED && other != Status.REFUSED);
  }

  /// How many days lie between two groups; none where their days meet.
  static long gap(Days one, Days other) {
    if (one.intersects(other)) {
      return 0;
    }
    LocalDate end = one.last().isBefore(other.last()) ? one.last() : other.last();
    LocalDate start = one.last().isBefore(other.last()) ? other.first() : one.first();
    return Math.abs(java.time.temporal.ChronoUnit.DAYS.between(end, start));
  }
}
