package org.chancery.grammar;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.actor.Actor;
import org.chancery.clause.Circumstances;
import org.chancery.clause.Clause;
import org.chancery.clause.VerbGroup;
import org.chancery.contact.Channel;

/// "A wrote to B", "A has written to B", "A cabled B", "A texted B": verbs that need no noun for
/// what they send.
///
/// | sentence | finds |
/// |---|---|
/// | Chirac has written to Bush. | message: Chirac, Bush |
/// | Chirac wrote in a newspaper. | nothing |
final class WroteTo implements ContactRule {
  private static final Set<String> WRITING =
      Set.of("wrote", "written", "writing", "write", "writes");

  /// Verbs that take the recipient as their object.
  private static final Set<String> CABLING =
      Set.of("cabled", "telegraphed", "telegrammed", "texted", "wired", "messaged", "emailed");

  @Override
  public Set<String> triggers() {
    return Set.of(
        "wrote",
        "written",
        "writing",
        "write",
        "writes",
        "cabled",
        "telegraphed",
        "telegrammed",
        "texted",
        "wired",
        "messaged",
        "emailed");
  }

  @Override
  public List<Finding> read(Clause clause, int at) {
    Optional<Integer> other = other(clause, at);
    Optional<Integer> subject = clause.subjectBefore(at);
    List<Actor> near = subject.map(clause::members).orElseGet(() -> clause.publishingSide(at));
    if (other.isEmpty() || near.isEmpty()) {
      return List.of();
    }
    return new Sides(
            clause,
            id(),
            Channel.MESSAGE,
            VerbGroup.status(clause, at),
            clause.span(subject.orElse(at), other.get()))
        .on(Circumstances.date(clause, at))
        .between(near, clause.members(other.get()));
  }

  private static Optional<Integer> other(Clause clause, int at) {
    int next = clause.pastAdverbs(at + 1);
    boolean to = clause.word(next).equals("to");
    int other = to ? clause.pastAdverbs(next + 1) : next;
    boolean taken = to || (CABLING.contains(clause.word(at)) && !WRITING.contains(clause.word(at)));
    return Optional.of(other)
        .filter(i -> taken && clause.actors(i).isPresent() && !clause.word(i + 1).equals("'s"));
  }
}
