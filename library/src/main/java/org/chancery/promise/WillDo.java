package org.chancery.promise;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.account.FollowUp;
import org.chancery.actor.PartyId;
import org.chancery.clause.Clause;
import org.chancery.counting.ContactWords;
import org.chancery.counting.TwoSides;
import org.chancery.counting.Windows;
import org.chancery.report.Report;
import org.chancery.voice.Speech;

/// "The two sides will continue consultations", "Russia will send a delegation".
///
/// | sentence | finds |
/// |---|---|
/// | Russia will send a delegation next week. | RU: will send a delegation, due next week |
/// | The next round of talks will be held on May 12. | both: will be held on May 12 |
/// | Israel will not allow it. | nothing: a policy |
/// | Trade will grow. | nothing: nobody owes it |
public final class WillDo {
  public static final Set<String> TRIGGERS = Set.of("will", "would");

  private static final Set<String> HELD = Set.of("held", "convened", "continued", "resumed");
  private static final int NEAR = 10;

  private static final Set<String> SERVICES =
      Set.of(
          "send",
          "provide",
          "deliver",
          "supply",
          "dispatch",
          "release",
          "host",
          "visit",
          "receive",
          "withdraw",
          "invite",
          "reopen",
          "restore");

  private WillDo() {}

  /// The promise whose auxiliary stands at a place.
  public static Optional<FollowUp> at(Clause clause, int at, Report report, Windows windows) {
    if (!Speech.isTold(clause) || Promise.isWish(clause, at)) {
      return Optional.empty();
    }
    if (isHeld(clause, at)) {
      return held(clause, at, report, windows);
    }
    if (!Deeds.at(clause, at + 1)) {
      return Optional.empty();
    }
    List<PartyId> parties = Promise.parties(clause, at);
    boolean kept = parties.size() > 1 || (parties.size() == 1 && isOwedTo(clause, at, parties));
    return kept
        ? Optional.of(Promise.followUp(clause, at, at, parties, report, windows, "WillDo"))
        : Optional.empty();
  }

  /// A single side's promise names the side it is made to: anything else is its own business.
  private static boolean isOwedTo(Clause clause, int at, List<PartyId> owing) {
    boolean service = false;
    for (int i = at + 1; i < clause.size() && !clause.wordIn(i, Set.of(".", ";", "\"")); i++) {
      service |= clause.wordIn(i, SERVICES);
      boolean other = clause.members(i).stream().anyMatch(a -> !owing.contains(a.party()));
      if (service && other) {
        return true;
      }
    }
    return false;
  }

  /// "will be held", "will take place".
  private static boolean isHeld(Clause clause, int at) {
    boolean held = clause.word(at + 1).equals("be") && clause.wordIn(at + 2, HELD);
    return held || (clause.word(at + 1).equals("take") && clause.word(at + 2).equals("place"));
  }

  private static Optional<FollowUp> held(Clause clause, int at, Report report, Windows windows) {
    for (int i = at - 1; i >= Math.max(0, at - NEAR); i--) {
      if (!ContactWords.noun(clause, i).isEmpty()) {
        List<PartyId> parties = TwoSides.of(clause, i);
        FollowUp promise = Promise.followUp(clause, i, i, parties, report, windows, "WillDo");
        return parties.isEmpty() || promise.due().isEmpty()
            ? Optional.empty()
            : Optional.of(promise);
      }
    }
    return Optional.empty();
  }
}
