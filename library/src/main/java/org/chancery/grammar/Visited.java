package org.chancery.grammar;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.clause.Clause;
import org.chancery.contact.Status;
import org.chancery.grammar.Candidate.Reference;

/// "A visited STATE", "A toured STATE", "A paid a visit to STATE", "A's trip to STATE", "A
/// cancelled a stop in STATE", "A said on a tour of STATE", "A was on the train to STATE".
///
/// | sentence | finds |
/// |---|---|
/// | McCain visited Libya on Friday. | visit: McCain, LY, on Friday |
/// | Druon visited President Putin's library. | nothing |
final class Visited implements ContactRule {
  private static final Set<String> VERBS =
      Set.of("visited", "visits", "visiting", "toured", "touring", "tours");

  /// Each noun may stand for a journey; "visit" and "tour" may be verbs too.
  private static final Set<String> NOUNS =
      Set.of(
          "visit",
          "visits",
          "trip",
          "trips",
          "tour",
          "stay",
          "stop",
          "stops",
          "stopover",
          "journey",
          "mission",
          "delegation",
          "pilgrimage");

  private static final Set<String> CONVEYANCES =
      Set.of("train", "flight", "plane", "eurostar", "jet", "ferry");

  @Override
  public Set<String> triggers() {
    return Stream.of(VERBS, NOUNS, CONVEYANCES)
        .flatMap(Set::stream)
        .collect(Collectors.toUnmodifiableSet());
  }

  @Override
  public List<Finding> read(Clause clause, int at) {
    boolean noun = !isVerb(clause, at);
    if (Invited.governs(clause, at)) {
      return List.of();
    }
    return noun ? named(clause, at) : done(clause, at);
  }

  private List<Finding> done(Clause clause, int at) {
    int destination = Journey.place(clause, clause.past(at + 1));
    if (!Journey.isPlace(clause, destination)) {
      return List.of();
    }
    return new Journey(clause, id(), at, destination)
        .of(Journey.traveller(clause, at), Journey.status(clause, at), Reference.ASSERTED);
  }

  private List<Finding> named(Clause clause, int at) {
    JourneyPhrase phrase = JourneyPhrase.of(clause, at);
    boolean ridden = CONVEYANCES.contains(clause.word(at));
    boolean sent = clause.word(at).equals("delegation");
    if ((ridden && !phrase.isRidden()) || (sent && !phrase.isLed())) {
      return List.of();
    }
    Optional<Integer> destination =
        Journey.destination(clause, at, ridden || sent ? Set.of("to") : Set.of("to", "of", "in"));
    if (destination.isEmpty()) {
      return List.of();
    }
    Optional<Status> status = ridden || sent ? phrase.ofVerb() : phrase.status();
    return new Journey(clause, id(), at, destination.get())
        .of(phrase.guest(), status, phrase.reference());
  }

  private static boolean isVerb(Clause clause, int at) {
    String word = clause.word(at);
    boolean infinitive =
        clause.wordIn(at - 1, Set.of("to", "will", "would", "not", "may", "could", "can", "also"))
            && clause.wordIn(at, Set.of("visit", "tour"));
    boolean finite = VERBS.contains(word) && clause.actors(at - 1).isPresent();
    boolean nominal = clause.wordIn(at, Set.of("visits", "tours")) && !finite;
    return infinitive || (VERBS.contains(word) && !nominal);
  }
}
