package org.chancery.grammar;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.actor.Actor;
import org.chancery.clause.Clause;
import org.chancery.clause.Motion;
import org.chancery.clause.VerbGroup;
import org.chancery.contact.Status;
import org.chancery.grammar.Candidate.Reference;

/// "A flew to PLACE", "A landed in PLACE", "A left for PLACE", "A is due in PLACE on Tuesday", "A
/// shuttled between PLACE and PLACE".
///
/// | sentence | finds |
/// |---|---|
/// | Dmitry Medvedev touched down in Seoul on Tuesday. | visit: Medvedev, KR, on Tuesday |
/// | The striker flew to Seoul on Tuesday. | nothing |
final class Travelled implements ContactRule {
  /// Words that stand for a verb of motion: "is due in", "was back in", "was welcomed in".
  private static final Set<String> AWAITED =
      Set.of("due", "expected", "back", "welcomed", "received", "greeted");

  private static final Set<String> SHUTTLING =
      Set.of("shuttled", "shuttles", "shuttling", "commuted");

  private static final Set<String> RETURNS = Set.of("return", "returns", "returned", "returning");

  private static final Set<String> LEAVES = Set.of("leave", "leaves", "left", "leaving");

  private static final Set<String> BE = Set.of("is", "are", "was", "were", "been", "be");

  @Override
  public Set<String> triggers() {
    return Stream.of(Motion.words(), AWAITED, SHUTTLING)
        .flatMap(Set::stream)
        .collect(Collectors.toUnmodifiableSet());
  }

  @Override
  public List<Finding> read(Clause clause, int at) {
    if (isNoJourney(clause, at) || Invited.governs(clause, at)) {
      return List.of();
    }
    Optional<Integer> destination = destination(clause, at);
    if (destination.isEmpty() || Gatherings.isPurpose(clause, destination.get())) {
      return List.of();
    }
    List<Actor> guest = Journey.traveller(clause, at);
    return new Journey(clause, id(), at, destination.get())
        .of(guest, status(clause, at), Reference.ASSERTED);
  }

  /// "a stop in Vienna", "heads of state", "was flown", "went home to", "flew a jet into", "left
  /// Spain and returned to Peru": no journey of the subject to another state.
  private static boolean isNoJourney(Clause clause, int at) {
    boolean either = clause.wordIn(at, Set.of("stop", "stops", "land", "lands", "head", "heads"));
    boolean verb =
        clause.actors(at - 1).isPresent()
            || clause.wordIn(at - 1, Set.of("to", "will", "would", "also", "not", "then"));
    boolean carried = clause.word(at).equals("flown") && clause.wordIn(at - 1, BE);
    boolean home = clause.wordIn(at + 1, Set.of("home", "face"));
    boolean transitive = clause.wordIn(at + 1, Set.of("a", "an", "their", "its"));
    return (either && !verb) || carried || home || transitive || isReturn(clause, at);
  }

  /// Who leaves a place and returns to another belongs there.
  private static boolean isReturn(Clause clause, int at) {
    if (!clause.wordIn(at, RETURNS) || !clause.word(at - 1).equals("and")) {
      return false;
    }
    int left = at - 2;
    while (clause.actors(left).isPresent() || clause.wordIn(left, Set.of("the", "for"))) {
      left--;
    }
    return clause.wordIn(left, LEAVES) && left < at - 2;
  }

  private static Optional<Integer> destination(Clause clause, int at) {
    if (SHUTTLING.contains(clause.word(at))) {
      return Journey.destination(clause, at, Set.of("between"));
    }
    if (AWAITED.contains(clause.word(at))) {
      int in = clause.pastAdverbs(at + 1);
      boolean awaited = isAfterBe(clause, at) && clause.word(in).equals("in");
      return Optional.of(Journey.place(clause, in + 1))
          .filter(i -> awaited && Journey.isPlace(clause, i));
    }
    return Motion.at(clause, at)
        .flatMap(motion -> Journey.destination(clause, at, motion.prepositions()));
  }

  private static boolean isAfterBe(Clause clause, int at) {
    int i = at - 1;
    while (clause.date(i).isPresent() || VerbGroup.isAdverb(clause.word(i))) {
      i--;
    }
    return clause.wordIn(i, BE);
  }

  private static Optional<Status> status(Clause clause, int at) {
    boolean awaited = clause.wordIn(at, Set.of("due", "expected"));
    boolean under = clause.word(at).endsWith("ing") && clause.wordIn(at - 1, Set.of("is", "are"));
    Optional<Status> status = Journey.status(clause, at);
    return awaited || under ? status.map(s -> s == Status.HELD ? Status.PLANNED : s) : status;
  }
}
