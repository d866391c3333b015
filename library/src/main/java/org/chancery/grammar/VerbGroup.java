package org.chancery.grammar;

import java.util.Optional;
import java.util.Set;
import org.chancery.contact.Status;

/// What the words before a verb make of it: "will meet", "did not speak", "agreed to hold".
final class VerbGroup {
  private static final Set<String> AUXILIARIES =
      Set.of(
          "is",
          "are",
          "was",
          "were",
          "be",
          "been",
          "being",
          "has",
          "have",
          "had",
          "having",
          "will",
          "would",
          "shall",
          "may",
          "might",
          "could",
          "can",
          "should",
          "must",
          "did",
          "do",
          "does",
          "to",
          "not",
          "never",
          "'ll",
          "won't",
          "didn't",
          "doesn't",
          "hasn't",
          "haven't",
          "wouldn't",
          "going",
          "due",
          "set",
          "scheduled",
          "expected",
          "slated",
          "planning",
          "plans",
          "planned",
          "about",
          "able",
          "supposed",
          "cannot",
          "can't");
  private static final Set<String> ADVERBS =
      Set.of(
          "also",
          "then",
          "both",
          "jointly",
          "again",
          "earlier",
          "later",
          "just",
          "already",
          "now",
          "once",
          "twice",
          "soon",
          "still",
          "even",
          "together",
          "separately",
          "first",
          "each",
          "who",
          "recently",
          "reportedly",
          "briefly",
          "today",
          "yesterday",
          "ever",
          "subsequently",
          "previously",
          "last",
          "himself",
          "herself",
          "themselves",
          "personally",
          "since",
          "newly");
  private static final Set<String> HYPOTHETICAL =
      Set.of(
          "may",
          "might",
          "could",
          "can",
          "should",
          "must",
          "ready",
          "willing",
          "hopes",
          "hope",
          "hoped",
          "hoping",
          "wants",
          "want",
          "wanted",
          "wishes",
          "wish",
          "urged",
          "urges",
          "urging",
          "asked",
          "able",
          "likely",
          "possible",
          "prepared",
          "need",
          "needs",
          "opportunity",
          "seek",
          "seeking",
          "sought",
          "open",
          "called",
          "cannot",
          "can't",
          "refusal",
          "chance",
          "forward",
          "supposed",
          "unable",
          "desire",
          "readiness",
          "willingness",
          "decide",
          "whether",
          "if");
  private static final Set<String> PLANNING =
      Set.of(
          "will",
          "shall",
          "'ll",
          "agreed",
          "agree",
          "agrees",
          "scheduled",
          "due",
          "set",
          "slated",
          "plans",
          "plan",
          "planned",
          "planning",
          "expected",
          "expects",
          "going",
          "arranged",
          "intention",
          "intends",
          "intend",
          "intended",
          "decided",
          "promised",
          "about",
          "agreement",
          "preparing",
          "accepted",
          "resume");
  private static final Set<String> NEGATIONS =
      Set.of("not", "never", "didn't", "doesn't", "hasn't", "haven't", "won't", "wouldn't", "no");

  private static final Set<String> MOTION =
      Set.of(
          "flew",
          "flown",
          "fly",
          "flying",
          "flies",
          "travelled",
          "traveled",
          "travel",
          "travels",
          "travelling",
          "traveling",
          "went",
          "go",
          "goes",
          "gone",
          "came",
          "come",
          "comes",
          "arrived",
          "arrive",
          "arrives",
          "returned",
          "return",
          "crossed",
          "headed",
          "visited",
          "sent");
  private static final int REACH = 10;

  private VerbGroup() {}

  /// Whether a word may stand between a subject and its verb.
  static boolean isInside(String word) {
    return AUXILIARIES.contains(word)
        || ADVERBS.contains(word)
        || PLANNING.contains(word)
        || word.endsWith("ly");
  }

  /// Whether a word only tells when or how: "also", "later", "briefly".
  static boolean isAdverb(String word) {
    return ADVERBS.contains(word) || word.endsWith("ly");
  }

  /// The status of what a verb at a place says; empty where it is only wished for or possible. The
  /// purpose of a journey, as in "flew to Moscow to meet", stands as the journey does.
  static Optional<Status> status(Clause clause, int verb) {
    int main = journey(clause, verb).orElse(verb);
    return own(clause, main)
        .map(s -> s == Status.PLANNED && fellThrough(clause, main) ? Status.CANCELLED : s);
  }

