package org.chancery.ruling;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// People's decisions about the record, in the order in which they were made.
public record Rulings(List<Ruling> inOrder) {
  /// No ruling at all.
  public static final Rulings NONE = new Rulings(List.of());

  public Rulings {
    inOrder = List.copyOf(inOrder);
    for (int i = 1; i < inOrder.size(); i++) {
      if (inOrder.get(i).number() <= inOrder.get(i - 1).number()) {
        throw new IllegalArgumentException("rulings out of order: " + inOrder.get(i));
      }
    }
  }

  public Optional<Ruling> numbered(int number) {
    return inOrder.stream().filter(r -> r.number() == number).findFirst();
  }

  /// By which ruling each one that does not hold was undone. An undoing can itself be undone; what
  /// it undid then holds again.
  public Map<Integer, Integer> undone() {
    Map<Integer, Integer> undone = new HashMap<>();
    for (Ruling ruling : inOrder.reversed()) {
      if (ruling.decision() instanceof Decision.Undone(int target)
          && !undone.containsKey(ruling.number())
          && target < ruling.number()) {
        undone.putIfAbsent(target, ruling.number());
      }
    }
    return undone;
  }

  /// Those that were not undone, in order, without the undoings.
  public List<Ruling> notUndone() {
    Map<Integer, Integer> undone = undone();
    List<Ruling> left = new ArrayList<>();
    for (Ruling ruling : inOrder) {
      boolean undoing = ruling.decision() instanceof Decision.Undone;
      if (!undoing && !undone.containsKey(ruling.number())) {
        left.add(ruling);
      }
    }
    return left;
  }
}
