package org.chancery.grammar;

import java.util.Optional;
import java.util.Set;
import org.chancery.clause.Clause;
import org.chancery.contact.Channel;

/// The nouns for contacts, and the channel each stands for.
final class ContactNoun {
  static final Set<String> CALLS =
      Set.of(
          "call",
          "calls",
          "conversation",
          "conversations",
          "videoconference",
          "teleconference",
          "videoconferences");
  static final Set<String> MEETINGS =
      Set.of(
          "meeting",
          "meetings",
          "talks",
          "summit",
          "summits",
          "reception",
          "dinner",
          "lunch",
          "breakfast",
          "audience",
          "encounter",
          "session",
          "roundtable",
          "pull-aside",
          "chat",
          "chats",
          "huddle",
          "one",
          "bilateral");
  static final Set<String> CONTACTS = Set.of("contact", "contacts", "communication");

  /// Nouns for what goes on without end: one contact only where something was held on a day.
  static final Set<String> CONTINUING =
      Set.of("dialogue", "discussion", "discussions", "negotiations", "consultations");

  /// Words that name a meeting only where somebody to meet stands behind them.
  private static final Set<String> SHORT_FOR_MEETING = Set.of("one", "bilateral");

  private static final Set<String> DISTANT_BEFORE =
      Set.of("phone", "telephone", "video", "virtual", "telephonic", "online", "conference");
  private static final Set<String> NO_CONTACT_BEFORE =
      Set.of(
          "trade",
          "domestic",
          "national",
          "press",
          "general",
          "public",
          "internal",
          "cabinet",
          "training");

  private ContactNoun() {}

  /// "telephone", "press": a word that tells what kind of call or talks a noun names.
  static boolean isKind(String word) {
    return DISTANT_BEFORE.contains(word) || NO_CONTACT_BEFORE.contains(word);
  }

  /// The channel that a noun at a place stands for; empty where it is no noun of contact.
  static Optional<Channel> channel(Clause clause, int at) {
    String noun = clause.word(at);
    if (NO_CONTACT_BEFORE.contains(clause.word(at - 1))
        || (clause.word(at + 1).equals("for") && CALLS.contains(noun) && !isDistant(clause, at))) {
      return Optional.empty();
    }
    boolean shown = noun.equals("conversation") && clause.word(at - 1).equals("in");
    if (shown) {
      return Optional.of(Channel.MEETING);
    }
    if (CALLS.contains(noun)) {
      return isCallNoun(clause, at) ? Optional.of(callOrTalk(clause, at)) : Optional.empty();
    }
    if (SHORT_FOR_MEETING.contains(noun) && !isShortForMeeting(clause, at)) {
      return Optional.empty();
    }
    if (MEETINGS.contains(noun) || CONTINUING.contains(noun)) {
      return Optional.of(isDistant(clause, at) ? Channel.CALL : Channel.MEETING);
    }
    if (CONTACTS.contains(noun) && NominalStatus.isUpcoming(clause.word(at - 1))) {
      return Optional.of(Channel.MEETING);
    }
    boolean contactByPhone = CONTACTS.contains(noun) && Ways.isDistant(clause, at - 2, at + 4);
    return contactByPhone ? Optional.of(Channel.CALL) : Optional.empty();
  }

  /// "had a one-on-one with B", "a bilateral between the two": the noun itself left out.
  private static boolean isShortForMeeting(Clause clause, int at) {
    boolean other = clause.wordIn(at + 1, Set.of("with", "between"));
    boolean hyphens = clause.word(at - 1).equals("-") && clause.word(at - 2).equals("on");
    return other && (hyphens || clause.word(at).equals("bilateral"));
  }

  /// A conversation is by telephone, unless it is told under the headline of a meeting.
  private static Channel callOrTalk(Clause clause, int at) {
    boolean theirs = clause.word(at - 1).equals("their") || isDefinite(clause, at);
    boolean open = clause.word(at).startsWith("conversation") && !isDistant(clause, at);
    return open && theirs ? clause.setting().orElse(Channel.CALL) : Channel.CALL;
  }

  private static boolean isDistant(Clause clause, int at) {
    return DISTANT_BEFORE.contains(clause.word(at - 1))
        || (Ways.isDistant(clause, at + 1, at + 2) && !clause.word(at + 1).equals(","));
  }

  /// "calls for restraint", "called on" and "calls to end" are none.
  private static boolean isCallNoun(Clause clause, int at) {
    String noun = clause.word(at);
    String next = clause.word(at + 1);
    boolean plain = noun.equals("call") || noun.equals("calls");
    boolean appeal = Set.of("for", "on", "to", "upon", "into").contains(next);
    boolean toSomebody = next.equals("to") && clause.actors(at + 2).isPresent();
    boolean verb = plain && clause.word(at - 1).equals("to");
    return !plain
        || (!verb
            && (!appeal
                || toSomebody
                || isDistant(clause, at)
                || (next.equals("on") && clause.date(at + 2).isPresent())));
  }

  static boolean isDefinite(Clause clause, int at) {
    for (int i = at - 1; i >= Math.max(0, at - 4); i--) {
      if (clause.wordIn(i, Set.of("the", "this", "that", "these", "those"))) {
        return true;
      }
      if (clause.wordIn(i, Set.of("a", "an", "any", "no", "another", ",", "of", "with", "in"))) {
        return false;
      }
    }
    return false;
  }
}
