package org.chancery.promise;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.account.FollowUp;
import org.chancery.actor.PartyId;
import org.chancery.counting.Windows;
import org.chancery.grammar.Clause;
import org.chancery.report.Report;
import org.chancery.voice.Speech;

/// "The two sides will continue consultations", "Russia will send a delegation".
///
/// | sentence | finds |
/// |---|---|
/// | Russia will send a delegation next week. | RU: will send a delegation, due next week |
/// | Israel will not allow it. | nothing: a policy |
/// | Trade will grow. | nothing: nobody owes it |
public final class WillDo {
  public static final Set<String> TRIGGERS = Set.of("will", "would");

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
    if (!Promise.isDeed(clause, at + 1) || !Speech.isTold(clause)) {
      return Optional.empty();
    }
    List<PartyId> parties = Promise.parties(clause, at);
    boolean kept = parties.size() > 1 || (parties.size() == 1 && isOwedTo(clause, at, parties));
    return kept
        ? Optional.of(Promise.followUp(clause, at, parties, report, windows, "WillDo"))
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
}
