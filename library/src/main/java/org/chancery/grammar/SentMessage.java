package org.chancery.grammar;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.actor.Actor;
import org.chancery.contact.Channel;
import org.chancery.contact.Status;

/// "A sent a message to B", "A sent B his condolences", "B received a letter from A", "A and B
/// exchanged telegrams", and the headline "Congratulations to B".
///
/// | sentence | finds |
/// |---|---|
/// | Putin sent a telegram of condolence to Bush. | message: Putin, Bush |
/// | Putin sent an envoy to Bush. | nothing |
final class SentMessage implements ContactRule {
  private static final Set<String> SENDING =
      Set.of(
          "sent",
          "sends",
          "send",
          "forwarded",
          "addressed",
          "extended",
          "extends",
          "extend",
          "conveyed",
          "delivered",
          "passed",
          "transmitted",
          "dispatched",
          "telegraphed",
          "offered",
          "offers",
          "expressed",
          "handed",
          "received",
          "exchanged",
          "wrote",
          "writes",
          "sending");
  private static final Set<String> MESSAGES =
      Set.of(
          "message",
          "messages",
          "letter",
          "letters",
          "telegram",
          "telegrams",
          "condolences",
          "congratulations",
          "greetings",
          "cable",
          "note",
          "wishes",
          "sympathy",
          "invitation");
  private static final Set<String> SPOKEN =
      Set.of("condolences", "congratulations", "greetings", "wishes", "sympathy");
  private static final Set<String> SPOKEN_BY =
      Set.of("offered", "expressed", "conveyed", "extended", "offers", "exchanged");

  /// "a clear message": one that nobody wrote.
  private static final Set<String> FIGURATIVE =
      Set.of(
          "clear",
          "strong",
          "wrong",
          "powerful",
          "stark",
          "right",
          "unmistakable",
          "tough",
          "mixed",
          "firm",
          "blunt");

  @Override
  public Set<String> triggers() {
    return MESSAGES;
  }

  @Override
  public List<Finding> read(Clause clause, int at) {
    if (clause.word(at).equals("invitation")
        || clause.wordIn(at - 1, FIGURATIVE)
        || isOfMessage(clause, at)) {
      return List.of();
    }
    Optional<Integer> verb = sendingVerb(clause, at);
    if (verb.isEmpty()) {
      return nominal(clause, at);
    }
    Optional<Integer> subject = clause.subjectBefore(verb.get());
    List<Actor> near = subject.map(clause::members).orElseGet(() -> clause.publishingSide(at));
    List<Actor> far = recipients(clause, verb.get(), at);
    boolean received = clause.word(verb.get()).equals("received");
    boolean both = clause.word(verb.get()).equals("exchanged") && Sides.parties(near).size() > 1;
    if (near.isEmpty() || (far.isEmpty() && !both)) {
      return List.of();
    }
    Optional<Status> status = VerbGroup.status(clause, verb.get());
    Sides sides =
        new Sides(
            clause, id(), Channel.MESSAGE, status, clause.span(subject.orElse(verb.get()), at));
    boolean spoken =
        SPOKEN.contains(clause.word(at)) && SPOKEN_BY.contains(clause.word(verb.get()));
    return sides
        .on(Circumstances.date(clause, at))
        .as(spoken ? Candidate.Reference.WEAK : Candidate.Reference.ASSERTED)
        .jointly(received)
        .between(near, far);
  }

  /// "a message of congratulations": told by its first noun.
  private static boolean isOfMessage(Clause clause, int at) {
    return clause.word(at - 1).equals("of") && clause.wordIn(at - 2, MESSAGES);
  }

  private static Optional<Integer> sendingVerb(Clause clause, int at) {
    for (int i = at - 1; i >= Math.max(0, at - 10); i--) {
      if (clause.wordIn(i, SENDING)) {
        return Optional.of(i);
      }
      if (clause.word(i).matches(";|that|said")) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /// Behind "to" or "from", or between the verb and its message.
  private static List<Actor> recipients(Clause clause, int verb, int at) {
    boolean received = clause.word(verb).equals("received");
    for (int i = verb + 1; i < at; i++) {
      if (clause.actors(i).isPresent() && !clause.word(i + 1).equals("'s")) {
        return clause.members(i);
      }
    }
    Set<String> prepositions = received ? Set.of("from") : Set.of("to", "with");
    Optional<Integer> behind = clause.behind(at, prepositions);
    if (behind.isEmpty() && !received) {
      behind = congratulated(clause, at);
    }
    return behind.map(clause::members).orElse(List.of());
  }

  /// "sent a message congratulating B on".
  private static Optional<Integer> congratulated(Clause clause, int at) {
    for (int i = at + 1; i < Math.min(clause.size(), at + 4); i++) {
      if (clause.word(i).equals("congratulating") && clause.actors(i + 1).isPresent()) {
        return Optional.of(i + 1);
      }
    }
    return peopleOf(clause, at);
  }

  /// "to the people of the Republic of the Philippines".
  static Optional<Integer> peopleOf(Clause clause, int at) {
    for (int i = at + 1; i < Math.min(clause.size(), at + 7); i++) {
      boolean people = clause.word(i).equals("people") && clause.word(i + 1).equals("of");
      int group = clause.word(i + 2).equals("the") ? i + 3 : i + 2;
      if (people && clause.actors(group).isPresent()) {
        return Optional.of(group);
      }
      if (clause.wordIn(i, Set.of("people", "citizens")) && clause.actors(i - 1).isPresent()) {
        return Optional.of(i - 1);
      }
    }
    return Optional.empty();
  }

  /// "In a letter to B, A said": the subject of the sentence.
  private static Optional<Integer> behindComma(Clause clause, int from) {
    for (int i = from + 1; i < clause.size(); i++) {
      if (clause.word(i - 1).equals(",") && clause.actors(i).isPresent()) {
        return Optional.of(i);
      }
    }
    return Optional.empty();
  }

  /// "Message to President Kuchma", "letter from A to B", at the head of a line.
  private List<Finding> nominal(Clause clause, int at) {
    Optional<Integer> to = clause.behind(at, Set.of("to"));
    Optional<Integer> from = clause.behind(at, Set.of("from"));
    boolean within = clause.wordIn(0, Set.of("in")) && at <= 3;
    boolean head = (at <= 1 || within) && !clause.word(at).equals("note");
    if (to.isEmpty() || (from.isEmpty() && !head)) {
      return List.of();
    }
    List<Actor> near =
        from.or(() -> within ? behindComma(clause, to.get()) : Optional.empty())
            .map(clause::members)
            .orElseGet(() -> clause.publishingSide(at));
    Sides sides =
        new Sides(
            clause, id(), Channel.MESSAGE, Optional.of(Status.HELD), clause.span(at, to.get()));
    return near.isEmpty()
        ? List.of()
        : sides.on(Circumstances.date(clause, at)).between(near, clause.members(to.get()));
  }
}
