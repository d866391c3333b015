package org.chancery.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.actor.Actor;
import org.chancery.actor.Actors;
import org.chancery.actor.PartyId;
import org.chancery.clause.Circumstances;
import org.chancery.clause.Clause;
import org.chancery.clause.VerbGroup;
import org.chancery.contact.Channel;
import org.chancery.contact.Status;
import org.chancery.grammar.Candidate.Reference;
import org.chancery.language.Sentence;
import org.chancery.time.DatePhrase;

/// A journey of somebody who acts for a party to a place of another: who, where to, and whom to
/// meet there.
///
/// @param at the verb or noun that tells of it
/// @param destination where in the clause the place stands
record Journey(Clause clause, String rule, int at, int destination) {
  private static final int REACH = 7;

  /// Words that narrow a place down and leave it in its country.
  private static final Set<String> PARTS =
      Set.of(
          "the",
          "both",
          "neighbouring",
          "neighboring",
          "nearby",
          "central",
          "north",
          "south",
          "east",
          "west",
          "northeast",
          "northwest",
          "southeast",
          "southwest",
          "war-torn");

  private static final Set<String> VEHICLES =
      Set.of("plane", "aircraft", "jet", "train", "flight", "motorcade", "convoy", "delegation");

  /// What somebody is who made a journey: "the first premier to visit".
  private static final Set<String> DISTINCTIONS =
      Set.of("first", "second", "third", "only", "latest", "last");

  private static final Set<String> LEADING = Set.of("led", "headed", "heading", "leading");

