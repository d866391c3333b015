package org.chancery.grammar;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.actor.Actor;
import org.chancery.clause.Circumstances;
import org.chancery.clause.Clause;
import org.chancery.clause.VerbGroup;
import org.chancery.contact.Channel;
import org.chancery.contact.Status;

/// "A picked up the phone to B", "A was on the line to B", "A and B were on the phone for an hour".
///
/// | sentence | finds |
/// |---|---|
/// | Hollande picked up the phone to Merkel on Monday. | call: Hollande, Merkel, on Monday |
/// | Hollande picked up the phone on Monday. | nothing |
final class OnThePhone implements ContactRule {
  private static final Set<String> LIFTING = Set.of("picked", "picks", "pick");
  private static final Set<String> BEING =
      Set.of("was", "were", "been", "got", "gets", "is", "are", "be", "get", "stayed");
  private static final int REACH = 5;

  @Override
  public Set<String> triggers() {
    return Set.of("phone", "telephone", "line");
  }

  @Override
  public List<Finding> read(Clause clause, int at) {
    Optional<Integer> verb = verb(clause, at);
    Optional<Integer> subject = verb.flatMap(clause::subjectBefore);
    if (subject.isEmpty()) {
      return List.of();
    }
    Optional<Integer> other = clause.behind(at, Set.of("to", "with"));
    List<Actor> near = clause.members(subject.get());
    List<Actor> far = other.map(clause::members).orElse(List.of());
    if (far.isEmpty() && Sides.parties(near).size() < 2) {
      return List.of();
    }
    Optional<Status> status = VerbGroup.status(clause, verb.orElseThrow());
    return new Sides(
            clause, id(), Channel.CALL, status, clause.span(subject.get(), other.orElse(at)))
        .on(Circumstances.date(clause, at))
        .between(near, far);
  }

  /// The verb before "up the phone" or "on the line".
  private static Optional<Integer> verb(Clause clause, int at) {
    boolean lifted = clause.word(at - 2).equals("up") || clause.word(at + 1).equals("up");
    boolean on = clause.word(at - 2).equals("on");
    Set<String> verbs = lifted ? LIFTING : BEING;
    if (!clause.word(at - 1).equals("the") || !(lifted || on)) {
      return Optional.empty();
    }
    for (int i = at - 2; i >= Math.max(0, at - REACH); i--) {
      if (clause.wordIn(i, verbs)) {
        return Optional.of(i);
      }
    }
    return Optional.empty();
  }
}
