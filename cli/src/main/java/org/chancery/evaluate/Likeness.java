package org.chancery.evaluate;

import java.util.Comparator;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/// How well a found contact fits one of the key.
///
/// @param date 2 for the same date, 1 for dates that overlap, 0 otherwise
/// @param people how many named persons they share
/// @param parties the shared parties as a part of all
record Likeness(int date, int people, double parties) implements Comparable<Likeness> {
  /// The least share of parties among more than two.
  private static final double ENOUGH_PARTIES = 0.6;

  private static final Comparator<Likeness> ORDER =
      Comparator.comparingInt(Likeness::date)
          .thenComparingInt(Likeness::people)
          .thenComparingDouble(Likeness::parties);

  /// Empty where the two cannot be the same contact.
  static Optional<Likeness> of(Item key, Item found) {
    boolean sameKind = key.kind().equals(found.kind()) && key.status().equals(found.status());
    boolean far =
        key.date().isPresent()
            && found.date().isPresent()
            && key.date().get().isFarFrom(found.date().get());
    if (!sameKind || !sameParties(key.states(), found.states()) || far) {
      return Optional.empty();
    }
    return Optional.of(
        new Likeness(
            dates(key, found),
            shared(key.surnames(), found.surnames()),
            overlap(key.states(), found.states())));
  }

  private static boolean sameParties(Set<String> key, Set<String> found) {
    if (key.isEmpty() || found.isEmpty()) {
      return false;
    }
    boolean many = Math.max(key.size(), found.size()) > 2;
    return key.equals(found) || (many && overlap(key, found) >= ENOUGH_PARTIES);
  }

  private static int dates(Item key, Item found) {
    if (key.date().equals(found.date())) {
      return 2;
    }
    boolean overlap =
        key.date().isPresent()
            && found.date().isPresent()
            && key.date().get().overlaps(found.date().get());
    return overlap ? 1 : 0;
  }

  private static double overlap(Set<String> one, Set<String> other) {
    int shared = shared(one, other);
    return shared / (double) (one.size() + other.size() - shared);
  }

  private static int shared(Set<String> one, Set<String> other) {
    Set<String> shared = new HashSet<>(one);
    shared.retainAll(other);
    return shared.size();
  }

  @Override
  public int compareTo(Likeness other) {
    return ORDER.compare(this, other);
  }
}
