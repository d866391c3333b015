package org.chancery.promise;

import java.util.Set;
import org.chancery.clause.Clause;

/// Which deeds are discrete enough to be kept or not.
///
/// | words | deed |
/// |---|---|
/// | to meet in May; to send a delegation | yes |
/// | to maintain contacts | yes: contacts are what goes on |
/// | to support peace; to remain friends | no: nothing that can be seen to be done |
final class Deeds {
  /// Deeds that can be seen to be done.
  private static final Set<String> DEEDS =
      Set.of(
          "meet",
          "hold",
          "send",
          "visit",
          "host",
          "travel",
          "receive",
          "sign",
          "convene",
          "resume",
          "speak",
          "talk",
          "dispatch",
          "deliver",
          "provide",
          "release",
          "exchange",
          "establish",
          "create",
          "launch",
          "open",
          "set",
          "form",
          "organise",
          "organize",
          "arrange",
          "appoint",
          "withdraw",
          "extend",
          "instruct",
          "task",
          "prepare",
          "conclude",
          "ratify",
          "submit",
          "present",
          "supply",
          "restore",
          "reopen",
          "return",
          "invite",
          "start",
          "begin",
          "schedule",
          "consult",
          "coordinate",
          "conduct",
          "finalize",
          "finalise",
          "complete",
          "reconvene",
          "reach",
          "come",
          "pay",
          "take",
          "agree",
          "nominate",
          "designate");

  /// Deeds that go on: promises only where contacts are what goes on.
  private static final Set<String> LASTING =
      Set.of(
          "maintain",
          "continue",
          "keep",
          "stay",
          "remain",
          "work",
          "intensify",
          "step",
          "follow",
          "deepen",
          "strengthen");

  private static final Set<String> CONTACTS =
      Set.of(
          "contact",
          "contacts",
          "consultations",
          "dialogue",
          "talks",
          "discussions",
          "touch",
          "meeting",
          "meetings",
          "coordination",
          "negotiations",
          "coordinating",
          "consulting",
          "consult",
          "coordinate",
          "communication",
          "conversation",
          "visit",
          "engagement",
          "cooperating",
          "channels");
  private static final int REACH = 9;

  private Deeds() {}

  /// Whether the verb at a place, behind "to" or "will", is a deed that can be promised.
  static boolean at(Clause clause, int at) {
    int verb = at;
    while (clause.wordIn(
            verb, Set.of("\"", "soon", "also", "both", "jointly", "further", "personally"))
        || (clause.word(verb).endsWith("ly") && !DEEDS.contains(clause.word(verb)))) {
      verb++;
    }
    if (DEEDS.contains(clause.word(verb))) {
      return true;
    }
    return LASTING.contains(clause.word(verb)) && isAboutContacts(clause, verb);
  }

  private static boolean isAboutContacts(Clause clause, int verb) {
    for (int i = verb + 1; i < Math.min(clause.size(), verb + REACH); i++) {
      if (clause.wordIn(i, CONTACTS)) {
        return true;
      }
      if (clause.wordIn(i, Set.of(".", ";"))) {
        return false;
      }
    }
    return false;
  }
}
