package org.chancery.grammar;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.actor.Actor;
import org.chancery.clause.Clause;
import org.chancery.contact.Channel;
import org.chancery.contact.Status;
import org.chancery.grammar.Candidate.Reference;
import org.chancery.time.DatePhrase;

/// "A congratulated B on her re-election", "I congratulate the people of Vanuatu", "A congratulated
/// B by telegram". Said in a call it belongs to the call: where no way is named, the finding is
/// weak.
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
    Optional<Integer> object =
        clause.word(at).equals("congratulations")
            ? clause.behind(at, Set.of("to"))
            : Optional.of(at + 1).filter(i -> clause.actors(i).isPresent());
    object = object.or(() -> SentMessage.peopleOf(clause, at));
    Optional<Integer> subject = clause.subjectBefore(at);
    List<Actor> near = subject.map(clause::members).orElseGet(() -> clause.publishingSide(at));
    if (object.isEmpty() || near.isEmpty()) {
      return List.of();
    }
    boolean called =
        Ways.isDistant(clause, 0, clause.size()) || isDuring(clause, ContactNoun.CALLS);
    boolean written = isDuring(clause, MessageNoun.ALL);
    return new Sides(
            clause,
            id(),
            called ? Channel.CALL : Channel.MESSAGE,
            Optional.of(Status.HELD),
            clause.span(subject.orElse(at), object.get()))
        .on(date(clause, object.get()))
        .as(called || written ? Reference.ASSERTED : Reference.OPEN)
        .between(near, clause.members(object.get()));
  }

  /// "in a letter", "by telegram", "during a call".
  private static boolean isDuring(Clause clause, Set<String> nouns) {
    for (int i = 1; i < clause.size(); i++) {
      for (int before = i - 1; clause.wordIn(i, nouns) && before >= Math.max(0, i - 3); before--) {
        if (clause.wordIn(before, Set.of("in", "by", "during"))) {
          return true;
        }
      }
    }
    return false;
  }

  /// The day on which it was said, right behind the one congratulated, or at the head: any other is
  /// that of the occasion.
  private static Optional<DatePhrase> date(Clause clause, int object) {
    for (int i = object + 1; i <= object + 4; i++) {
      if (clause.date(i).isPresent() && !clause.word(i + 1).equals("'s")) {
        return clause.date(i);
      }
      if (!clause.wordIn(i, Set.of("on", "by", "in", "telegram", "a", "letter"))) {
        break;
      }
    }
    for (int i = 0; i < Math.min(8, object); i++) {
      if (clause.date(i).isPresent() && !clause.word(i + 1).equals("'s")) {
        return clause.date(i);
      }
    }
    return Optional.empty();
  }
}
