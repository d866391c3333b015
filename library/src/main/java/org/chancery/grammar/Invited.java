package org.chancery.grammar;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.actor.Actor;
import org.chancery.clause.Circumstances;
import org.chancery.clause.Clause;
import org.chancery.clause.Control;
import org.chancery.clause.VerbGroup;
import org.chancery.contact.Channel;
import org.chancery.contact.Status;

/// "A invited B to visit", "A has invited B for talks", "B was invited by A to the parade", "B
/// accepted A's invitation", "A sent an invitation to B". What was accepted is to come; what was
/// only offered has not taken place.
///
/// | sentence | finds |
/// |---|---|
/// | Modi invited Obama to be chief guest. | visit, invited: Modi, Obama |
/// | Modi invited Obama to consider the matter. | nothing |
final class Invited implements ContactRule {
  private static final Set<String> VERBS = Set.of("invited", "invites", "inviting");
  private static final Set<String> NOUNS = Set.of("invitation", "invitations", "invite");

  /// What one is invited to do or to go to, behind "to".
  private static final Set<String> OCCASIONS =
      Set.of(
          "attend",
          "be",
          "join",
          "participate",
          "take",
          "his",
          "her",
          "their",
          "a",
          "an",
          "the",
          "address",
          "witness",
          "watch",
          "stay",
          "dine",
          "spend",
          "celebrate",
          "mark",
          "visit",
          "come",
          "pay",
          "make",
          "travel");

  /// Words that may stand between an invitation and the journey to which it invites.
  private static final Set<String> WAY =
      Set.of(
          "to",
          "pay",
          "make",
          "for",
          "a",
          "an",
          "the",
          "official",
          "state",
          "working",
          "him",
          "her",
          "them",
          "undertake",
          "from",
          "of",
          "by",
          "on",
          "'s",
          "come",
          "and",
          "return");

  private static final int REACH = 10;

  @Override
  public Set<String> triggers() {
    return Set.of("invited", "invites", "inviting", "invitation", "invitations", "invite");
  }

  @Override
  public List<Finding> read(Clause clause, int at) {
    return invitation(clause, at).map(i -> i.findings(clause)).orElse(List.of());
  }

  /// Whether a journey is one to which somebody is invited.
  static boolean governs(Clause clause, int journey) {
    for (int i = journey - 1; i >= Math.max(0, journey - REACH); i--) {
      if (VERBS.contains(clause.word(i)) || NOUNS.contains(clause.word(i))) {
        return invitation(clause, i).isPresent();
      }
      boolean way =
          clause.wordIn(i, WAY) || clause.actors(i).isPresent() || clause.date(i).isPresent();
      if (!way) {
        return false;
      }
    }
    return false;
  }

  /// @param at the first place that tells of it
  /// @param last the last one
  private record Invitation(
      int at, int last, List<Actor> host, List<Actor> guest, Optional<Status> status) {
    List<Finding> findings(Clause clause) {
      return new Sides(
              clause, Invited.class.getSimpleName(), Channel.VISIT, status, clause.span(at, last))
          .on(Circumstances.dateAhead(clause, last))
          .between(host, guest);
    }
  }

  private static Optional<Invitation> invitation(Clause clause, int at) {
    Optional<Invitation> found =
        NOUNS.contains(clause.word(at)) ? named(clause, at) : done(clause, at);
    return found.filter(i ->
        Journey.isTraveller(i.guest())
            && !i.host().isEmpty()
            && !Sides.parties(i.host()).containsAll(Sides.parties(i.guest())));
  }

  private static Optional<Invitation> done(Clause clause, int at) {
    Optional<Integer> subject = clause.subjectBefore(at);
    boolean passive = clause.wordIn(at - 1, Set.of("was", "were", "been", "be", "is"));
    int object = clause.pastAdverbs(at + 1);
    int behind = passive ? at + 1 : object + 1;
    List<Actor> near = subject.map(clause::members).orElse(List.of());
    if (passive && clause.word(at + 1).equals("by")) {
      behind = at + 3;
    }
    if (near.isEmpty() || !isOccasion(clause, behind)) {
      return Optional.empty();
    }
    List<Actor> far = passive ? host(clause, at, behind) : clause.members(object);
    Optional<Status> status =
        VerbGroup.status(clause, at)
            .filter(s -> s == Status.HELD)
            .map(s -> answer(clause, behind(at, object)));
    return Optional.of(
        new Invitation(
            at, passive ? at : object, passive ? far : near, passive ? near : far, status));
  }

