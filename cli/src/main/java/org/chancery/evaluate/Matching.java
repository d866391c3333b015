package org.chancery.evaluate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Which found contact stands for which of the key; each is used once, the most alike first, and of
/// equals the one that comes first in the key, then in the reading.
record Matching(Map<Integer, Integer> foundOfKey) {
  private record Pair(Likeness likeness, int key, int found) {}

  static Matching of(List<Item> key, List<Item> found) {
    Map<Integer, Integer> matched = new HashMap<>();
    Set<Integer> used = new HashSet<>();
    for (Pair pair : pairs(key, found)) {
      if (!matched.containsKey(pair.key) && used.add(pair.found)) {
        matched.put(pair.key, pair.found);
      }
    }
    return new Matching(matched);
  }

  private static List<Pair> pairs(List<Item> key, List<Item> found) {
    List<Pair> pairs = new ArrayList<>();
    for (int k = 0; k < key.size(); k++) {
      for (int f = 0; f < found.size(); f++) {
        Optional<Likeness> likeness = Likeness.of(key.get(k), found.get(f));
        if (likeness.isPresent()) {
          pairs.add(new Pair(likeness.get(), k, f));
        }
      }
    }
    pairs.sort(Comparator.comparing(Pair::likeness).reversed());
    return pairs;
  }

  Optional<Integer> found(int key) {
    return Optional.ofNullable(foundOfKey.get(key));
  }

  boolean isUsed(int found) {
    return foundOfKey.containsValue(found);
  }
}
