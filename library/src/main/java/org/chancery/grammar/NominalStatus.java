package org.chancery.grammar;

import java.util.Optional;
import java.util.Set;
import org.chancery.clause.Clause;
import org.chancery.clause.Control;
import org.chancery.clause.VerbGroup;
import org.chancery.contact.Status;

/// How far a contact has come that a noun names: from what the clause tells of it, from the verb it
/// is the object of, and from the words before it.
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
          "eventual",
          "long-awaited",
          "anticipated");

  /// Nouns and verbs that control an infinitive and say nothing of a noun behind them.
  private static final Set<String> OF_VERBS_ONLY =
      Set.of(
          "about",
          "going",
          "to",
          "set",
          "due",
          "bound",
          "time",
          "way",
          "reason",
          "like",
          "decide",
          "went",
          "got",
          "glad",
          "pleased",
          "happy",
          "delighted",
          "honoured",
          "honored",
          "able",
          "help",
          "talk",
          "used",
          "whether",
          "if",
          "began",
          "begun",
          "continued",
          "coming",
          "next",
          "confirmed",
          "confirms",
          "better",
          "interest",
          "interested",
          "condition",
          "conditions",
          "called",
          "asked",
          "asks",
          "pressed",
          "wanted",
          "discussing",
          "plan",
          "committed",
          "instead",
          "supposed",
          "forward",
          "need",
          "needs",
          "decided",
          "accepted",
          "accepts",
          "accept",
          "accepting",
          "agenda",
          "agreement",
          "agreed",
          "agree");

  private static final Set<String> DETERMINERS =
      Set.of("the", "this", "that", "these", "those", "their", "his", "her", "our", "'s");

  /// Words at which the phrase of a noun begins, or what it depends on has ended.
  private static final Set<String> OUTSIDE =
      Set.of(
          ".",
          ",",
          ";",
          ":",
          "(",
          ")",
          "\"",
          "that",
          "who",
          "which",
          "and",
          "but",
          "or",
          "said",
          "says",
          "when",
          "while",
          "where",
          "because",
          "met",
          "after",
          "during",
          "following",
          "spoke",
          "discussed",
          "told",
          "by",
          "in",
          "at",
          "over",
          "via",
          "since",
          "from");

  /// Expressions before a noun for what is still to come.
  private static final Set<String> BEFOREHAND =
      Set.of("ahead", "eve", "preparations", "preparation", "preparing", "runup", "run-up");

  private static final Set<String> PAST =
      Set.of(
          "ran", "went", "took", "was", "were", "began", "came", "broke", "saw", "left", "ended");

  /// Statuses that outweigh the day for which a contact had been set.
  private static final Set<Status> FAILED =
      Set.of(Status.REFUSED, Status.CANCELLED, Status.POSTPONED, Status.DENIED);

  private static final int REACH = 10;

  private NominalStatus() {}

  /// "forthcoming", "next": an adjective for what is still to come.
  static boolean isUpcoming(String word) {
    return UPCOMING.contains(word);
  }

  /// The status of what a noun at a place names; empty where it is only wished for or possible.
  static Optional<Status> of(Clause clause, int noun, Optional<Integer> supportVerb) {
    if (isNone(clause, noun)) {
      return Optional.empty();
    }
    Optional<Status> fate = fate(clause, noun);
    Optional<Status> governed = governed(clause, noun, supportVerb);
    boolean planned = fate.filter(s -> s == Status.PLANNED).isPresent();
    boolean off = governed.filter(FAILED::contains).isPresent();
    return fate.isEmpty() || (planned && off) ? governed : fate;
  }

  /// What the verb makes of the noun that is its object, or the words before it: "cancelled his
  /// meeting", "would not attend a meeting".
  private static Optional<Status> governed(Clause clause, int noun, Optional<Integer> supportVerb) {
    Optional<Control> own = supportVerb.flatMap(verb -> Control.at(clause, verb));
    if (own.isPresent() && own.get() != Control.ACTUAL) {
      return status(own.get());
    }
    return supportVerb.isPresent()
        ? VerbGroup.status(clause, supportVerb.get())
        : before(clause, noun);
  }

  /// "no phone call with Macron was planned".
  private static boolean isNone(Clause clause, int noun) {
    for (int i = noun - 1; i >= Math.max(0, noun - 3); i--) {
      if (clause.word(i).equals("no")) {
        return true;
      }
    }
    return false;
  }

  private static boolean isNegated(Clause clause, int at) {
    for (int i = at - 1; i >= Math.max(0, at - 3); i--) {
      if (clause.wordIn(i, Set.of("not", "never", "neither", "nor"))) {
        return true;
      }
    }
    return false;
  }

  private static Optional<Status> status(Control control) {
    return control == Control.UNREAL ? Optional.empty() : Optional.of(control.status());
  }

  /// "the meeting was cancelled", "will take place", "is scheduled for", "never took place".
  private static Optional<Status> fate(Clause clause, int noun) {
    Optional<Status> found = Optional.empty();
    for (int i = noun + 1; i < Math.min(clause.size(), noun + 18); i++) {
      Optional<Status> told = told(clause, i);
      if (told.isPresent() && isOwnVerb(clause, noun, i)) {
        found = told;
      }
      boolean relative = clause.wordIn(i, Set.of("which", ",")) && isRelative(clause, noun, i);
      if (relative
          && isPast(clause.word(i + 1))
          && found.filter(s -> s == Status.PLANNED).isPresent()) {
        found = Optional.empty();
      }
      if ((clause.endsClause(i) && !relative)
          || (clause.word(i).equals(",") && !relative)
          || clause.wordIn(i, Set.of("discussed", "and"))) {
        return found;
      }
    }
    return found;
  }

  /// "the meeting, scheduled to last an hour, ran to two": the verb that follows is of the past.
  private static boolean isPast(String word) {
    return PAST.contains(word) || (word.endsWith("ed") && !isPlan(word));
  }

  private static boolean isPlan(String word) {
    return Set.of("scheduled", "planned", "slated", "expected").contains(word);
  }

  /// "the meeting with B, which had been set for Thursday, was": what is set off belongs to it.
  private static boolean isRelative(Clause clause, int noun, int at) {
    for (int i = noun + 1; i <= Math.min(clause.size() - 1, at + 1); i++) {
      if (clause.wordIn(i, Set.of("which", "set", "scheduled", "planned", "due", "originally"))
          && clause.word(i - 1).equals(",")) {
        return true;
      }
    }
    return false;
  }

  /// What a word behind the noun tells of it.
  private static Optional<Status> told(Clause clause, int at) {
    String word = clause.word(at);
    boolean happen =
        clause.wordIn(at + 1, Set.of("come", "take", "taken", "took", "happen", "happened"));
    if (Set.of("not", "never", "didn't").contains(word) && happen) {
      return Optional.of(Status.DENIED);
    }
    Optional<Control> control = Control.at(clause, at);
    if (control.filter(NominalStatus::isFailure).isPresent()) {
      boolean again = clause.word(at + 1).equals("to") || clause.word(at + 2).equals("to");
      boolean moved = control.get() == Control.POSTPONED && again && hasDate(clause, at + 2);
      return Optional.of(moved ? Status.PLANNED : control.get().status());
    }
    boolean compared = clause.wordIn(at - 1, Set.of("than", "originally", "as", "previously"));
    boolean planned =
        (!compared
                && Set.of("will", "scheduled", "slated", "planned", "due", "expected", "set")
                    .contains(word))
            || (word.equals("to") && clause.wordIn(at + 1, Set.of("be", "take", "follow")))
            || (word.equals("would") && clause.word(at + 1).equals("be"));
    return planned ? Optional.of(Status.PLANNED) : Optional.empty();
  }

  private static boolean hasDate(Clause clause, int at) {
    return clause.date(at).isPresent() || clause.date(at + 1).isPresent();
  }

  private static boolean isFailure(Control control) {
    return control == Control.CANCELLED || control == Control.POSTPONED;
  }

  /// The verb speaks of the noun, not of somebody named between the two.
  private static boolean isOwnVerb(Clause clause, int noun, int verb) {
    int before = verb - 1;
    while (before > noun
        && (clause.date(before).isPresent()
            || VerbGroup.isAdverb(clause.word(before))
            || clause.wordIn(before, Set.of("had", "has", "been", "was", "were", "is", "be")))) {
      before--;
    }
    return clause.actors(before).isEmpty()
        || clause.word(before - 1).matches("with|of|between|and|in|for|to")
        || noun == before - 1;
  }

  /// What stands before the noun and governs it: "plans for a first meeting", "turned down a call".
  private static Optional<Status> before(Clause clause, int noun) {
    boolean definite = false;
    for (int i = noun - 1; i >= Math.max(0, noun - REACH); i--) {
      String word = clause.word(i);
      if (UPCOMING.contains(word) || BEFOREHAND.contains(word)) {
        return Optional.of(givenUp(clause, i).orElse(Status.PLANNED));
      }
      if (Set.of("without", "any").contains(word)) {
        return Optional.empty();
      }
      Optional<Control> control = control(clause, i);
      if (control.isPresent() && !(definite && control.get() == Control.UNREAL)) {
        return isNegated(clause, i) ? Optional.empty() : status(control.get());
      }
      if (OUTSIDE.contains(word)) {
        break;
      }
      definite |= DETERMINERS.contains(word) || clause.actors(i).isPresent();
    }
    return Optional.of(governing(clause, noun));
  }

  /// "scrapped his planned talks": the verb right before what was planned.
  private static Optional<Status> givenUp(Clause clause, int upcoming) {
    int i = upcoming - 1;
    while (DETERMINERS.contains(clause.word(i))
        || clause.wordIn(i, Set.of("a", "an", "on"))
        || (clause.word(i + 1).equals("'s") && clause.actors(i).isPresent())) {
      i--;
    }
    int verb = clause.wordIn(i, Set.of("off", "out", "back")) ? i - 1 : i;
    return Control.at(clause, verb).filter(NominalStatus::isFailure).map(Control::status);
  }

  private static Optional<Control> control(Clause clause, int at) {
    Optional<Control> phrase = Control.phrase(clause, at);
    if (phrase.isPresent()) {
      return phrase;
    }
    return OF_VERBS_ONLY.contains(clause.word(at)) ? agreed(clause, at) : Control.at(clause, at);
  }

  /// "agreed on a meeting", "agreement to hold", "agreed to talks", "accepted an invitation to".
  private static Optional<Control> agreed(Clause clause, int at) {
    boolean on = clause.wordIn(at + 1, Set.of("on", "to", "about"));
    return clause.wordIn(at, Set.of("agreed", "agreement", "agree")) && on
        ? Optional.of(Control.PLANNED)
        : Optional.empty();
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
      boolean done =
          clause.wordIn(i, Set.of("at", "during", "in"))
              && clause.wordIn(i - 1, Set.of("reached", "made", "held", "signed", "concluded"));
      if (done || clause.endsClause(i) || clause.wordIn(i, Set.of("after", "following"))) {
        return Status.HELD;
      }
    }
    return Status.HELD;
  }
}
