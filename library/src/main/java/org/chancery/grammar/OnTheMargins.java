package org.chancery.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.actor.Actor;
import org.chancery.actor.Actors;
import org.chancery.clause.Clause;
import org.chancery.contact.Channel;
import org.chancery.contact.Status;
import org.chancery.grammar.Candidate.Reference;

/// "A met B on the margins of the NATO summit": besides their own meeting, the gathering in which
/// both take part.
///
/// | sentence | finds |
/// |---|---|
/// | Biden met Duda on the margins of the NATO Summit. | meeting: Biden, Duda, NATO |
/// | Duda met voters on the margins of the congress. | nothing |
final class OnTheMargins implements ContactRule {
  private static final int REACH = 12;

  @Override
  public Set<String> triggers() {
    return Set.of("margins", "sidelines", "sideline");
  }

  @Override
  public List<Finding> read(Clause clause, int at) {
    Optional<Gathering> gathering = gathering(clause, at);
    if (gathering.isEmpty()) {
      return List.of();
    }
    List<Actor> guests = guests(clause, gathering.get());
    if (Sides.parties(guests).size() < 2) {
      return List.of();
    }
    Optional<Status> status = NominalStatus.of(clause, gathering.get().head(), Optional.empty());
    boolean ahead = status.filter(s -> s == Status.PLANNED).isPresent();
    return new Sides(clause, id(), Channel.MEETING, status, clause.span(at, gathering.get().last()))
        .on(Gatherings.date(clause, at, gathering.get(), ahead))
        .as(Reference.PRESUPPOSED)
        .jointly(true)
        .between(guests, gathering.get().conveners());
  }

  private static Optional<Gathering> gathering(Clause clause, int at) {
    for (int i = at + 1; i < Math.min(clause.size(), at + REACH); i++) {
      Optional<Gathering> gathering = Gathering.at(clause, i);
      if (gathering.isPresent()) {
        return gathering.filter(g -> g.isOfOrganisation(clause));
      }
      if (clause.endsClause(i)) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /// Those who meet: persons in the clause, for other parties than the organisation.
  private static List<Actor> guests(Clause clause, Gathering gathering) {
    Set<?> conveners = Sides.parties(gathering.conveners());
    List<Actor> guests = new ArrayList<>();
    for (int i = 0; i < clause.size(); i++) {
      boolean person =
          clause.actors(i).filter(Actors::place).isEmpty() && !clause.word(i + 1).equals("said");
      if (person) {
        clause.members(i).stream()
            .filter(a -> !conveners.contains(a.party()) && !a.speaksOnly())
            .filter(a -> a.name().isPresent() || a.office().isPresent())
            .forEach(guests::add);
      }
    }
    return guests;
  }
}
