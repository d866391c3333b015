package org.chancery.grammar;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.actor.Actor;
import org.chancery.clause.Circumstances;
import org.chancery.clause.Clause;
import org.chancery.contact.Channel;
import org.chancery.contact.Status;

/// A message that is no verb's object: the headline "Message to B", "A's letter to B", "a letter
/// from A to B was delivered", "in a letter to B, A said", "messages were sent to B by A".
///
/// | sentence | finds |
/// |---|---|
/// | In a letter to Saakashvili, Ban offered help. | message: Ban, Saakashvili |
/// | Merkel's message to Athens was simple. | nothing |
final class MessageTo implements ContactRule {
  @Override
  public Set<String> triggers() {
    return MessageNoun.ALL;
  }

  @Override
  public List<Finding> read(Clause clause, int at) {
    if (isObject(clause, at) || clause.word(at).equals("appeal")) {
      return List.of();
    }
    boolean received = told(clause, at, Set.of("received"));
    Optional<Integer> to = clause.behind(at, received ? Set.of("by") : Set.of("to"));
    if (to.isEmpty() || (clause.word(at).startsWith("note") && at > 1)) {
      return List.of();
    }
    List<Actor> far = clause.members(to.get());
    List<Actor> near = author(clause, at, to.get(), received);
    if (near.isEmpty() || MessageNoun.isFigurative(clause, at, far)) {
      return List.of();
    }
    Sides sides =
        new Sides(
                clause, id(), Channel.MESSAGE, Optional.of(Status.HELD), clause.span(at, to.get()))
            .on(Circumstances.date(clause, at));
    boolean several = clause.word(at).endsWith("s") && Sides.parties(near).size() > 1;
    return several ? sides.jointly(false).between(far, near) : sides.between(near, far);
  }

  /// Told by the verb of which it is the object.
  private static boolean isObject(Clause clause, int at) {
    for (int i = at - 1; i >= Math.max(0, at - 10); i--) {
      if (MessageNoun.isVerb(clause, i)) {
        return true;
      }
      if (clause.word(i).matches(";|that|said|in|\\(")) {
        return false;
      }
    }
    return clause.word(at - 1).equals("of") && MessageNoun.ALL.contains(clause.word(at - 2));
  }

  private static boolean told(Clause clause, int at, Set<String> participles) {
    for (int i = at + 1; i < Math.min(clause.size(), at + 8); i++) {
      if (clause.wordIn(i, participles) && clause.wordIn(i - 1, Set.of("was", "were", "been"))) {
        return true;
      }
    }
    return false;
  }

  /// "from A", "A's letter", "sent by A", the writer of what stands in it, or the side that
  /// publishes a headline.
  private static List<Actor> author(Clause clause, int at, int to, boolean received) {
    Optional<Integer> from = clause.behind(at, Set.of("from"));
    if (from.isPresent()) {
      return clause.members(from.get());
    }
    if (clause.word(at - 1).equals("'s") || clause.word(at - 2).equals("'s")) {
      return clause.members(clause.word(at - 1).equals("'s") ? at - 2 : at - 3);
    }
    boolean sent = told(clause, at, Set.of("sent", "conveyed", "delivered", "addressed", "handed"));
    Optional<Integer> by = clause.behind(at, Set.of("by"));
    if (sent && by.isPresent() && !received) {
      return clause.members(by.get());
    }
    if (isWithin(clause, at)) {
      return writer(clause, at, to).map(clause::members).orElseGet(() -> clause.publishingSide(at));
    }
    return at <= 1 ? clause.publishingSide(at) : List.of();
  }

  /// "in a letter", "in his first message of condolence".
  private static boolean isWithin(Clause clause, int at) {
    for (int i = at - 1; i >= Math.max(0, at - 4); i--) {
      if (clause.wordIn(i, Set.of("in", "with"))) {
        return true;
      }
    }
    return false;
  }

  /// "In a letter to B, A said" and "A said in a letter to B": the subject of the sentence.
  private static Optional<Integer> writer(Clause clause, int at, int to) {
    Optional<Integer> before = clause.subjectBefore(at);
    if (before.isPresent()) {
      return before;
    }
    for (int i = to + 1; i < clause.size(); i++) {
      if (clause.word(i - 1).equals(",") && clause.actors(i).isPresent()) {
        return Optional.of(i);
      }
    }
    return Optional.empty();
  }
}
