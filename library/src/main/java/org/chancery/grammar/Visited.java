package org.chancery.grammar;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.actor.Actor;
import org.chancery.actor.Actors;
import org.chancery.contact.Channel;
import org.chancery.contact.Status;
import org.chancery.grammar.Candidate.Reference;

/// "A visited STATE", "A arrived in CAPITAL", "A's visit to STATE", "A paid a visit to STATE".
///
/// | sentence | finds |
/// |---|---|
/// | McCain visited Libya on Friday. | visit: McCain, LY, on Friday |
/// | Druon visited President Putin's library. | nothing |
final class Visited implements ContactRule {
  private static final Set<String> VERBS = Set.of("visited", "visits", "visiting");
  private static final Set<String> TRAVEL =
      Set.of(
          "arrived",
          "arrives",
          "arriving",
          "travelled",
          "traveled",
          "travels",
          "travel",
          "flew",
          "travelling",
          "traveling",
          "arrive",
          "went",
          "came",
          "come",
          "comes",
          "flies",
          "fly");
  private static final Set<String> NOUNS = Set.of("visit", "trip", "tour", "visits", "stay");

  /// Verbs whose object a visit is, and whose subject the traveller.
  private static final Set<String> TRAVELLING =
      Set.of(
          "paid",
          "pays",
          "pay",
          "made",
          "makes",
          "make",
          "paying",
          "on",
          "postponed",
          "postpones",
          "cancelled",
          "canceled",
          "cancels",
          "began",
          "begins",
          "started",
          "starts",
          "ended",
          "ends",
          "concluded",
          "delayed");

  @Override
  public Set<String> triggers() {
    return Stream.of(VERBS, TRAVEL, NOUNS)
        .flatMap(Set::stream)
        .collect(Collectors.toUnmodifiableSet());
  }

  @Override
  public List<Finding> read(Clause clause, int at) {
    boolean noun = NOUNS.contains(clause.word(at)) && !isVerb(clause, at);
    if (!noun && clause.word(at + 1).equals("face")) {
      return List.of();
    }
    Optional<Integer> destination = destination(clause, at, noun);
    if (destination.isEmpty() || Gatherings.isPurpose(clause, destination.get())) {
      return List.of();
    }
    List<Actor> host = clause.members(destination.get());
    List<Actor> guest = noun ? guest(clause, at) : traveller(clause, at);
    host = clause.pairPartner(guest, host);
    if (!isTraveller(guest) || Sides.parties(guest).containsAll(Sides.parties(host))) {
      return List.of();
    }
    Optional<Status> status = noun ? nominal(clause, at) : VerbGroup.status(clause, at);
    Sides sides =
        new Sides(
            clause,
            id(),
            isMet(host) ? Channel.MEETING : Channel.VISIT,
            status,
            clause.span(at, end(clause, destination.get())));
    return sides
        .onEach(Circumstances.dates(clause, at))
        .as(noun ? Reference.PRESUPPOSED : Reference.ASSERTED)
        .between(guest, host);
  }

  /// Somebody who travels: a state alone does not.
  private static boolean isTraveller(List<Actor> guest) {
    return guest.stream().anyMatch(a -> a.name().isPresent() || a.office().isPresent());
  }

  /// Past "capital" in "visited the Russian capital".
  private static int end(Clause clause, int destination) {
    return clause.word(destination + 1).equals("capital") ? destination + 1 : destination;
  }

  private static boolean isCountry(Clause clause, int at) {
    return clause.actors(at).filter(Actors::place).isPresent()
        && clause.members(at).stream().noneMatch(a -> clause.isOrganisation(a.party()));
  }

  private static boolean isMet(List<Actor> host) {
    return host.stream().anyMatch(a -> a.name().isPresent());
  }

  private static Optional<Status> nominal(Clause clause, int at) {
    for (int i = at - 1; i >= Math.max(0, at - 5) && clause.actors(i).isEmpty(); i--) {
      if (clause.wordIn(i, TRAVELLING) && !clause.word(i).equals("on")) {
        return NominalStatus.of(clause, at, Optional.of(i));
      }
    }
    return NominalStatus.of(clause, at, Optional.empty());
  }

  private static boolean isVerb(Clause clause, int at) {
    String word = clause.word(at);
    boolean infinitive = clause.word(at - 1).equals("to") || clause.word(at - 1).equals("will");
    boolean finite = VERBS.contains(word) && clause.actors(at - 1).isPresent();
    return (word.equals("visit") && infinitive) || finite;
  }

  /// Where the journey goes: a place that names a party, behind the verb or behind "to".
  private static Optional<Integer> destination(Clause clause, int at, boolean noun) {
    boolean travel = TRAVEL.contains(clause.word(at));
    Optional<Integer> place =
        noun || travel
            ? clause.behind(at, travel ? Set.of("to", "in") : Set.of("to", "of"))
            : Optional.of(clause.past(at + 1));
    return place.filter(i -> isCountry(clause, i) && !clause.word(i + 1).equals("'s"));
  }

  private static List<Actor> traveller(Clause clause, int at) {
    return clause.subjectBefore(at).map(clause::members).orElse(List.of());
  }

  /// "A's visit", "visit by A", "his visit", "a visit" that A paid, or a headline's own side.
  private static List<Actor> guest(Clause clause, int at) {
    Optional<Integer> by = clause.behind(at, Set.of("by"));
    if (by.isPresent()) {
      return clause.members(by.get());
    }
    for (int i = at - 1; i >= Math.max(0, at - 5); i--) {
      if (clause.actors(i).isPresent() && clause.word(i + 1).equals("'s")) {
        return clause.members(i);
      }
      if (clause.wordIn(i, Set.of("his", "her"))) {
        return clause.personBefore(i);
      }
      if (clause.wordIn(i, TRAVELLING)) {
        return clause.subjectBefore(i).map(clause::members).orElse(List.of());
      }
    }
    return at <= 2 ? clause.publishingSide(at) : List.of();
  }
}
