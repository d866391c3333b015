package org.chancery.grammar;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.actor.Actor;
import org.chancery.contact.Channel;
import org.chancery.contact.Status;

/// "A congratulated B on her re-election", "I congratulate the people of Vanuatu". Said in a call
/// it belongs to the call: the finding is weak.
///
/// | sentence | finds |
/// |---|---|
/// | Putin congratulated Nazarbayev on his victory. | message, weak: Putin, Nazarbayev |
/// | Putin congratulated the athletes. | nothing |
final class Congratulated implements ContactRule {
  @Override
  public Set<String> triggers() {
    return Set.of("congratulated", "congratulates", "congratulate", "congratulations");
  }

  @Override
  public List<Finding> read(Clause clause, int at) {
    int verb = at;
    Optional<Integer> object =
        clause.word(at).equals("congratulations")
            ? clause.behind(at, Set.of("to"))
            : direct(clause, at);
    object = object.or(() -> SentMessage.peopleOf(clause, verb));
    Optional<Integer> subject = clause.subjectBefore(verb);
    List<Actor> near = subject.map(clause::members).orElseGet(() -> clause.publishingSide(at));
    if (object.isEmpty() || near.isEmpty()) {
      return List.of();
    }
    return new Sides(
            clause,
            id(),
            Channel.MESSAGE,
            Optional.of(Status.HELD),
            clause.span(subject.orElse(at), object.get()))
        .on(Optional.empty())
        .as(Candidate.Reference.OPEN)
        .between(near, clause.members(object.get()));
  }

  private static Optional<Integer> direct(Clause clause, int at) {
    return clause.actors(at + 1).map(a -> at + 1);
  }
}
