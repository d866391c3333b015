package org.chancery.grammar;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.actor.Actor;
import org.chancery.clause.Circumstances;
import org.chancery.clause.Clause;
import org.chancery.clause.VerbGroup;
import org.chancery.contact.Channel;

/// "Ambassador A presented his credentials to B", "B received the credentials of A".
///
/// | sentence | finds |
/// |---|---|
/// | The envoy of Ghana presented her credentials to Xi on Tuesday. | meeting: GH, Xi, on Tuesday |
/// | The reporter presented her credentials to the guard. | nothing |
final class PresentedCredentials implements ContactRule {
  private static final Set<String> VERBS =
      Set.of("presented", "presents", "presenting", "handed", "submitted", "tendered", "delivered");
  private static final Set<String> TAKING = Set.of("received", "receives", "accepted", "accepts");
  private static final int REACH = 6;

  @Override
  public Set<String> triggers() {
    return Set.of("credentials", "credence");
  }

  @Override
  public List<Finding> read(Clause clause, int at) {
    Optional<Integer> verb = verb(clause, at);
    if (verb.isEmpty()) {
      return List.of();
    }
    boolean taken = TAKING.contains(clause.word(verb.get()));
    Optional<Integer> subject = clause.subjectBefore(verb.get());
    Optional<Integer> other = clause.behind(at, taken ? Set.of("of", "from") : Set.of("to"));
    List<Actor> near = subject.map(clause::members).orElse(List.of());
    List<Actor> far = other.map(clause::members).orElse(List.of());
    if (near.isEmpty() || far.isEmpty()) {
      return List.of();
    }
    return new Sides(
            clause,
            id(),
            Channel.MEETING,
            VerbGroup.status(clause, verb.get()),
            clause.span(subject.get(), other.get()))
        .on(Circumstances.date(clause, at))
        .in(Circumstances.place(clause, at))
        .jointly(!taken)
        .between(near, far);
  }

  private static Optional<Integer> verb(Clause clause, int at) {
    for (int i = at - 1; i >= Math.max(0, at - REACH); i--) {
      if (VERBS.contains(clause.word(i)) || TAKING.contains(clause.word(i))) {
        return Optional.of(i);
      }
    }
    return Optional.empty();
  }
}