  private static int behind(int at, int object) {
    return Math.max(at, object);
  }

  /// "by A", or the place to which the guest is invited.
  private static List<Actor> host(Clause clause, int at, int behind) {
    return clause.word(at + 1).equals("by") ? clause.members(at + 2) : place(clause, behind);
  }

  private static List<Actor> place(Clause clause, int from) {
    for (int i = from; i < Math.min(clause.size(), from + REACH); i++) {
      if (Journey.isPlace(clause, i)) {
        return clause.members(i);
      }
      if (clause.endsClause(i) || clause.word(i).equals(",")) {
        return List.of();
      }
    }
    return List.of();
  }

  private static Optional<Invitation> named(Clause clause, int at) {
    Optional<Integer> verb = verb(clause, at);
    if (verb.isEmpty()) {
      return Optional.empty();
    }
    List<Actor> subject = clause.subjectBefore(verb.get()).map(clause::members).orElse(List.of());
    Optional<Integer> to = person(clause, at, Set.of("to", "for"));
    boolean extended =
        clause.wordIn(
            verb.get(),
            Set.of("extended", "extends", "sent", "issued", "conveyed", "delivered", "renewed"));
    List<Actor> host = extended ? subject : inviter(clause, at);
    List<Actor> guest = extended ? to.map(clause::members).orElse(List.of()) : subject;
    Optional<Status> status =
        VerbGroup.status(clause, verb.get())
            .filter(s -> s == Status.HELD)
            .map(s -> extended ? answer(clause, at) : answered(clause, verb.get()));
    return Optional.of(new Invitation(verb.get(), at, host, guest, status));
  }

  private static Optional<Integer> person(Clause clause, int at, Set<String> prepositions) {
    return clause
        .behind(at, prepositions)
        .filter(i -> i <= at + 4 && Journey.isTraveller(clause.members(i)));
  }

  /// "an invitation from A", "A's invitation", or the place to visit.
  private static List<Actor> inviter(Clause clause, int at) {
    Optional<Integer> from = clause.behind(at, Set.of("from", "of", "by")).filter(i -> i <= at + 4);
    if (from.isPresent()) {
      return clause.members(from.get());
    }
    for (int i = at - 1; i >= Math.max(0, at - 4); i--) {
      if (clause.word(i).equals("'s")) {
        return clause.members(i - 1);
      }
    }
    return place(clause, at + 1);
  }

  /// The verb that an invitation is the object of.
  private static Optional<Integer> verb(Clause clause, int at) {
    for (int i = at - 1; i >= Math.max(0, at - REACH); i--) {
      if (clause.word(i).equals("at") || clause.endsClause(i) || clause.word(i).equals(",")) {
        return Optional.empty();
      }
      boolean answer =
          clause.wordIn(
              i,
              Set.of(
                  "accepted",
                  "accepts",
                  "accept",
                  "accepting",
                  "received",
                  "got",
                  "extended",
                  "extends",
                  "sent",
                  "issued",
                  "conveyed",
                  "delivered",
                  "renewed",
                  "considering"));
      boolean refusal = Control.at(clause, i).filter(c -> c == Control.REFUSED).isPresent();
      if (answer || refusal) {
        return Optional.of(i);
      }
    }
    return Optional.empty();
  }

  private static Status answered(Clause clause, int verb) {
    if (clause.word(verb).startsWith("accept")) {
      return Status.PLANNED;
    }
    return Control.at(clause, verb).filter(c -> c == Control.REFUSED).isPresent()
        ? Status.REFUSED
        : answer(clause, verb);
  }

  /// What became of an invitation, told behind it: "and he accepted", "which she declined".
  private static Status answer(Clause clause, int from) {
    for (int i = from + 1; i < clause.size(); i++) {
      if (clause.wordIn(i, Set.of("accepted", "accepts"))) {
        boolean open = clause.wordIn(i - 1, Set.of("not", "yet", "if", "be"));
        return open ? Status.INVITED : Status.PLANNED;
      }
      if (clause.wordIn(i, Set.of("declined", "refused", "rejected"))) {
        return Status.REFUSED;
      }
      if (clause.word(i).equals(";")) {
        break;
      }
    }
    return Status.INVITED;
  }

  private static boolean isOccasion(Clause clause, int from) {
    int at = clause.pastAdverbs(from);
    boolean place = clause.actors(at + 1).filter(a -> a.place()).isPresent();
    return clause.word(at).equals("for")
        || (clause.word(at).equals("to") && (place || clause.wordIn(at + 1, OCCASIONS)));
  }
}
