package org.chancery.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.actor.Actor;
import org.chancery.actor.Actors;
import org.chancery.clause.Clause;

/// Who takes part in a gathering, by the words around the verb that says so.
final class Guests {
  private Guests() {}

  static boolean isPlace(Clause clause, int at) {
    return clause.actors(at).filter(Actors::place).isPresent();
  }

  /// The subject of a verb of taking part, or whose participation a noun tells of.
  static List<Actor> of(Clause clause, int at) {
    if (TakingPart.NOUNS.contains(clause.word(at))) {
      return possessor(clause, at);
    }
    int verb = TakingPart.verb(clause, at);
    List<Actor> guests = new ArrayList<>();
    if (clause.word(at).equals("discussed")) {
      return List.of();
    }
    if (clause.word(verb - 1).equals("to") && clause.actors(verb - 2).isPresent()) {
      guests.addAll(clause.members(verb - 2));
      clause.subjectBefore(verb - 2).map(clause::members).ifPresent(guests::addAll);
    }
    Optional<Integer> subject = subjectBefore(clause, verb);
    guests.addAll(subject.map(clause::members).orElseGet(() -> behindComma(clause, verb)));
    return guests.isEmpty() ? clause.publishingSide(at) : guests;
  }

  /// The subject of a verb; "Switzerland" in "A left for Davos, Switzerland, to attend" is none.
  private static Optional<Integer> subjectBefore(Clause clause, int verb) {
    Optional<Integer> nearest = clause.subjectBefore(verb);
    boolean apposed =
        nearest
            .filter(i -> isPlace(clause, i) && clause.word(i - 1).equals(","))
            .filter(i -> clause.isCapitalised(i - 2) || isPlace(clause, i - 2))
            .isPresent();
    return apposed ? clause.subjectBefore(nearest.get()) : nearest;
  }

  /// "Speaking at the summit, A said": the subject stands behind.
  private static List<Actor> behindComma(Clause clause, int verb) {
    boolean leads = verb <= 3 || clause.wordIn(verb - 1, Set.of("after", "before", "to", "while"));
    for (int i = verb + 1; i < clause.size() && leads; i++) {
      if (clause.word(i - 1).equals(",") && clause.actors(i).isPresent()) {
        return clause.members(i);
      }
    }
    return List.of();
  }

  /// "A's participation", "participation of A", "his participation"; in a headline, the own side.
  private static List<Actor> possessor(Clause clause, int at) {
    for (int i = at - 1; i >= Math.max(0, at - 4); i--) {
      if (clause.actors(i).isPresent()) {
        return clause.members(i);
      }
      if (clause.wordIn(i, Set.of("his", "her"))) {
        return clause.personBefore(i);
      }
    }
    Optional<Integer> of = clause.behind(at, Set.of("of", "by"));
    return of.map(clause::members)
        .filter(m -> of.get() <= at + 2)
        .orElseGet(() -> clause.publishingSide(at));
  }

  /// "joined Macron and Merkel at the G7 summit": those between verb and gathering.
  static List<Actor> companions(Clause clause, int at, Gathering gathering) {
    List<Actor> companions = new ArrayList<>();
    for (int i = at + 1; i < gathering.first(); i++) {
      boolean place = isPlace(clause, i);
      boolean listed =
          clause.members(i).size() > 1 || clause.wordIn(i - 1, Set.of("from", "of", "with"));
      if (TakingPart.isJoining(clause, at) && (!place || listed)) {
        companions.addAll(clause.members(i));
      } else if (TakingPart.HOSTING.contains(clause.word(at)) && !place) {
        companions.addAll(clause.members(i));
      }
    }
    return companions;
  }
}
