package org.chancery.grammar;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.actor.Actor;
import org.chancery.clause.Circumstances;
import org.chancery.clause.Clause;
import org.chancery.clause.VerbGroup;
import org.chancery.contact.Channel;

/// "A called on B in Skopje", "A paid a courtesy call on B": a call that is a visit to somebody.
///
/// | sentence | finds |
/// |---|---|
/// | Robertson called on President Gligorov in Skopje. | meeting: Robertson, Gligorov |
/// | Robertson called on President Gligorov to show restraint. | nothing |
final class CalledOn implements ContactRule {
  private static final Set<String> PAYING =
      Set.of("paid", "pays", "pay", "paying", "made", "makes", "making");

  /// What follows whom one called on, where no demand does.
  private static final Set<String> BEHIND =
      Set.of("", ".", ",", "in", "at", "on", "and", "during", "before", "after", "with", "today");

  private static final int REACH = 6;

  @Override
  public Set<String> triggers() {
    return Set.of("called", "calls", "call");
  }

  @Override
  public List<Finding> read(Clause clause, int at) {
    int on = clause.pastAdverbs(at + 1);
    int other = on + 1;
    if (!clause.wordIn(on, Set.of("on", "upon")) || !isSomebody(clause, other)) {
      return List.of();
    }
    Optional<Integer> paid = paid(clause, at);
    boolean verb = !clause.word(at).equals("call") && isEnd(clause, other + 1);
    if (paid.isEmpty() && !verb) {
      return List.of();
    }
    int told = paid.orElse(at);
    Optional<Integer> subject = clause.subjectBefore(told);
    if (subject.isEmpty()) {
      return List.of();
    }
    return new Sides(
            clause,
            id(),
            Channel.MEETING,
            VerbGroup.status(clause, told),
            clause.span(subject.get(), other))
        .on(Circumstances.date(clause, at))
        .in(Circumstances.place(clause, at))
        .between(clause.members(subject.get()), clause.members(other));
  }

  private static Optional<Integer> paid(Clause clause, int at) {
    for (int i = at - 1; i >= Math.max(0, at - REACH); i--) {
      if (clause.wordIn(i, PAYING)) {
        return Optional.of(i);
      }
    }
    return Optional.empty();
  }

  /// No demand follows, neither at once nor behind a date or place.
  private static boolean isEnd(Clause clause, int from) {
    int next = clause.pastAdverbs(from);
    if (!BEHIND.contains(clause.word(next))) {
      return false;
    }
    for (int i = next; i < clause.size() && !clause.endsClause(i); i++) {
      boolean demand = clause.word(i).equals("to") && clause.actors(i + 1).isEmpty();
      if (demand) {
        return false;
      }
    }
    return true;
  }

  /// Somebody who can be called on, and no state that is called on to act.
  private static boolean isSomebody(Clause clause, int at) {
    List<Actor> actors = clause.members(at);
    return actors.stream().anyMatch(a -> a.name().isPresent()) && !clause.word(at + 1).equals("'s");
  }
}
