package org.chancery.grammar;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.actor.Actor;
import org.chancery.contact.Channel;
import org.chancery.contact.Status;

/// "A invited B to the parade", "A has invited B for talks", "B was invited by A to attend": an
/// invitation that names no journey of its own. "Invited B to visit" and "to meet" are told by
/// those verbs.
///
/// | sentence | finds |
/// |---|---|
/// | Modi invited Obama to be chief guest. | visit, invited: Modi, Obama |
/// | Modi invited Obama to consider the matter. | nothing |
final class Invited implements ContactRule {
  /// What one is invited to do or to go to, behind "to".
  private static final Set<String> OCCASIONS =
      Set.of(
          "attend",
          "be",
          "join",
          "participate",
          "take",
          "his",
          "her",
          "their",
          "a",
          "an",
          "the",
          "address",
          "witness",
          "watch",
          "stay",
          "dine",
          "spend",
          "celebrate",
          "mark");

  @Override
  public Set<String> triggers() {
    return Set.of("invited", "invites", "inviting");
  }

  @Override
  public List<Finding> read(Clause clause, int at) {
    Optional<Integer> subject = clause.subjectBefore(at);
    boolean passive = clause.word(at + 1).equals("by");
    int other = passive ? at + 2 : clause.pastAdverbs(at + 1);
    List<Actor> near = subject.map(clause::members).orElse(List.of());
    List<Actor> far = clause.members(other);
    if (near.isEmpty() || !isGuest(passive ? near : far) || !isOccasion(clause, other + 1)) {
      return List.of();
    }
    Optional<Status> status =
        VerbGroup.status(clause, at).filter(s -> s == Status.HELD).map(s -> Status.INVITED);
    return new Sides(clause, id(), Channel.VISIT, status, clause.span(subject.get(), other))
        .on(Circumstances.dateAhead(clause, other))
        .between(near, far);
  }

  private static boolean isGuest(List<Actor> guest) {
    return guest.stream().anyMatch(a -> a.name().isPresent() || a.office().isPresent());
  }

  private static boolean isOccasion(Clause clause, int from) {
    int at = clause.pastAdverbs(from);
    boolean place = clause.actors(at + 1).filter(a -> a.place()).isPresent();
    return clause.word(at).equals("for")
        || (clause.word(at).equals("to") && (place || clause.wordIn(at + 1, OCCASIONS)));
  }
}
