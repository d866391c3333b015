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

/// "A summoned B's ambassador", "the envoy of B was summoned by A", "was summoned to the Foreign
/// Ministry in A".
///
/// | sentence | finds |
/// |---|---|
/// | Sweden summoned Russia's ambassador on Monday. | meeting: SE, RU, on Monday |
/// | Sweden summoned its own ambassador home. | nothing |
final class Summoned implements ContactRule {
  @Override
  public Set<String> triggers() {
    return Set.of("summoned", "summons", "called");
  }

  @Override
  public List<Finding> read(Clause clause, int at) {
    if (clause.word(at).equals("called") && !clause.word(at + 1).equals("in")) {
      return List.of();
    }
    Optional<Integer> subject = clause.subjectBefore(at);
    boolean passive = clause.wordIn(at - 1, Set.of("was", "were", "been", "be"));
    Optional<Integer> other =
        passive
            ? clause.behind(at, Set.of("by", "to", "in"))
            : Optional.of(clause.pastAdverbs(at + 1)).filter(i -> clause.actors(i).isPresent());
    if (subject.isEmpty() || other.isEmpty()) {
      return List.of();
    }
    List<Actor> near = clause.members(subject.get());
    List<Actor> far = clause.members(other.get());
    boolean diplomat =
        (passive ? near : far)
            .stream().anyMatch(a -> a.name().isPresent() || a.office().isPresent());
    if (!diplomat) {
      return List.of();
    }
    Optional<Status> status = VerbGroup.status(clause, at);
    return new Sides(clause, id(), Channel.MEETING, status, clause.span(subject.get(), other.get()))
        .on(Circumstances.date(clause, at))
        .between(near, far);
  }
}
