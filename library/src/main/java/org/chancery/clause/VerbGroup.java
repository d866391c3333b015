package org.chancery.clause;

import java.util.Optional;
import java.util.Set;
import org.chancery.contact.Status;

/// What the words before a verb make of it: "will meet", "did not speak", "agreed to hold", "has
/// refused to sit down", "had been due to travel".
public final class VerbGroup {
  private static final Set<String> MODALS =
      Set.of("may", "might", "could", "can", "should", "must", "cannot", "can't", "couldn't");
  private static final Set<String> FUTURE = Set.of("will", "shall", "'ll", "won't", "would");
  private static final Set<String> BE =
      Set.of("is", "are", "was", "were", "be", "been", "being", "'s", "'re", "am", "'m");
  private static final Set<String> OTHER_AUXILIARIES =
      Set.of(
          "has",
          "have",
          "had",
          "having",
          "did",
          "do",
          "does",
          "didn't",
          "doesn't",
          "don't",
          "hasn't",
          "haven't",
          "hadn't",
          "wasn't",
          "weren't",
          "isn't",
          "aren't",
          "wouldn't",
          "to",
          "not",
          "never",
          "'ve",
          "'d");
  private static final Set<String> NEGATIONS =
      Set.of(
          "not",
          "never",
          "didn't",
          "doesn't",
          "don't",
          "hasn't",
          "haven't",
          "hadn't",
          "won't",
          "wouldn't",
          "wasn't",
          "weren't",
          "isn't",
          "aren't",
          "no",
          "nor",
          "neither",
          "couldn't",
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
          "newly",
          "next",
          "finally",
          "here",
          "there",
          "too",
          "yet",
          "all",
          "instead",
          "meanwhile",
          "therefore",
          "thus",
          "however",
          "nevertheless",
          "afterwards",
          "afterward",
          "tomorrow",
          "tonight");
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

  /// Words before the subject that leave open whether it comes to that.
  private static final Set<String> CONDITIONS = Set.of("if", "whether", "unless", "should", "lest");

  /// Words before the subject behind which the present tense tells of what is to come.
  private static final Set<String> TO_COME = Set.of("when", "before", "until", "till", "once");

  private static final Set<String> CHANCES =
      Set.of("opportunity", "chance", "occasion", "honour", "honor", "pleasure", "privilege");

  /// Pronouns between a verb and the infinitive below it, whomever they mean: "asked him to meet".
  private static final Set<String> OBJECTS = Set.of("him", "her", "them", "us", "me", "you", "it");

  /// Verbs that leave open whether somebody does as told.
  private static final Set<String> TELLING =
      Set.of(
          "told",
          "tells",
          "ordered",
          "orders",
          "advised",
          "advises",
          "warned",
          "warns",
          "instructed",
          "instructs",
          "forbade",
          "forbids");

  private static final int REACH = 10;

  private VerbGroup() {}

  /// Whether a word may stand between a subject and its verb.
  public static boolean isInside(String word) {
    return isAuxiliary(word) || isAdverb(word) || Control.standsBeforeVerb(word);
  }

  private static boolean isAuxiliary(String word) {
    return MODALS.contains(word)
        || FUTURE.contains(word)
        || BE.contains(word)
        || OTHER_AUXILIARIES.contains(word);
  }

  /// Whether a word only tells when or how: "also", "later", "briefly".
  public static boolean isAdverb(String word) {
    return ADVERBS.contains(word) || word.endsWith("ly");
  }

  /// The status of what a verb at a place says; empty where it is only wished for or possible. The
  /// purpose of a journey, as in "flew to Moscow to meet", stands as the journey does.
  public static Optional<Status> status(Clause clause, int verb) {
    int main = journey(clause, verb).orElse(verb);
    Optional<Status> own = new Chain(clause, main).status();
    if (own.isEmpty() && isLookedForwardTo(clause, main)) {
      return Optional.of(Status.PLANNED);
    }
    if (own.isEmpty() || isConditional(clause, main)) {
      return Optional.empty();
    }
    return own.map(s -> s == Status.PLANNED && fellThrough(clause, main) ? Status.CANCELLED : s);
  }

  /// "looks forward to welcoming B on June 3": what has a day is more than a hope.
  private static boolean isLookedForwardTo(Clause clause, int verb) {
    boolean forward = clause.word(verb - 1).equals("to") && clause.word(verb - 2).equals("forward");
    for (int i = verb + 1; forward && i < clause.size(); i++) {
      if (clause.date(i).isPresent()) {
        return true;
      }
    }
    return false;
  }