  /// Where a journey goes: a place that names a party, behind one of these prepositions.
  static Optional<Integer> destination(Clause clause, int at, Set<String> prepositions) {
    for (int i = at + 1; i < Math.min(clause.size(), at + REACH); i++) {
      if (clause.wordIn(i, prepositions) && isPlace(clause, place(clause, i + 1))) {
        return Optional.of(place(clause, i + 1));
      }
      boolean infinitive =
          clause.word(i).equals("to")
              && clause.actors(place(clause, i + 1)).isEmpty()
              && !clause.isCapitalised(i + 1);
      if (clause.endsClause(i) || clause.wordIn(i, Set.of(",", "and", "(")) || infinitive) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /// Past words that leave a place in its country: "the", "northern".
  static int place(Clause clause, int at) {
    int i = at;
    while (PARTS.contains(clause.word(i))
        || clause.word(i).matches(".*(north|south|east|west)ern")) {
      i++;
    }
    return i;
  }

  static boolean isPlace(Clause clause, int at) {
    return clause.actors(at).filter(Actors::place).isPresent()
        && !clause.word(at + 1).equals("'s")
        && clause.members(at).stream().noneMatch(a -> clause.isOrganisation(a.party()));
  }

  /// Whoever the verb at a place says travels: its subject, whoever leads a delegation, or the one
  /// whose plane it is.
  static List<Actor> traveller(Clause clause, int verb) {
    int before = verb - 1;
    while (before > 0 && VerbGroup.isInside(clause.word(before))) {
      before--;
    }
    if (clause.wordIn(before, VEHICLES) && clause.word(before - 1).equals("'s")) {
      return clause.members(before - 2);
    }
    return clause
        .subjectBefore(verb)
        .map(subject -> leader(clause, subject, verb))
        .orElse(List.of());
  }

  private static List<Actor> leader(Clause clause, int subject, int verb) {
    for (int i = subject + 1; i < verb - 2; i++) {
      boolean led = clause.wordIn(i, LEADING) && clause.word(i + 1).equals("by");
      if (led && clause.actors(i + 2).isPresent()) {
        return clause.members(i + 2);
      }
    }
    return clause.members(subject);
  }

  /// What the journey of a guest is found to be: a meeting with whoever it was made to meet, or
  /// whom the report tells together with the guest, and otherwise a visit to each of the places.
  List<Finding> of(List<Actor> guest, Optional<Status> status, Reference reference) {
    List<Actor> hosts = hosts();
    if (!isTraveller(guest) || Sides.parties(guest).containsAll(Sides.parties(hosts))) {
      return List.of();
    }
    Optional<Purpose> purpose = Purpose.of(clause, destination).filter(p -> p.isOther(guest));
    if (purpose.isPresent() && status.isPresent()) {
      List<Finding> findings = new ArrayList<>(met(guest, status.get(), purpose.get(), reference));
      List<PartyId> seen = List.copyOf(Sides.parties(purpose.get().partner()));
      List<Actor> rest = hosts.stream().filter(h -> !seen.contains(h.party())).toList();
      if (rest.size() < hosts.size() && !rest.isEmpty()) {
        findings.addAll(visits(guest, rest, status, reference));
      }
      return findings;
    }
    return visits(guest, clause.pairPartner(guest, hosts), status, reference);
  }

  /// The parties of the place, and of those that are listed behind it.
  private List<Actor> hosts() {
    List<Actor> hosts = new ArrayList<>(clause.members(destination));
    int next = destination + 1;
    while (clause.wordIn(next, Set.of(",", "and", "then"))) {
      int place =
          place(clause, clause.wordIn(next + 1, Set.of("and", "then")) ? next + 2 : next + 1);
      if (!isPlace(clause, place) || !isListEnd(place + 1)) {
        return hosts;
      }
      hosts.addAll(clause.members(place));
      next = place + 1;
    }
    return hosts;
  }

  /// Where a list ends no verb begins of which its last member would be the subject.
  private boolean isListEnd(int at) {
    return at >= clause.size()
        || clause.date(at).isPresent()
        || clause.wordIn(
            at,
            Set.of(".", ",", ";", "and", "on", "in", "for", "this", "last", "next", "as", "to"));
  }

  private List<Finding> met(
      List<Actor> guest, Status status, Purpose purpose, Reference reference) {
    Status met = purpose.planned() && status == Status.HELD ? Status.PLANNED : status;
    return new Sides(clause, rule, Channel.MEETING, Optional.of(met), clause.span(at, purpose.at()))
        .on(dates(met).stream().findFirst())
        .as(reference)
        .between(guest, purpose.partner());
  }

  private List<Finding> visits(
      List<Actor> guest, List<Actor> hosts, Optional<Status> status, Reference reference) {
    boolean met = hosts.stream().anyMatch(a -> a.name().isPresent());
    int end = clause.word(destination + 1).equals("capital") ? destination + 1 : destination;
    return new Sides(
            clause, rule, met ? Channel.MEETING : Channel.VISIT, status, clause.span(at, end))
        .onEach(dates(status.orElse(Status.PLANNED)))
        .as(reference)
        .between(guest, hosts);
  }

  private List<DatePhrase> dates(Status status) {
    return status.outcome() == Status.Outcome.HELD
        ? Circumstances.dates(clause, at)
        : Circumstances.dateAhead(clause, at).stream().toList();
  }

  /// How far a journey has come that a verb tells of: "the first premier to visit" did.
  static Optional<Status> status(Clause clause, int verb) {
    Sentence sentence = clause.sentence();
    int to = clause.firstToken(verb) - 1;
    for (int i = to - 1; sentence.fold(to).equals("to") && i >= Math.max(0, to - REACH); i--) {
      if (DISTINCTIONS.contains(sentence.fold(i))) {
        boolean ahead = Set.of("be", "become").contains(sentence.fold(i - 2));
        return Optional.of(ahead ? Status.PLANNED : Status.HELD);
      }
      if (sentence.fold(i).equals(",")) {
        break;
      }
    }
    return VerbGroup.status(clause, verb);
  }

  /// Somebody who travels: a state alone does not.
  static boolean isTraveller(List<Actor> guest) {
    return guest.stream().anyMatch(a -> a.name().isPresent() || a.office().isPresent());
  }
}
