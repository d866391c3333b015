package org.chancery.grammar;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.clause.Circumstances;
import org.chancery.clause.Clause;
import org.chancery.clause.Control;
import org.chancery.clause.VerbGroup;
import org.chancery.contact.Channel;
import org.chancery.contact.Status;

/// The other side stands before the verb, in a relative clause: "B, whom A met on Monday", "B, with
/// whom A had spoken the day before".
///
/// | sentence | finds |
/// |---|---|
/// | Kishida, whom Lavrov met on Friday, said no deal was near. | meeting: Kishida, Lavrov, Friday |
/// | Kishida, whom Lavrov accused of delay, said no deal was near. | nothing |
final class WhomTheyMet implements ContactRule {
  private static final Set<String> MEETING =
      Set.of(
          "met",
          "meet",
          "meets",
          "received",
          "receive",
          "receives",
          "hosted",
          "host",
          "hosts",
          "welcomed",
          "saw",
          "see");
  private static final Set<String> TALKING =
      Set.of("spoke", "spoken", "speak", "talked", "talk", "conferred");
  private static final Set<String> CALLING =
      Set.of("telephoned", "phoned", "called", "rang", "rung");

  private static final int REACH = 8;

  @Override
  public Set<String> triggers() {
    return Set.of("whom");
  }

  @Override
  public List<Finding> read(Clause clause, int at) {
    Optional<Integer> other = antecedent(clause, at);
    int subject = clause.past(at + 1);
    Optional<Integer> verb = verb(clause, subject + 1);
    if (other.isEmpty() || clause.members(subject).isEmpty() || verb.isEmpty()) {
      return List.of();
    }
    int said = verb.get();
    Optional<Status> status = VerbGroup.status(clause, said);
    Sides sides =
        new Sides(clause, id(), channel(clause, said), status, clause.span(other.get(), said));
    return sides
        .on(
            sides.isHeld()
                ? Circumstances.date(clause, said)
                : Circumstances.dateAhead(clause, said))
        .in(Circumstances.place(clause, said))
        .between(clause.members(subject), clause.members(other.get()));
  }

  /// The group right before "whom", "with whom" or a comma before them.
  private static Optional<Integer> antecedent(Clause clause, int whom) {
    int at = whom - 1;
    at -= clause.wordIn(at, Set.of("with", "to", "by")) ? 1 : 0;
    at -= clause.word(at).equals(",") ? 1 : 0;
    return clause.members(at).isEmpty() ? Optional.empty() : Optional.of(at);
  }

  /// The first word behind the subject that tells of a contact, with nothing but its auxiliaries
  /// before it.
  private static Optional<Integer> verb(Clause clause, int from) {
    for (int i = from; i < Math.min(clause.size(), from + REACH); i++) {
      if (isContact(clause.word(i))) {
        return Optional.of(i);
      }
      boolean inside =
          clause.date(i).isPresent()
              || VerbGroup.isInside(clause.word(i))
              || Control.at(clause, i).isPresent()
              || clause.word(i).equals("to");
      if (!inside) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static boolean isContact(String word) {
    return MEETING.contains(word) || TALKING.contains(word) || CALLING.contains(word);
  }

  private static Channel channel(Clause clause, int verb) {
    Optional<Channel> named = Ways.named(clause, verb, verb + 6);
    return named.orElse(clause.wordIn(verb, MEETING) ? Channel.MEETING : Channel.CALL);
  }
}
