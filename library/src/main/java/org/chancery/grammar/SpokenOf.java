package org.chancery.grammar;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.actor.Actor;
import org.chancery.clause.Clause;
import org.chancery.contact.Channel;
import org.chancery.contact.Status;
import org.chancery.grammar.Candidate.Reference;

/// "During the conversation ...", "The talks were held in ...", in an office's own report about two
/// sides: the way in which they spoke, where the report takes it as known.
///
/// | sentence | finds |
/// |---|---|
/// | The conversation was initiated by the French side. | call, echo: the two spoken of |
/// | The conversation with the students was lively. | nothing |
///
/// A conversation has two sides; a meeting may have more, so that it counts only where two have
/// been named together.
final class SpokenOf implements ContactRule {
  private static final Set<String> NOUNS =
      Set.of("conversation", "call", "videoconference", "meeting", "talks", "negotiations");
  private static final Set<String> MESSAGES = Set.of("message", "letter", "telegram");
  private static final Set<String> BEFORE =
      Set.of("during", "in", "at", "after", "following", "opening", "of");
  private static final Set<String> BEHIND =
      Set.of(
          "took",
          "was",
          "were",
          "focused",
          "began",
          "lasted",
          "covered",
          "touched",
          "continued",
          "reads",
          "read",
          "said",
          "says",
          "states",
          "also",
          "stressed");

  @Override
  public Set<String> triggers() {
    return Stream.of(NOUNS, MESSAGES).flatMap(Set::stream).collect(Collectors.toUnmodifiableSet());
  }

  @Override
  public List<Finding> read(Clause clause, int at) {
    ContactPhrase phrase = ContactPhrase.of(clause, at);
    boolean definite = clause.wordIn(phrase.start(), Set.of("the", "this", "their", "his", "her"));
    boolean spokenOf = clause.wordIn(phrase.start() - 1, BEFORE) || clause.wordIn(at + 1, BEHIND);
    Optional<Channel> channel =
        MESSAGES.contains(clause.word(at))
            ? Optional.of(Channel.MESSAGE)
            : ContactNoun.channel(clause, at);
    boolean many = clause.word(at).equals("meeting") && !clause.isPairNamed();
    if (many
        || !definite
        || !spokenOf
        || channel.isEmpty()
        || clause.publishingSide(at).isEmpty()) {
      return List.of();
    }
    boolean others = clause.wordIn(at + 1, Set.of("with", "between", "of", "to", "from"));
    List<Actor> pair = clause.pairBefore(at);
    if (others || Sides.parties(pair).size() != 2) {
      return List.of();
    }
    return new Sides(
            clause, id(), channel.get(), Optional.of(Status.HELD), clause.span(phrase.start(), at))
        .as(Reference.ECHO)
        .jointly(true)
        .between(pair, List.of());
  }
}
