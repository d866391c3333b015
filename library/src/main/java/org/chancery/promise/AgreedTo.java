package org.chancery.promise;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.account.FollowUp;
import org.chancery.actor.PartyId;
import org.chancery.clause.Clause;
import org.chancery.counting.Windows;
import org.chancery.report.Report;
import org.chancery.voice.Speech;

/// "The two agreed to ...", "A and B agreed that ... will ...", "A promised to send ...".
///
/// | sentence | finds |
/// |---|---|
/// | The two agreed that delegations will meet soon. | both: agreed that delegations will meet soon |
/// | The two agreed that the situation is grave. | nothing: no deed |
/// | A and B agreed in a call on Friday to hold talks in May. | both, in May |
/// | In 2015 the two agreed to hold talks. | nothing: no promise of this contact |
/// | Both leaders instructed their ministers to finalise the text by June. | both, by June |
/// | The two sides plan to sign the treaty in May. | both, in May |
public final class AgreedTo {
  public static final Set<String> TRIGGERS =
      Set.of(
          "agreed",
          "agree",
          "agrees",
          "agreeing",
          "promised",
          "pledged",
          "undertook",
          "committed",
          "decided",
          "vowed",
          "arranged",
          "plan",
          "planned",
          "intend",
          "intends",
          "instructed",
          "tasked",
          "directed");

  /// What these do, others are to do for them.
  private static final Set<String> DELEGATING = Set.of("instructed", "tasked", "directed");

  private static final int NEAR = 7;

  private AgreedTo() {}

  /// The promise whose verb stands at a place.
  public static Optional<FollowUp> at(Clause clause, int at, Report report, Windows windows) {
    List<PartyId> parties = Promise.parties(clause, at);
    if (parties.isEmpty()
        || !Speech.isTold(clause)
        || !isDeed(clause, at)
        || Promise.isBackground(clause, at)) {
      return Optional.empty();
    }
    return Optional.of(
        Promise.followUp(
            clause, at, behindAdjuncts(clause, at + 1), parties, report, windows, "AgreedTo"));
  }

  private static boolean isDeed(Clause clause, int at) {
    int next = behindAdjuncts(clause, at + 1);
    if (clause.wordIn(at, DELEGATING)) {
      return delegates(clause, next);
    }
    if (clause.word(next).equals("to")) {
      return Deeds.at(clause, next + 1) || isDoing(clause.word(next + 1));
    }
    if (clause.word(next).equals("on")) {
      return clause.wordIn(next + 1, Set.of("the", "a", "another", "further", "regular"))
          && clause.wordIn(
              next + 2, Set.of("next", "date", "dates", "meeting", "visit", "contacts"));
    }
    return clause.word(next).equals("that") && holdsDeed(clause, next + 1);
  }

  /// Past where and when it was agreed: "agreed in a phone call on Thursday to hold".
  private static int behindAdjuncts(Clause clause, int from) {
    int next = clause.date(from).isPresent() ? from + 1 : from;
    if (!clause.wordIn(next, Set.of("in", "at", "during", "by"))) {
      return next;
    }
    for (int i = next + 1; i < Math.min(clause.size(), next + NEAR); i++) {
      if (clause.wordIn(i, Set.of("to", "that"))) {
        return i;
      }
      if (clause.wordIn(i, Set.of(",", ".", ";", "and"))) {
        return next;
      }
    }
    return next;
  }

  private static boolean holdsDeed(Clause clause, int from) {
    for (int i = from; i < clause.size() && !clause.wordIn(i, Set.of(".", ";")); i++) {
      boolean modal = clause.wordIn(i, WillDo.TRIGGERS);
      boolean arranged =
          clause.word(i + 1).equals("be")
              && clause.wordIn(
                  i + 2,
                  Set.of("coordinated", "held", "arranged", "organised", "organized", "sent"));
      if (modal && (arranged || Deeds.at(clause, i + 1))) {
        return true;
      }
    }
    return false;
  }

  /// "their ministers to finalise".
  private static boolean delegates(Clause clause, int from) {
    for (int i = from; i < Math.min(clause.size(), from + NEAR); i++) {
      if (clause.word(i).equals("to")) {
        return Deeds.at(clause, i + 1);
      }
    }
    return false;
  }

  /// "committed to resuming talks".
  private static boolean isDoing(String word) {
    return Set.of(
            "resuming",
            "holding",
            "sending",
            "meeting",
            "releasing",
            "reopening",
            "signing",
            "opening",
            "establishing",
            "convening",
            "restoring",
            "exchanging",
            "launching")
        .contains(word);
  }
}
