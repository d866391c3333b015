package org.chancery.identity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/// What keeps each contact apart from the one next to it in time.
final class Nearest {
  /// How many contacts before and after are looked at: several can be of one day.
  private static final int REACH = 4;

  private static final int MOST = 5;

  private final Hindrance hindrance;
  private final Map<Group, ContactId> ids;
  private final List<Group> inOrder;
  private final List<Group> dated;
  private final Map<Group, Integer> places = new HashMap<>();

  Nearest(Hindrance hindrance, Map<Group, ContactId> ids) {
    this.hindrance = hindrance;
    this.ids = ids;
    this.inOrder = new ArrayList<>(ids.keySet());
    inOrder.sort(
        Comparator.comparing((Group g) -> g.firstDay().orElse(LocalDate.MAX))
            .thenComparing(this::id));
    this.dated = inOrder.stream().filter(g -> Hindrance.isKnown(g.days())).toList();
    for (int i = 0; i < dated.size(); i++) {
      places.put(dated.get(i), i);
    }
  }

  ContactId id(Group group) {
    return Objects.requireNonNull(ids.get(group), "a group without a name");
  }

  /// All groups by their first days.
  List<Group> inOrder() {
    return inOrder;
  }

  /// The groups that it may be as well, or else the nearest one.
  List<Apart> to(Group group) {
    List<Apart> fitting =
        group.othersThatFit().stream()
            .filter(ids::containsKey)
            .distinct()
            .limit(MOST)
            .map(g -> apart(group, g, Apart.Reason.SEVERAL_FIT))
            .toList();
    return fitting.isEmpty() ? nearest(group).stream().toList() : fitting;
  }

  private Optional<Apart> nearest(Group group) {
    Integer place = places.get(group);
    if (place == null) {
      return Optional.empty();
    }
    int from = Math.max(0, place - REACH);
    int to = Math.min(dated.size(), place + REACH + 1);
    return dated.subList(from, to).stream()
        .filter(g -> g != group)
        .min(
            Comparator.comparingLong((Group g) -> Hindrance.gap(g.days(), group.days()))
                .thenComparing(g -> !Way.areAlike(g.ways(), group.ways()))
                .thenComparing(this::id))
        .map(g -> apart(group, g, hindrance.between(group, g).orElse(Apart.Reason.SEVERAL_FIT)));
  }

  private Apart apart(Group group, Group other, Apart.Reason reason) {
    return new Apart(
        id(other), reason, Grounds.apart(reason, group, other), hindrance.ruling(group, other));
  }
}
