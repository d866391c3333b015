package org.chancery.grammar;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.contact.Channel;
import org.chancery.contact.Status;

/// "A brought B and C together", "A will bring B and C together".
///
/// | sentence | finds |
/// |---|---|
/// | Macron brought Putin and Zelensky together in Paris. | meeting: Macron, Putin, Zelensky, Paris |
/// | Macron brought the country together. | nothing |
final class BroughtTogether implements ContactRule {
  private static final Set<String> BRINGING = Set.of("brought", "brings", "bring", "bringing");
  private static final int REACH = 6;

  @Override
  public Set<String> triggers() {
    return Set.of("together");
  }

  @Override
  public List<Finding> read(Clause clause, int at) {
    Optional<Integer> verb = verb(clause, at);
    Optional<Integer> guests =
        verb.map(v -> v + 1).filter(i -> i < at && clause.actors(i).isPresent());
    Optional<Integer> host = verb.flatMap(clause::subjectBefore);
    if (guests.isEmpty() || host.isEmpty()) {
      return List.of();
    }
    Optional<Status> status = VerbGroup.status(clause, verb.get());
    Sides sides = new Sides(clause, id(), Channel.MEETING, status, clause.span(host.get(), at));
    return sides
        .on(Circumstances.date(clause, at))
        .in(Circumstances.place(clause, at))
        .between(clause.members(host.get()), clause.members(guests.get()));
  }

  private static Optional<Integer> verb(Clause clause, int at) {
    for (int i = at - 1; i >= Math.max(0, at - REACH); i--) {
      if (clause.wordIn(i, BRINGING)) {
        return Optional.of(i);
      }
    }
    return Optional.empty();
  }
}
