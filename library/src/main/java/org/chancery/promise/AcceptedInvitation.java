package org.chancery.promise;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.account.FollowUp;
import org.chancery.actor.PartyId;
import org.chancery.counting.Windows;
import org.chancery.grammar.Clause;
import org.chancery.report.Report;

/// "A accepted the invitation to visit B". An invitation alone promises nothing.
///
/// | sentence | finds |
/// |---|---|
/// | Macron accepted an invitation to visit Tokyo. | FR: accepted an invitation to visit Tokyo |
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
            Promise.followUp(clause, at, parties, report, windows, "AcceptedInvitation"));
      }
    }
    return Optional.empty();
  }
}
