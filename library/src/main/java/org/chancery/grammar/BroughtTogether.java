package org.chancery.grammar;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.clause.Circumstances;
import org.chancery.clause.Clause;
import org.chancery.clause.VerbGroup;
import org.chancery.contact.Channel;
import org.chancery.contact.Status;

/// "A brought B and C together", "a lunch brought together B and C".
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
    Optional<Integer> guests = verb.flatMap(v -> guests(clause, v, at));
    Optional<Integer> host = verb.flatMap(clause::subjectBefore);
    boolean occasion = verb.filter(v -> isOccasion(clause, v)).isPresent();
    if (guests.isEmpty() || (host.isEmpty() && !occasion)) {
      return List.of();
    }
    int first = host.orElse(verb.get());
    Optional<Status> status = VerbGroup.status(clause, verb.get());
    Sides sides = new Sides(clause, id(), Channel.MEETING, status, clause.span(first, at));
    return sides
        .on(Circumstances.date(clause, at))
        .in(Circumstances.place(clause, at))
        .between(host.map(clause::members).orElse(List.of()), clause.members(guests.get()));
  }

  /// Between the verb and "together", or right behind the two.
  private static Optional<Integer> guests(Clause clause, int verb, int together) {
    return Optional.of(verb + 1 < together ? verb + 1 : together + 1)
        .filter(i -> clause.actors(i).isPresent());
  }

  /// "a lunch brought together A and B": the subject is the contact itself.
  private static boolean isOccasion(Clause clause, int verb) {
    for (int i = verb - 1; i >= Math.max(0, verb - REACH); i--) {
      if (ContactNoun.MEETINGS.contains(clause.word(i))) {
        return true;
      }
    }
    return false;
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
