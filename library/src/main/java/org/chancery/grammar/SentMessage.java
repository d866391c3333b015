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
import org.chancery.grammar.Candidate.Reference;

/// "A sent a message to B", "A sent B his condolences", "B received a letter from A", "C handed B a
/// letter from A", "A replied to B's letter", "A and B exchanged telegrams".
///
/// | sentence | finds |
/// |---|---|
/// | Putin sent a telegram of condolence to Bush. | message: Putin, Bush |
/// | Putin sent an envoy to Bush. | nothing |
final class SentMessage implements ContactRule {
  private static final int REACH = 10;

  @Override
  public Set<String> triggers() {
    return MessageNoun.ALL;
  }

  @Override
  public List<Finding> read(Clause clause, int at) {
    if (isOfMessage(clause, at)
        || (MessageNoun.isVerb(clause, at) && clause.actors(at - 1).isPresent())) {
      return List.of();
    }
    Optional<Integer> verb = verb(clause, at);
    return verb.isPresent() ? sent(clause, at, verb.get()) : List.of();
  }

  private List<Finding> sent(Clause clause, int at, int verb) {
    Optional<Integer> subject = clause.subjectBefore(verb);
    List<Actor> near = subject.map(clause::members).orElseGet(() -> clause.publishingSide(at));
    boolean received = MessageNoun.isReceived(clause, verb);
    boolean answered = MessageNoun.isAnswered(clause, verb);
    List<Actor> from = author(clause, verb, at);
    List<Actor> far = received || answered ? from : recipients(clause, verb, at);
    if (MessageNoun.isCarried(clause, verb) && !from.isEmpty()) {
      far = far.isEmpty() ? otherOfPair(clause, at, from) : far;
      near = from;
    }
    boolean both = clause.word(verb).startsWith("exchang") && Sides.parties(near).size() > 1;
    if (near.isEmpty()
        || (far.isEmpty() && !both)
        || MessageNoun.isFigurative(clause, at, received || both ? near : far)) {
      return List.of();
    }
    boolean spoken = MessageNoun.isSpoken(clause, at, verb) && !isWrittenDown(clause, at);
    return new Sides(
            clause,
            id(),
            Channel.MESSAGE,
            VerbGroup.status(clause, verb),
            clause.span(subject.orElse(verb), at))
        .on(Circumstances.date(clause, at))
        .as(spoken ? Reference.WEAK : Reference.ASSERTED)
        .jointly(false)
        .between(near, far);
  }

  /// "a message of congratulations": told by its first noun.
  private static boolean isOfMessage(Clause clause, int at) {
    return clause.word(at - 1).equals("of") && MessageNoun.ALL.contains(clause.word(at - 2));
  }

  /// "expressed her condolences in a written message".
  private static boolean isWrittenDown(Clause clause, int at) {
    for (int i = at + 1; i < clause.size(); i++) {
      boolean written = MessageNoun.ALL.contains(clause.word(i));
      if ((written && clause.wordIn(i - 1, Set.of("a", "written", "by")))
          || clause.word(i).equals("telegram")) {
        return true;
      }
    }
    return false;
  }

  private static Optional<Integer> verb(Clause clause, int at) {
    for (int i = at - 1; i >= Math.max(0, at - REACH); i--) {
      if (MessageNoun.isVerb(clause, i)) {
        return Optional.of(i);
      }
      if (clause.word(i).matches(";|that|said|\\(")) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /// Behind "to", or between the verb and its message.
  private static List<Actor> recipients(Clause clause, int verb, int at) {
    for (int i = verb + 1; i < at; i++) {
      if (clause.actors(i).isPresent() && !clause.word(i + 1).equals("'s")) {
        return clause.members(i);
      }
    }
    Optional<Integer> behind =
        clause
            .behind(at, Set.of("to", "with"))
            .or(() -> congratulated(clause, at))
            .or(() -> peopleOf(clause, at));
    return behind.map(first -> all(clause, first)).orElse(List.of());
  }

  /// "to A, to B and to the people of C".
  private static List<Actor> all(Clause clause, int first) {
    List<Actor> actors = new ArrayList<>();
    clause.chain(first, Set.of("to")).forEach(group -> actors.addAll(clause.members(group)));
    return actors;
  }

  /// "a letter from A", "A's letter".
  private static List<Actor> author(Clause clause, int verb, int at) {
    Optional<Integer> from = clause.behind(at, Set.of("from", "of", "by"));
    if (from.isPresent()) {
      return clause.members(from.get());
    }
    for (int i = at - 1; i > verb + 1; i--) {
      if (clause.word(i).equals("'s") && clause.actors(i - 1).isPresent()) {
        return clause.members(i - 1);
      }
    }
    return List.of();
  }

  /// Who is left of the two of whom the report speaks.
  private static List<Actor> otherOfPair(Clause clause, int at, List<Actor> author) {
    return clause.pairBefore(at).stream()
        .filter(a -> !Sides.parties(author).contains(a.party()))
        .toList();
  }

  /// "sent a message congratulating B on".
  private static Optional<Integer> congratulated(Clause clause, int at) {
    for (int i = at + 1; i < Math.min(clause.size(), at + 4); i++) {
      if (clause.word(i).equals("congratulating") && clause.actors(i + 1).isPresent()) {
        return Optional.of(i + 1);
      }
    }
    return Optional.empty();
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
}