  /// "had planned to travel but", "was due to meet, but the trip was cancelled".
  private static boolean fellThrough(Clause clause, int verb) {
    boolean past = false;
    for (int i = verb - 1; i >= Math.max(0, verb - 6); i--) {
      past |= clause.wordIn(i, Set.of("had", "was", "were"));
    }
    if (!past) {
      return false;
    }
    for (int i = verb + 1; i < clause.size(); i++) {
      if (clause.wordIn(i, Set.of("but", "cancelled", "canceled", "scrapped", "postponed"))) {
        return true;
      }
    }
    return false;
  }

  /// The verb of motion whose purpose a verb tells: "flew to Moscow on Friday to meet".
  private static Optional<Integer> journey(Clause clause, int verb) {
    if (!clause.word(verb - 1).equals("to")) {
      return Optional.empty();
    }
    for (int i = verb - 2; i >= Math.max(0, verb - REACH); i--) {
      if (clause.wordIn(i, MOTION)) {
        return Optional.of(i);
      }
      boolean way =
          clause.actors(i).isPresent()
              || clause.date(i).isPresent()
              || clause.wordIn(i, Set.of("to", "in", "into", "on", "from", "the", "for", "over"))
              || clause.isCapitalised(i);
      if (!way) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static Optional<Status> own(Clause clause, int verb) {
    boolean infinitive = false;
    boolean negated = false;
    boolean future = false;
    boolean past = false;
    for (int i = verb - 1; i >= Math.max(0, verb - 10); i--) {
      String word = clause.word(i);
      if (clause.date(i).isPresent() || ADVERBS.contains(word) || word.endsWith("ly")) {
        continue;
      }
      if (word.equals("to")) {
        infinitive = true;
        continue;
      }
      if (word.equals("would") || (PLANNING.contains(word) && (infinitive || isModal(word)))) {
        future = true;
        past |= clause.word(i - 1).equals("been") || clause.word(i - 1).equals("were");
        continue;
      }
      if (NEGATIONS.contains(word)) {
        negated = true;
        continue;
      }
      if (isHypothetical(word, infinitive)) {
        return Optional.empty();
      }
      Optional<Status> control = infinitive ? controlled(clause, i) : Optional.empty();
      if (control.isPresent()) {
        return control;
      }
      if (infinitive && clause.actors(i).isPresent()) {
        return objectControl(clause, i);
      }
      if (!AUXILIARIES.contains(word)) {
        break;
      }
    }
    return Optional.of(status(infinitive, negated, future, past));
  }

  private static boolean isModal(String word) {
    return word.equals("will") || word.equals("shall") || word.equals("'ll");
  }

  private static Status status(boolean infinitive, boolean negated, boolean future, boolean past) {
    if (negated) {
      return future ? Status.REFUSED : Status.DENIED;
    }
    if (future && past) {
      return Status.CANCELLED;
    }
    return future || infinitive ? Status.PLANNED : Status.HELD;
  }

  private static boolean isHypothetical(String word, boolean infinitive) {
    boolean modal =
        Set.of("may", "might", "could", "can", "should", "must", "cannot").contains(word);
    return HYPOTHETICAL.contains(word) && (infinitive || modal);
  }

  private static Optional<Status> controlled(Clause clause, int at) {
    return switch (clause.word(at)) {
      case "refused", "refuses", "declined", "declines", "refusing" -> Optional.of(Status.REFUSED);
      case "offered", "offers", "proposed", "proposes", "suggested", "offer", "proposal" ->
          Optional.of(Status.OFFERED);
      case "invited", "invites" -> Optional.of(Status.INVITED);
      case "invitation", "invite" -> Optional.of(invitation(clause, at));
      default -> Optional.empty();
    };
  }

  /// "urged Netanyahu to meet", "invited Putin to visit": the verb before the object decides.
  private static Optional<Status> objectControl(Clause clause, int object) {
    String verb = clause.word(object - 1);
    if (HYPOTHETICAL.contains(verb) || verb.equals("on") || verb.equals("for")) {
      return Optional.empty();
    }
    Optional<Status> control = controlled(clause, object - 1);
    return control.isPresent() ? control : Optional.of(Status.PLANNED);
  }

  /// "accepted an invitation to visit", "turned down an invitation", "received an invitation".
  private static Status invitation(Clause clause, int noun) {
    for (int i = noun - 1; i >= Math.max(0, noun - REACH); i--) {
      switch (clause.word(i)) {
        case "accepted", "accepts", "accept", "accepting", "acceptance" -> {
          return Status.PLANNED;
        }
        case "declined", "refused", "rejected", "down" -> {
          return Status.REFUSED;
        }
        default -> {}
      }
    }
    return Status.INVITED;
  }
}
