package org.chancery.identity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.chancery.contact.Status;
import org.chancery.report.Quote;

/// A contact that was put off, and the one that took its place: the next of its kind between the
/// same people.
final class PutOff {
  private static final int LONGEST = 366;

  private final Hindrance hindrance;

  PutOff(Hindrance hindrance) {
    this.hindrance = hindrance;
  }

  void join(List<Group> groups) {
    List<Group> inOrder =
        new ArrayList<>(groups.stream().filter(g -> !g.isGone() && isDated(g)).toList());
    inOrder.sort(Comparator.comparing((Group g) -> g.days().first()));
    for (Group group : groups) {
      if (!group.isGone() && isPutOff(group)) {
        later(group, inOrder).ifPresent(later -> join(group, later));
      }
    }
  }

  private static boolean isDated(Group group) {
    return Hindrance.isKnown(group.days());
  }

  private static boolean isPutOff(Group group) {
    return group.statuses().contains(Status.POSTPONED) && !group.isHeld();
  }

  private Optional<Group> later(Group group, List<Group> inOrder) {
    Optional<LocalDate> from = since(group);
    return from.flatMap(day ->
        inOrder.stream()
            .filter(g -> g != group && !g.isGone() && !isPutOff(g))
            .filter(g -> g.days().first().isAfter(day))
            .filter(g -> g.days().first().isBefore(day.plusDays(LONGEST)))
            .filter(g -> isAlike(group, g))
            .findFirst());
  }

  /// From when on it can have been made up for: after its own day, or after the report that it was
  /// put off.
  private static Optional<LocalDate> since(Group group) {
    Optional<LocalDate> told =
        group.joined().stream()
            .filter(j -> j.mention().status() == Status.POSTPONED)
            .flatMap(j -> j.reading().published().stream())
            .map(d -> d.days().first())
            .max(LocalDate::compareTo);
    Optional<LocalDate> day = group.firstDay().filter(_ -> isDated(group));
    return day.isPresent() ? day : told;
  }

  /// Of the same kind and people. One report may tell of both.
  private boolean isAlike(Group group, Group later) {
    Optional<Apart.Reason> apart = hindrance.ofKind(group, later);
    return apart.isEmpty() || apart.get() == Apart.Reason.TOLD_TOGETHER;
  }

  private static void join(Group group, Group later) {
    List<Quote> words =
        group.joined().stream()
            .filter(j -> j.mention().status() == Status.POSTPONED)
            .map(j -> j.mention().evidence().getFirst())
            .limit(1)
            .toList();
    group.giveWayTo(later, Joined.by(later.first(), Joined.Reason.PUT_OFF, words));
  }
}
