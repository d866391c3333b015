package org.chancery.identity;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.chancery.time.Days;

/// Groups by the days on which their contacts can have been, where these are few.
final class DayIndex {
  private final Map<LocalDate, Set<Group>> groups = new HashMap<>();

  /// Enters a group under its days, in addition to those under which it stands.
  void add(Group group) {
    if (Hindrance.isKnown(group.days())) {
      group.days().stream()
          .forEach(day -> groups.computeIfAbsent(day, _ -> new LinkedHashSet<>()).add(group));
    }
  }

  /// The groups that stand under any of the days.
  Set<Group> on(Days days) {
    Set<Group> found = new LinkedHashSet<>();
    days.stream()
        .forEach(day ->
            groups.getOrDefault(day, Set.of()).stream()
                .filter(group -> !group.isGone())
                .forEach(found::add));
    return found;
  }
}
