package org.chancery.grammar;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.actor.Actor;
import org.chancery.actor.Actors;
import org.chancery.clause.Clause;

/// Whose contact a noun names, the far side aside: its possessor ("A's meeting with B"), the
/// subject of its verb ("A held talks with B"), a subject that follows ("In a call with B, A
/// said"), or the side that publishes the report.
final class NearSide {
  private static final Set<String> LEAVING =
      Set.of("emerged", "emerges", "emerging", "fresh", "returned", "returning");

  private final Clause clause;
  private final ContactPhrase phrase;
  private final Optional<Integer> with;

  /// @param with where the far side stands
  NearSide(Clause clause, ContactPhrase phrase, Optional<Integer> with) {
    this.clause = clause;
    this.phrase = phrase;
    this.with = with;
  }

  List<Actor> actors() {
    List<Actor> possessor = possessor();
    if (!possessor.isEmpty()) {
      return possessor;
    }
    Optional<Integer> subject = subject(phrase.support().orElse(phrase.start()));
    boolean within = isWithin();
    boolean own =
        phrase.support().isPresent()
            || with.isPresent()
            || (within && subject.filter(this::isOfSameClause).isPresent());
    if (own && subject.isPresent() && !subject.equals(with)) {
      return clause.members(subject.get());
    }
    Optional<Integer> later =
        within || with.isPresent()
            ? subjectBehind(with.orElse(phrase.noun()), with.isPresent() ? 1 : 2)
                .filter(i -> with.isPresent() || isOwnTalk(i))
            : Optional.empty();
    if (later.isPresent()) {
      return clause.members(later.get());
    }
    return with.isPresent() ? clause.publishingSide(phrase.noun()) : List.of();
  }

  /// "After the talks, Baku and Yerevan confirmed": of talks told before, in which others may have
  /// taken part, states alone are no sign of who did.
  private boolean isOwnTalk(int subject) {
    return !ContactNoun.isDefinite(clause, phrase.noun())
        || clause.actors(subject).filter(Actors::place).isEmpty();
  }

  /// No other clause begins between subject and phrase: "which he put forward during the summit".
  private boolean isOfSameClause(int subject) {
    for (int i = subject + 1; i < phrase.start() - 1; i++) {
      if (clause.endsClause(i)) {
        return false;
      }
    }
    return true;
  }

  /// "in a call", "by telephone conversation": an adverb to what the clause tells.
  private boolean isWithin() {
    int before = phrase.start() - 1;
    return clause.wordIn(before, Set.of("in", "during", "over", "via", "after", "following", "at"))
        || (clause.word(before).equals("from") && clause.wordIn(before - 1, LEAVING))
        || (clause.word(before).equals("by") && !clause.word(phrase.start()).equals("the"));
  }

  /// The subject before a place; "Singapore" in "calls off Singapore summit" is none.
  private Optional<Integer> subject(int at) {
    Optional<Integer> nearest = clause.subjectBefore(at);
    boolean modifier =
        nearest.filter(i -> i == at - 1).flatMap(clause::actors).filter(Actors::place).isPresent();
    return modifier ? clause.subjectBefore(at - 1) : nearest;
  }

  /// "A's", "their", "his", "my", or a group right before the noun: "Russian-Israeli talks".
  private List<Actor> possessor() {
    int at = phrase.noun();
    int start = phrase.start();
    for (int i = at - 1; i >= Math.max(0, start - 2); i--) {
      if (clause.actors(i).isPresent()) {
        boolean genitive = clause.word(i + 1).equals("'s");
        boolean adjacent = i + 1 >= start && (start == at || i + 1 == start);
        boolean several = clause.actors(i).get().parties().size() > 1;
        boolean headline = clause.isCapitalised(at);
        return genitive || (adjacent && (several || headline)) ? clause.members(i) : List.of();
      }
      switch (clause.word(i)) {
        case "their" -> {
          return clause.pairBefore(i);
        }
        case "his", "her" -> {
          return clause.personBefore(i);
        }
        case "my", "our" -> {
          return clause.speaker(i);
        }
        default -> {}
      }
    }
    return List.of();
  }

  /// "In a call with B on Friday, A said": the subject stands behind, and has so many sides at
  /// least.
  private Optional<Integer> subjectBehind(int group, int sides) {
    for (int i = group + 1; i < clause.size(); i++) {
      boolean opens = clause.wordIn(i - 1, Set.of(",", "that", "as", "where", "and", "said"));
      boolean enough = clause.actors(i).filter(a -> a.parties().size() >= sides).isPresent();
      if (enough && opens && !isOffice(i)) {
        return Optional.of(i);
      }
    }
    return Optional.empty();
  }

  /// "the Kremlin said": who tells of a call rather than makes it.
  private boolean isOffice(int i) {
    return clause.actors(i).filter(a -> a.place() && a.parties().size() == 1).isPresent()
        && clause.wordIn(
            i + 1, Set.of("said", "says", "press", "service", "announced", "confirmed"));
  }
}
