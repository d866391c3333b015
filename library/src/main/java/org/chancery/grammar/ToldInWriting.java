package org.chancery.grammar;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.chancery.actor.Actor;
import org.chancery.clause.Circumstances;
import org.chancery.clause.Clause;
import org.chancery.clause.VerbGroup;
import org.chancery.contact.Channel;
import org.chancery.time.DatePhrase;

/// "In a letter dated May 5, A told B that ...", "A warned B in a note that ...": something said to
/// the other side, and the writing in which it was said.
///
/// | sentence | finds |
/// |---|---|
/// | In a letter, Rouhani told Merkel that time was short. | message: Rouhani, Merkel |
/// | In a book, Rouhani told Merkel that time was short. | nothing |
final class ToldInWriting implements ContactRule {
  private static final Set<String> TRIGGERS =
      Stream.concat(ToldByPhone.TELLING.stream(), Stream.of("invited"))
          .collect(toUnmodifiableSet());

  private static final Set<String> WRITINGS =
      Set.of("letter", "note", "telegram", "cable", "message", "telex", "missive");
  private static final int REACH = 6;

  @Override
  public Set<String> triggers() {
    return TRIGGERS;
  }

  @Override
  public List<Finding> read(Clause clause, int at) {
    Optional<Integer> subject = clause.subjectBefore(at);
    int object = clause.pastAdverbs(at + 1);
    List<Actor> near = subject.map(clause::members).orElse(List.of());
    List<Actor> far = clause.members(object);
    if (near.isEmpty() || far.isEmpty()) {
      return List.of();
    }
    Optional<Integer> writing = before(clause, subject.get()).or(() -> behind(clause, object));
    return writing
        .map(noun ->
            new Sides(
                    clause,
                    id(),
                    Channel.MESSAGE,
                    VerbGroup.status(clause, at),
                    clause.span(subject.get(), object))
                .on(dated(clause, noun).or(() -> Circumstances.date(clause, at)))
                .between(near, far))
        .orElse(List.of());
  }

  /// "a letter dated May 5", "a letter of May 5".
  private static Optional<DatePhrase> dated(Clause clause, int noun) {
    return clause.wordIn(noun + 1, Set.of("dated", "of"))
        ? clause.date(noun + 2)
        : Optional.empty();
  }

  /// "In a letter, A", with nobody named between the two.
  private static Optional<Integer> before(Clause clause, int subject) {
    for (int i = subject - 1; i >= Math.max(0, subject - REACH); i--) {
      if (clause.actors(i).isPresent()) {
        return Optional.empty();
      }
      if (isWriting(clause, i)) {
        return Optional.of(i);
      }
    }
    return Optional.empty();
  }

  /// "B in a letter that", before what is told.
  private static Optional<Integer> behind(Clause clause, int object) {
    for (int i = object + 1; i < Math.min(clause.size(), object + REACH); i++) {
      if (clause.endsClause(i) || clause.word(i).equals("to")) {
        return Optional.empty();
      }
      if (isWriting(clause, i)) {
        return Optional.of(i);
      }
    }
    return Optional.empty();
  }

  /// "in a diplomatic note", "by letter".
  private static boolean isWriting(Clause clause, int at) {
    boolean within =
        clause.wordIn(at - 1, Set.of("by", "in"))
            || clause.wordIn(at - 2, Set.of("in"))
            || clause.wordIn(at - 3, Set.of("in"));
    return WRITINGS.contains(clause.word(at)) && within;
  }
}
