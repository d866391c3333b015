package org.chancery.grammar;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.actor.Actor;
import org.chancery.actor.Actors;
import org.chancery.clause.Circumstances;
import org.chancery.clause.Clause;
import org.chancery.clause.VerbGroup;
import org.chancery.contact.Channel;
import org.chancery.contact.Status;
import org.chancery.grammar.Candidate.Reference;
import org.chancery.report.Span;

/// "A spoke [by phone] with B", "A and B spoke", "A talked to B".
///
/// | sentence | finds |
/// |---|---|
/// | Biden spoke today with Emir Tamim of Qatar. | call: Biden, Tamim, today |
/// | Biden spoke with reporters about Qatar. | nothing |
final class SpokeWith implements ContactRule {
  private static final Optional<Channel> CALL = Optional.of(Channel.CALL);

  @Override
  public Set<String> triggers() {
    return Set.of(
        "spoke",
        "speaks",
        "spoken",
        "speak",
        "speaking",
        "talked",
        "talk",
        "conversed",
        "converse",
        "chatted",
        "conferred",
        "conferenced");
  }

  @Override
  public List<Finding> read(Clause clause, int at) {
    Optional<Integer> subject = clause.subjectBefore(at);
    Optional<Integer> other = clause.behind(at, Set.of("with", "to"));
    List<Actor> near = subject.map(clause::members).orElse(List.of());
    List<Actor> far =
        other.stream()
            .flatMap(first -> clause.chain(first, Set.of("with", "to")).stream())
            .flatMap(group -> clause.members(group).stream())
            .toList();
    boolean persons = near.stream().anyMatch(a -> a.name().isPresent() || a.office().isPresent());
    boolean bare = other.flatMap(clause::actors).filter(Actors::place).isPresent();
    boolean together = far.isEmpty() && persons && Sides.parties(near).size() > 1;
    if (subject.isEmpty() || bare || (far.isEmpty() && !together)) {
      return List.of();
    }
    int last = other.orElse(at);
    boolean noun = isNoun(clause, at);
    Optional<Channel> named = Ways.named(clause, at, Math.min(at + 12, clause.size() - 1));
    Optional<Span> place = Circumstances.place(clause, at);
    Channel open = place.isPresent() || noun ? Channel.MEETING : Channel.CALL;
    Optional<Channel> told = noun && Ways.isDistant(clause, at - 1, at - 1) ? CALL : named;
    Channel channel = told.or(clause::setting).orElse(open);
    boolean reference =
        named.isEmpty() && clause.actors(subject.get()).filter(Actors::reference).isPresent();
    Optional<Status> status =
        noun
            ? NominalStatus.of(clause, at, ContactPhrase.of(clause, at).support())
            : VerbGroup.status(clause, at);
    Sides sides = new Sides(clause, id(), channel, status, clause.span(subject.get(), last));
    return sides
        .onEach(Circumstances.dates(clause, at))
        .in(place)
        .as(reference && far.isEmpty() ? Reference.WEAK : Reference.ASSERTED)
        .jointly(clause.word(at + 1).equals("jointly"))
        .between(near, far);
  }

  /// "had an informal talk".
  private static boolean isNoun(Clause clause, int at) {
    return clause.word(at).equals("talk")
        && !clause.wordIn(at - 1, Set.of("to", "will", "would"))
        && ContactPhrase.of(clause, at).support().isPresent();
  }
}
