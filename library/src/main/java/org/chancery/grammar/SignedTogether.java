package org.chancery.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.actor.Actor;
import org.chancery.clause.Circumstances;
import org.chancery.clause.Clause;
import org.chancery.clause.VerbGroup;
import org.chancery.contact.Channel;
import org.chancery.contact.Status;
import org.chancery.grammar.Candidate.Reference;

/// "A and B signed a treaty", "the agreement was signed by A and B", "A signed it with B": those
/// who sign together have met. A weak finding: it counts only where the report tells of no other
/// contact between them.
///
/// | sentence | finds |
/// |---|---|
/// | Putin and Kuchma signed a treaty in Kiev on Friday. | meeting, weak: Putin, Kuchma |
/// | Putin signed a law on Friday. | nothing |
final class SignedTogether implements ContactRule {
  @Override
  public Set<String> triggers() {
    return Set.of("signed", "sign", "signs", "initialled", "initialed");
  }

  @Override
  public List<Finding> read(Clause clause, int at) {
    Optional<Integer> by =
        clause.word(at + 1).equals("by") && clause.actors(at + 2).isPresent()
            ? Optional.of(at + 2)
            : Optional.empty();
    Optional<Integer> subject = by.or(() -> clause.subjectBefore(at));
    List<Actor> sides = new ArrayList<>(subject.map(clause::members).orElse(List.of()));
    if (by.isEmpty()) {
      clause.behind(at, Set.of("with")).map(clause::members).ifPresent(sides::addAll);
    }
    List<Actor> persons =
        sides.stream().filter(a -> a.name().isPresent() || a.office().isPresent()).toList();
    if (subject.isEmpty() || Sides.parties(persons).size() < 2) {
      return List.of();
    }
    witnesses(clause, at).ifPresent(sides::addAll);
    Optional<Status> status = VerbGroup.status(clause, at);
    return new Sides(clause, id(), Channel.MEETING, status, clause.span(subject.get(), at))
        .on(Circumstances.date(clause, at))
        .in(Circumstances.place(clause, at))
        .as(Reference.WEAK)
        .between(sides, List.of());
  }

  /// "in the presence of C".
  private static Optional<List<Actor>> witnesses(Clause clause, int at) {
    for (int i = at + 1; i < clause.size() - 1; i++) {
      if (clause.word(i).equals("presence") && clause.word(i + 1).equals("of")) {
        return Optional.of(clause.members(i + 2)).filter(w -> !w.isEmpty());
      }
    }
    return Optional.empty();
  }
}
