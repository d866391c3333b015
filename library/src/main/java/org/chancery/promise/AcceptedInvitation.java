package org.chancery.promise;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.account.FollowUp;
import org.chancery.actor.PartyId;
import org.chancery.clause.Clause;
import org.chancery.counting.Windows;
import org.chancery.report.Report;

/// "A accepted the invitation to visit B". An invitation alone promises nothing.
///
/// | sentence | finds |
/// |---|---|
/// | Macron accepted an invitation to visit Tokyo. | FR: accepted an invitation to visit Tokyo |
/// | Kishida invited Macron to visit Tokyo, and Macron accepted. | FR: the whole of it |
/// | Kishida invited Macron to visit Tokyo. | nothing: not accepted |
public final class AcceptedInvitation {
  public static final Set<String> TRIGGERS = Set.of("accepted", "accepts");
  private static final int NEAR = 7;

  private AcceptedInvitation() {}

  /// The promise whose verb stands at a place.
  public static Optional<FollowUp> at(Clause clause, int at, Report report, Windows windows) {
    List<PartyId> parties = Promise.parties(clause, at);
    for (int i = at + 1; i < Math.min(clause.size(), at + NEAR) && !parties.isEmpty(); i++) {
      if (clause.word(i).equals("invitation")) {
        return Optional.of(
            Promise.followUp(clause, at, at, parties, report, windows, "AcceptedInvitation"));
      }
    }
    return parties.isEmpty() ? Optional.empty() : invited(clause, at, parties, report, windows);
  }

  /// "A invited B to visit, and B accepted": the words from the invitation on.
  private static Optional<FollowUp> invited(
      Clause clause, int at, List<PartyId> parties, Report report, Windows windows) {
    for (int i = 0; i < at; i++) {
      if (clause.wordIn(i, Set.of("invited", "invitation")) && parties.size() == 1) {
        return Optional.of(
            Promise.followUp(clause, i, i, parties, report, windows, "AcceptedInvitation"));
      }
    }
    return Optional.empty();
  }
}
