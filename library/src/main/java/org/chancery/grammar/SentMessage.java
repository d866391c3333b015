package org.chancery.grammar;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
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
          "offer",
          "convey",
          "express",
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

  /// Verbs that need no noun for what they send.
  private static final Set<String> WRITING =
      Set.of(
          "wrote",
          "written",
          "writing",
          "cabled",
          "telegraphed",
          "telegrammed",
          "texted",
          "writes",
          "write");

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
    return Stream.of(MESSAGES, WRITING).flatMap(Set::stream).collect(toUnmodifiableSet());
  }

  @Override
  public List<Finding> read(Clause clause, int at) {
    if (WRITING.contains(clause.word(at))) {
      return written(clause, at);
    }
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

  /// "A wrote to B", "A has written to B", "A cabled B"; nothing where a noun tells what was sent.
  private List<Finding> written(Clause clause, int at) {
    boolean cabled =
        !Set.of("wrote", "written", "writing", "write", "writes").contains(clause.word(at));
    int to = clause.pastAdverbs(at + 1);
    Optional<Integer> other =
        clause.word(to).equals("to") && clause.actors(clause.pastAdverbs(to + 1)).isPresent()
            ? Optional.of(clause.pastAdverbs(to + 1))
            : Optional.of(to).filter(i -> cabled && clause.actors(i).isPresent());
    Optional<Integer> subject = clause.subjectBefore(at);
    List<Actor> near = subject.map(clause::members).orElseGet(() -> clause.publishingSide(at));
    if (other.isEmpty() || near.isEmpty()) {
      return List.of();
    }
    Optional<Status> status = VerbGroup.status(clause, at);
    return new Sides(
            clause, id(), Channel.MESSAGE, status, clause.span(subject.orElse(at), other.get()))
        .on(Circumstances.date(clause, at))
        .between(near, clause.members(other.get()));
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

  /// "Message to President Kuchma", "letter from A to B", at the head of a line.
  private List<Finding> nominal(Clause clause, int at) {
    Optional<Integer> to = clause.behind(at, Set.of("to"));
    Optional<Integer> from = clause.behind(at, Set.of("from"));
    boolean within = isWithin(clause, at);
    boolean head = (at <= 1 || within) && !clause.word(at).equals("note");
    if (to.isEmpty() || (from.isEmpty() && !head)) {
      return List.of();
    }
    List<Actor> near =
        from.or(() -> within ? writer(clause, at, to.get()) : Optional.empty())
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