  /// "if Trump meets Kim", "whether they had met".
  private static boolean isConditional(Clause clause, int verb) {
    return clause.subjectBefore(verb).filter(s -> clause.wordIn(s - 1, CONDITIONS)).isPresent();
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
      if (clause.word(i).equals("but")
          || Control.at(clause, i).filter(VerbGroup::isFailure).isPresent()) {
        return true;
      }
    }
    return false;
  }

  private static boolean isFailure(Control control) {
    return control == Control.CANCELLED || control == Control.POSTPONED;
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

  /// The words before a verb, read from the verb leftwards.
  private static final class Chain {
    private final Clause clause;
    private final int verb;
    private boolean infinitive;
    private boolean gerund;
    private boolean negated;
    private boolean future;
    private boolean past;
    private boolean had;
    private boolean been;
    private boolean modal;
    private Optional<Control> control = Optional.empty();

    Chain(Clause clause, int verb) {
      this.clause = clause;
      this.verb = verb;
      this.gerund = clause.word(verb).endsWith("ing");
    }

    Optional<Status> status() {
      int at = verb - 1;
      while (at >= Math.max(0, verb - REACH) && take(at)) {
        at--;
      }
      if (modal) {
        return negated && control.isEmpty() ? Optional.of(Status.DENIED) : Optional.empty();
      }
      return control.isPresent() ? controlled(control.get()) : Optional.of(plain(at));
    }

    /// Takes in the word at a place; whether what stands before it may belong to the chain too.
    private boolean take(int at) {
      String word = clause.word(at);
      if (clause.date(at).isPresent() || isAdverb(word)) {
        negated |= word.equals("never");
        return true;
      }
      if (NEGATIONS.contains(word)) {
        negated = true;
        modal |= MODALS.contains(word);
        future |= FUTURE.contains(word);
        past |= word.equals("wouldn't");
        return true;
      }
      if (word.equals("to")) {
        infinitive |= control.isEmpty();
        return true;
      }
      if (MODALS.contains(word)) {
        modal = true;
        return true;
      }
      if (FUTURE.contains(word)) {
        boolean wish = word.equals("would") && control.filter(c -> c == Control.ACTUAL).isPresent();
        modal |= wish;
        future = true;
        return true;
      }
      if (BE.contains(word)) {
        future |= clause.word(at + 1).equals("to") && control.isEmpty();
        been |= word.equals("been");
        past |= Set.of("been", "were").contains(word) || (word.equals("was") && future);
        return true;
      }
      if (OTHER_AUXILIARIES.contains(word)) {
        had |= word.equals("had") || word.equals("'d");
        gerund |= word.equals("having");
        return true;
      }
      return takeControl(at);
    }

    private boolean takeControl(int at) {
      if (control.isPresent() || !(infinitive || gerund)) {
        return false;
      }
      if (clause.actors(at).isPresent() || clause.wordIn(at, OBJECTS)) {
        control = infinitive ? objectControl(at) : Optional.empty();
        return false;
      }
      control = nounControl(at).or(() -> Control.at(clause, at));
      return control.isPresent();
    }

    /// "urged Netanyahu to meet", "invited Putin to visit": the verb before the object decides.
    private Optional<Control> objectControl(int object) {
      int before = object - 1;
      if (clause.wordIn(before, Set.of("on", "for", "with", "upon"))) {
        return Optional.of(Control.UNREAL);
      }
      if (clause.wordIn(before, TELLING)) {
        return Optional.of(Control.UNREAL);
      }
      return Control.at(clause, before).filter(found -> found != Control.PLANNED);
    }

    /// "accepted an invitation to visit", "turned down an offer to meet": the verb before the noun
    /// decides, and without one the noun.
    private Optional<Control> nounControl(int at) {
      if (clause.wordIn(at, CHANCES) && isHad(at)) {
        return Optional.of(Control.ACTUAL);
      }
      boolean plan = clause.wordIn(at, Set.of("plan", "plans", "intention", "agreement"));
      boolean offer =
          clause.wordIn(at, Set.of("invitation", "invite", "offer", "request", "proposal"));
      if (!plan && !offer) {
        return Optional.empty();
      }
      for (int i = at - 1; i >= Math.max(0, at - REACH); i--) {
        Optional<Control> before = Control.at(clause, i);
        if (before.isPresent()) {
          return before;
        }
      }
      if (plan) {
        return Optional.of(Control.PLANNED);
      }
      boolean invitation = clause.wordIn(at, Set.of("invitation", "invite"));
      return Optional.of(invitation ? Control.INVITED : Control.OFFERED);
    }

    /// "had an opportunity to speak" is a way of saying that they did.
    private boolean isHad(int noun) {
      for (int i = noun - 1; i >= Math.max(0, noun - 3); i--) {
        if (clause.word(i).equals("had")) {
          return !clause.wordIn(i - 1, Set.of("not", "never", "if"))
              && !clause.word(i + 1).equals("no");
        }
      }
      return false;
    }

    private Optional<Status> controlled(Control found) {
      boolean open =
          found == Control.UNREAL
              || (found == Control.AWAITED && Circumstances.dateAhead(clause, verb).isEmpty())
              || (negated && found != Control.ACTUAL);
      if (open) {
        return Optional.empty();
      }
      if (found == Control.ACTUAL) {
        return Optional.of(negated ? Status.DENIED : future ? Status.PLANNED : Status.HELD);
      }
      boolean cancelled =
          found == Control.PLANNED
              && ((had && been) || (past && clause.word(verb - 1).equals("have")));
      return Optional.of(cancelled ? Status.CANCELLED : found.status());
    }

    private Status plain(int at) {
      if (negated) {
        return future ? Status.REFUSED : Status.DENIED;
      }
      if (future && past && infinitive && clause.word(verb - 1).equals("have")) {
        return Status.CANCELLED;
      }
      return future || infinitive || isToCome(at) ? Status.PLANNED : Status.HELD;
    }

    /// "before he meets Xi", "when Biden visits Paris".
    private boolean isToCome(int at) {
      boolean present = clause.word(verb).endsWith("s") || clause.word(verb).equals("meet");
      return present
          && clause.actors(at).isPresent()
          && clause.wordIn(at - 1, TO_COME)
          && clause.word(verb).length() > 3;
    }
  }
}
