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
        "receiving",
        "welcoming",
        "entertained",
        "feted",
        "greeted");
  }

  @Override
  public List<Finding> read(Clause clause, int at) {
    Optional<Integer> subject = clause.subjectBefore(at);
    Optional<Integer> by =
        isPassive(clause, at) ? clause.behind(at, Set.of("by")) : Optional.empty();
    int object = by.orElse(pastAudience(clause, clause.past(at + 1)));
    if (subject.isEmpty() || !isGuest(clause, object)) {
      return List.of();
    }
    List<Actor> guests = clause.members(object);
    Optional<Status> status = VerbGroup.status(clause, at);
    boolean ahead = status.filter(s -> s.outcome() != Status.Outcome.HELD).isPresent();
    Sides sides =
        new Sides(
            clause, id(), channel(clause, object), status, clause.span(subject.get(), object));
    return sides
        .on(ahead ? Circumstances.dateAhead(clause, at) : Circumstances.date(clause, at))
        .in(Circumstances.place(clause, at))
        .between(clause.members(subject.get()), guests);
  }

  /// Past "in audience" and "in a private audience".
  private static int pastAudience(Clause clause, int at) {
    for (int i = at; clause.word(at).equals("in") && i < at + 4; i++) {
      if (clause.word(i).equals("audience")) {
        return clause.past(i + 1);
      }
    }
    return at;
  }

  /// "hosted B for a virtual meeting".
  private static Channel channel(Clause clause, int object) {
    return Ways.named(clause, object + 1, object + 7)
        .filter(way -> clause.wordIn(object + 1, Set.of("for", "in", "via", "by")))
        .orElse(Channel.MEETING);
  }

  /// "was received by", "was hosted to lunch by".
  private static boolean isPassive(Clause clause, int at) {
    for (int i = at - 1; i >= Math.max(0, at - 3); i--) {
      if (clause.wordIn(i, Set.of("was", "were", "been", "be", "being", "is", "are"))) {
        return !clause.word(at).endsWith("ing");
      }
    }
    return clause.word(at + 1).equals("by");
  }

  /// Persons, named or by office, and nothing of theirs.
  private static boolean isGuest(Clause clause, int object) {
    boolean person =
        clause.members(object).stream()
            .anyMatch(a -> a.name().isPresent() || a.office().isPresent());
    return person && !clause.word(object + 1).equals("'s");
  }
}
