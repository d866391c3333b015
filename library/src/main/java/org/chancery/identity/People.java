package org.chancery.identity;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chancery.actor.Participant;
import org.chancery.actor.PartyId;
import org.chancery.actor.PersonName;
import org.chancery.contact.Mention;

/// Who takes part for each side, by name, in the order of the report; a side that is only named as
/// such has nobody.
record People(Map<PartyId, List<String>> bySide) {
  static People of(Mention mention) {
    Map<PartyId, List<String>> bySide = new LinkedHashMap<>();
    for (PartyId party : mention.parties()) {
      bySide.put(
          party,
          mention.participants().stream()
              .filter(p -> p.party().equals(party))
              .map(Participant::name)
              .flatMap(java.util.Optional::stream)
              .toList());
    }
    return new People(bySide);
  }

  /// How many sides are represented by somebody named.
  int namedSides() {
    return (int) bySide.values().stream().filter(names -> !names.isEmpty()).count();
  }

  int names() {
    return bySide.values().stream().mapToInt(List::size).sum();
  }

  /// Whether no side is represented by one person here and by another there.
  boolean mayBe(People other) {
    return bySide.keySet().stream().noneMatch(side -> differs(side, other));
  }

  /// Whether a side is represented by one person here and by another there.
  boolean differs(PartyId side, People other) {
    List<String> here = bySide.getOrDefault(side, List.of());
    List<String> there = other.bySide.getOrDefault(side, List.of());
    return !here.isEmpty()
        && !there.isEmpty()
        && here.stream().noneMatch(h -> there.stream().anyMatch(t -> isSame(h, t)));
  }

  /// How much speaks for the same people: the first named of a side weigh more than the others.
  int likeness(People other) {
    int likeness = 0;
    for (PartyId side : bySide.keySet()) {
      List<String> here = bySide.getOrDefault(side, List.of());
      List<String> there = other.bySide.getOrDefault(side, List.of());
      if (!here.isEmpty() && !there.isEmpty()) {
        likeness += isSame(here.getFirst(), there.getFirst()) ? 2 : 0;
        likeness += differs(side, other) ? 0 : 1;
      }
    }
    return likeness;
  }

  private static boolean isSame(String one, String other) {
    return one.equals(other) || PersonName.mayBeSame(one, other);
  }
}
