package org.chancery.grammar;

import java.util.Optional;
import java.util.Set;
import org.chancery.contact.Status;

/// How far a contact has come that a noun names: from the adjectives before it, the verb it is the
/// object of, and the verb it is the subject of.
final class NominalStatus {
  private static final Set<String> UPCOMING =
      Set.of(
          "upcoming",
          "forthcoming",
          "planned",
          "scheduled",
          "future",
          "next",
          "coming",
          "expected",
          "eventual");
  private static final Set<String> UNREAL =
      Set.of(
          "possible",
          "potential",
          "proposed",
          "hoped-for",
          "no",
          "any",
          "without",
          "possibility",
          "hope",
          "hopes",
          "hoping",
          "ready",
          "readiness",
          "need",
          "prospect",
          "prospects",
          "urged",
          "urges",
          "favour",
          "favor",
          "importance",
          "idea",
          "call",
          "calls");
  private static final Set<String> PREPARED =
      Set.of(
          "preparations",
          "preparing",
          "preparation",
          "prepare",
          "agenda",
          "plans",
          "plan",
          "schedule",
          "ahead",
          "arrange",
          "organise",
          "organize",
          "organising",
          "organizing",
          "arranging",
          "agreed",
          "agreement",
          "intention",
          "announced");
  private static final Set<String> NOUN_PHRASE =
      Set.of(
          "a",
          "an",
          "the",
          "first",
          "second",
          "telephone",
          "phone",
          "official",
          "working",
          "bilateral",
          "trilateral",
          "high",
          "level",
          "-",
          "top",
          "personal",
          "full",
          "joint",
          "separate",
          "new",
          "another",
          "of",
          "for",
          "on",
          "to",
          "hold",
          "have",
          "holding",
          "state",
          "video",
          "virtual",
          "regular",
          "next",
          "summit",
          "further",
          "held",
          "about",
          "their",
          "his",
          "her",
          "in",
          "person",
          "face",
          "this",
          "visit",
          "annual");

  private NominalStatus() {}

  /// "forthcoming", "next": an adjective for what is still to come.
  static boolean isUpcoming(String word) {
    return UPCOMING.contains(word);
  }

  /// The status of what a noun at a place names; empty where it is only wished for or possible.
  static Optional<Status> of(Clause clause, int noun, Optional<Integer> supportVerb) {
    Optional<Status> fate = fate(clause, noun);
    if (fate.isPresent()) {
      return fate;
    }
    Optional<Status> own = supportVerb.flatMap(verb -> ofVerb(clause.word(verb)));
    if (own.isPresent()) {
      return own;
    }
    if (supportVerb.isPresent()) {
      return VerbGroup.status(clause, supportVerb.get());
    }
    return before(clause, noun);
  }

  /// "the meeting was cancelled", "will take place", "is scheduled for".
  private static Optional<Status> fate(Clause clause, int noun) {
    for (int i = noun + 1; i < Math.min(clause.size(), noun + 14); i++) {
      String word = clause.word(i);
      boolean failed = clause.wordIn(i + 1, Set.of("come", "take", "taken", "happen", "happened"));
      if (Set.of("not", "never").contains(word) && failed) {
        return Optional.of(Status.DENIED);
      }
      if (Set.of("cancelled", "canceled", "scrapped").contains(word)
          || (word.equals("called") && clause.word(i + 1).equals("off"))) {
        return Optional.of(Status.CANCELLED);
      }
      if (Set.of("postponed", "delayed", "rescheduled").contains(word)) {
        return Optional.of(Status.POSTPONED);
      }
      if (Set.of("will", "scheduled", "slated", "planned").contains(word)
          || (word.equals("to") && clause.word(i + 1).equals("be"))
          || (word.equals("to") && clause.word(i + 1).equals("take"))
          || (word.equals("would") && clause.word(i + 1).equals("be"))) {
        return isOwnVerb(clause, noun, i) ? Optional.of(Status.PLANNED) : Optional.empty();
      }
      if (clause.endsClause(i) || Set.of(",", "discussed", "and", "was", "were").contains(word)) {
        boolean passive = word.equals("was") || word.equals("were");
        if (!passive) {
          return Optional.empty();
        }
      }
    }
    return Optional.empty();
  }

  /// The verb speaks of the noun, not of somebody named between the two.
  private static boolean isOwnVerb(Clause clause, int noun, int verb) {
    return clause.actors(verb - 1).isEmpty()
        || clause.word(verb - 2).matches("with|of|between|and")
        || noun + 1 == verb - 1;
  }

  /// What a verb makes of the meeting that is its object.
  private static Optional<Status> ofVerb(String verb) {
    return switch (verb) {
      case "cancelled", "canceled", "cancels", "scrapped" -> Optional.of(Status.CANCELLED);
      case "postponed", "postpones", "delayed" -> Optional.of(Status.POSTPONED);
      case "refused", "rejected", "declined" -> Optional.of(Status.REFUSED);
      case "offered", "proposed", "suggested" -> Optional.of(Status.OFFERED);
      case "invited", "invitation" -> Optional.of(Status.INVITED);
      case "scheduled", "arranged" -> Optional.of(Status.PLANNED);
      default -> Optional.empty();
    };
  }

  private static Optional<Status> before(Clause clause, int noun) {
    for (int i = noun - 1; i >= Math.max(0, noun - 10); i--) {
      String word = clause.word(i);
      if (UPCOMING.contains(word) || PREPARED.contains(word)) {
        return Optional.of(Status.PLANNED);
      }
      boolean calledOff = word.equals("off") && clause.wordIn(i - 1, Set.of("calls", "called"));
      Optional<Status> own = calledOff ? Optional.of(Status.CANCELLED) : ofVerb(word);
      if (own.isPresent()) {
        return own;
      }
      if (UNREAL.contains(word)) {
        return Optional.empty();
      }
      boolean inside =
          clause.actors(i).isPresent() || clause.date(i).isPresent() || word.equals("'s");
      if (!inside && !NOUN_PHRASE.contains(word)) {
        break;
      }
    }
    return Optional.of(governing(clause, noun));
  }

  /// "agreed to continue on February 7 during a visit": what the verb of the clause promises holds
  /// of the noun within it.
  private static Status governing(Clause clause, int noun) {
    for (int i = noun - 1; i >= Math.max(0, noun - 16); i--) {
      boolean promise =
          clause.wordIn(i, Set.of("will", "shall"))
              || (clause.word(i).equals("to")
                  && clause.wordIn(i - 1, Set.of("agreed", "planned", "due")));
      if (promise) {
        return Status.PLANNED;
      }
      if (clause.endsClause(i) || clause.wordIn(i, Set.of("after", "following"))) {
        return Status.HELD;
      }
    }
    return Status.HELD;
  }
}
