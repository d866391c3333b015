package org.chancery.grammar;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.actor.Actor;
import org.chancery.actor.Actors;
import org.chancery.clause.Circumstances;
import org.chancery.clause.Clause;
import org.chancery.clause.VerbGroup;
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
    return Set.of("discussed", "discuss", "exchanged", "shared", "reviewed", "negotiated");
  }

  private static boolean isViews(Clause clause, int at) {
    for (int i = at + 1; i < Math.min(clause.size(), at + 5); i++) {
      if (clause.wordIn(i, VIEWS)) {
        return true;
      }
    }
    return false;
  }

  private static final Set<String> VIEWS =
      Set.of("views", "opinions", "assessments", "ideas", "information", "perspectives");

  /// "the two leaders" in an office's own report; "they" can be too many.
  private static boolean isOfficialPair(Clause clause, int subject) {
    String first = clause.sentence().fold(clause.firstToken(subject));
    return Set.of("the", "both").contains(first) && !clause.publishingSide(subject).isEmpty();
  }

  @Override
  public List<Finding> read(Clause clause, int at) {
    Optional<Integer> subject = clause.subjectBefore(at);
    if (subject.isEmpty()
        || (clause.wordIn(at, Set.of("exchanged", "shared")) && !isViews(clause, at))) {
      return List.of();
    }
    boolean reference = clause.actors(subject.get()).filter(Actors::reference).isPresent();
    if (reference
        && !isOfficialPair(clause, subject.get())
        && Circumstances.date(clause, at).isEmpty()) {
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
    Optional<Channel> named = Ways.named(clause, 0, clause.size()).or(clause::setting);
    Channel channel = named.orElse(Channel.MEETING);
    Sides sides = new Sides(clause, id(), channel, status, clause.span(subject.get(), at));
    return sides
        .on(Circumstances.date(clause, at))
        .as(named.isPresent() ? Reference.WEAK : Reference.OPEN)
        .jointly(true)
        .between(near, far);
  }
}
