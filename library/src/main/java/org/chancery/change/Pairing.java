package org.chancery.change;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/// What belongs together in two lists because it has something in common.
///
/// @param before those of the first list, in its order
/// @param after those of the second list, in its order
record Pairing<T>(List<T> before, List<T> after) {
  /// One entry of either list.
  private record Entry(boolean isEarlier, int index) {}

  /// Every entry of both lists, each in one pairing; in the order of the first list, then of what
  /// only the second has.
  ///
  /// @param marks what an entry can have in common with another
  static <T> List<Pairing<T>> of(
      List<T> before, List<T> after, Function<T, ? extends Set<?>> marks) {
    Map<Object, List<Entry>> marked = new HashMap<>();
    List<Entry> entries = new ArrayList<>();
    for (int i = 0; i < before.size(); i++) {
      entries.add(new Entry(true, i));
    }
    for (int i = 0; i < after.size(); i++) {
      entries.add(new Entry(false, i));
    }
    Function<Entry, T> value = e -> e.isEarlier() ? before.get(e.index()) : after.get(e.index());
    for (Entry entry : entries) {
      for (Object mark : marks.apply(value.apply(entry))) {
        marked.computeIfAbsent(mark, _ -> new ArrayList<>()).add(entry);
      }
    }
    Set<Entry> seen = new HashSet<>();
    List<Pairing<T>> pairings = new ArrayList<>();
    for (Entry first : entries) {
      if (seen.add(first)) {
        Deque<Entry> open = new ArrayDeque<>(List.of(first));
        Set<Entry> together = new HashSet<>();
        while (!open.isEmpty()) {
          Entry entry = open.pop();
          together.add(entry);
          for (Object mark : marks.apply(value.apply(entry))) {
            marked.getOrDefault(mark, List.of()).stream().filter(seen::add).forEach(open::push);
          }
        }
        pairings.add(
            new Pairing<>(
                those(together, true).stream().map(value).toList(),
                those(together, false).stream().map(value).toList()));
      }
    }
    return pairings;
  }

  private static List<Entry> those(Set<Entry> together, boolean earlier) {
    return together.stream()
        .filter(e -> e.isEarlier() == earlier)
        .sorted(Comparator.comparingInt(Entry::index))
        .toList();
  }

  /// Whether one of the lists has nothing of it.
  boolean isAlone() {
    return before.isEmpty() || after.isEmpty();
  }

  boolean isOneToOne() {
    return before.size() == 1 && after.size() == 1;
  }
}
