package org.chancery.grammar;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.actor.Actor;
import org.chancery.actor.Actors;
import org.chancery.contact.Channel;
import org.chancery.contact.Status;
import org.chancery.grammar.Candidate.Reference;

/// "A and B discussed ...", "A discussed ... with B": a contact whose way the clause leaves open. A
/// weak finding: it counts only where the report tells of no other contact between them.
///
/// | sentence | finds |
/// |---|---|
/// | Putin and Schroeder discussed trade. | meeting, weak: Putin, Schroeder |
/// | The Duma discussed trade. | nothing |
final class DiscussedTogether implements ContactRule {
  @Override
  public Set<String> triggers() {
    return Set.of("discussed", "discuss", "exchanged", "reviewed", "negotiated");
  }

  private static boolean isViews(Clause clause, int at) {
    return Set.of("views", "opinions", "assessments", "ideas", "information")
        .contains(clause.word(clause.past(at + 1)));
  }

  @Override
  public List<Finding> read(Clause clause, int at) {
    Optional<Integer> subject = clause.subjectBefore(at);
    if (subject.isEmpty() || (clause.word(at).equals("exchanged") && !isViews(clause, at))) {
      return List.of();
    }
    boolean reference = clause.actors(subject.get()).filter(Actors::reference).isPresent();
    if (reference && Circumstances.date(clause, at).isEmpty()) {
      return List.of();
    }
    List<Actor> near = clause.members(subject.get());
    List<Actor> far =
        Sides.parties(near).size() > 1
            ? List.of()
            : clause.behind(at, Set.of("with")).map(clause::members).orElse(List.of());
    boolean persons =
        near.stream().filter(a -> a.name().isPresent() || a.office().isPresent()).count() > 0;
    if (!persons || (far.isEmpty() && Sides.parties(near).size() < 2)) {
      return List.of();
    }
    Optional<Status> status = VerbGroup.status(clause, at).filter(found -> found == Status.HELD);
    Channel channel =
        Ways.named(clause, 0, clause.size()).or(clause::setting).orElse(Channel.MEETING);
    Sides sides = new Sides(clause, id(), channel, status, clause.span(subject.get(), at));
    return sides
        .on(Circumstances.date(clause, at))
        .as(Reference.WEAK)
        .jointly(true)
        .between(near, far);
  }
}
