package org.chancery.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.actor.Actor;
import org.chancery.contact.Channel;
import org.chancery.contact.Status;

/// "A attended the G8 summit", "the ASEAN summit is held in Brunei", "the NATO Council met".
///
/// | sentence | finds |
/// |---|---|
/// | Putin arrived in Genoa to attend the G8 summit. | meeting: G8, Putin |
/// | The G8 summit communique was published. | nothing |
final class SummitHeld implements ContactRule {
  private static final Set<String> ATTENDING =
      Set.of(
          "attended",
          "attend",
          "attends",
          "attending",
          "joined",
          "join",
          "participated",
          "participation",
          "participate",
          "participating",
          "part",
          "chaired",
          "hosted",
          "opened",
          "addressed",
          "arrived",
          "hosts",
          "chairs");
  private static final Set<String> HAPPENING =
      Set.of(
          "held",
          "opened",
          "opens",
          "begins",
          "began",
          "met",
          "meet",
          "meets",
          "took",
          "takes",
          "convened",
          "gathered",
          "concluded",
          "ended",
          "starts",
          "started",
          "hold",
          "holds");

  @Override
  public Set<String> triggers() {
    return Set.of("summit", "summits", "session", "council", "assembly", "conference");
  }

  @Override
  public List<Finding> read(Clause clause, int at) {
    Optional<Integer> organisation = organisation(clause, at);
    if (organisation.isEmpty()) {
      return List.of();
    }
    Optional<Integer> attending = verbBefore(clause, organisation.get());
    Optional<Integer> happening = verbBehind(clause, at);
    if (attending.isEmpty() && happening.isEmpty()) {
      return List.of();
    }
    List<Actor> others = new ArrayList<>();
    attending.flatMap(clause::subjectBefore).map(clause::members).ifPresent(others::addAll);
    if (others.isEmpty()) {
      others.addAll(clause.publishingSide(at));
    }
    if (others.isEmpty()) {
      happening.flatMap(v -> host(clause, v)).ifPresent(others::addAll);
    }
    Optional<Status> status = status(clause, at, attending, happening);
    Sides sides =
        new Sides(clause, id(), Channel.MEETING, status, clause.span(organisation.get(), at));
    return sides
        .on(Circumstances.date(clause, at))
        .in(Circumstances.place(clause, at))
        .between(others, clause.members(organisation.get()));
  }

  private static Optional<Status> status(
      Clause clause, int at, Optional<Integer> attending, Optional<Integer> happening) {
    Optional<Status> named = NominalStatus.of(clause, at, Optional.empty());
    if (named.isEmpty() || named.get() != Status.HELD) {
      return named;
    }
    if (attending.filter(v -> isArrival(clause, v)).isPresent()) {
      return Optional.of(Status.HELD);
    }
    return happening.or(() -> attending).flatMap(v -> VerbGroup.status(clause, v));
  }

  /// "arrived in Genoa to attend": under way.
  private static boolean isArrival(Clause clause, int verb) {
    for (int i = verb; i >= Math.max(0, verb - 6); i--) {
      if (clause.wordIn(i, Set.of("arrived", "arrives"))) {
        return true;
      }
    }
    return false;
  }

  /// "the G8 summit", "summit of the CIS", "the Council of CIS Heads of State".
  private static Optional<Integer> organisation(Clause clause, int at) {
    for (int i = at - 1; i >= Math.max(0, at - 3); i--) {
      if (isOrganisation(clause, i)) {
        return Optional.of(i);
      }
    }
    return clause.behind(at, Set.of("of")).filter(i -> isOrganisation(clause, i));
  }

  private static boolean isOrganisation(Clause clause, int i) {
    return clause.members(i).stream().anyMatch(a -> clause.isOrganisation(a.party()));
  }

  private static Optional<Integer> verbBefore(Clause clause, int at) {
    for (int i = at - 1; i >= Math.max(0, at - 8); i--) {
      if (clause.wordIn(i, ATTENDING)) {
        return Optional.of(i);
      }
    }
    return Optional.empty();
  }

  private static Optional<Integer> verbBehind(Clause clause, int at) {
    for (int i = at + 1; i < Math.min(clause.size(), at + 9); i++) {
      if (clause.wordIn(i, HAPPENING)) {
        return Optional.of(i);
      }
      if (clause.endsClause(i)) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static Optional<List<Actor>> host(Clause clause, int verb) {
    return clause.behind(verb, Set.of("in")).map(clause::members);
  }
}
