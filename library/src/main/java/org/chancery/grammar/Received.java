package org.chancery.grammar;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.actor.Actor;
import org.chancery.contact.Channel;
import org.chancery.contact.Status;

/// "A received B", "A hosted B for talks", "A was welcomed by B".
///
/// | sentence | finds |
/// |---|---|
/// | King Abdullah received Secretary Blinken in Amman. | meeting: Abdullah, Blinken, Amman |
/// | King Abdullah welcomed the Secretary's remarks. | nothing |
final class Received implements ContactRule {
  @Override
  public Set<String> triggers() {
    return Set.of(
        "received",
        "receives",
        "receive",
        "hosted",
        "hosts",
        "host",
        "welcomed",
        "welcomes",
        "welcome",
        "hosting",
        "greeted");
  }

  @Override
  public List<Finding> read(Clause clause, int at) {
    Optional<Integer> subject = clause.subjectBefore(at);
    boolean passive = clause.word(at + 1).equals("by");
    int object = passive ? at + 2 : clause.past(at + 1);
    if (subject.isEmpty() || !isGuest(clause, object)) {
      return List.of();
    }
    List<Actor> guests = clause.members(object);
    Optional<Status> status = VerbGroup.status(clause, at);
    Sides sides =
        new Sides(clause, id(), Channel.MEETING, status, clause.span(subject.get(), object));
    return sides
        .on(Circumstances.date(clause, at))
        .in(Circumstances.place(clause, at))
        .between(clause.members(subject.get()), guests);
  }

  /// Persons, named or by office, and nothing of theirs.
  private static boolean isGuest(Clause clause, int object) {
    boolean person =
        clause.members(object).stream()
            .anyMatch(a -> a.name().isPresent() || a.office().isPresent());
    return person && !clause.word(object + 1).equals("'s");
  }
}
