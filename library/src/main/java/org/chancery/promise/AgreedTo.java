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

/// "The two agreed to ...", "A and B agreed that ... will ...", "A promised to send ...".
///
/// | sentence | finds |
/// |---|---|
/// | The two agreed that delegations will meet soon. | both: agreed that delegations will meet soon |
/// | The two agreed that the situation is grave. | nothing: no deed |
/// | In 2015 the two agreed to hold talks. | nothing: no promise of this contact |
public final class AgreedTo {
  public static final Set<String> TRIGGERS =
      Set.of("agreed", "agree", "agrees", "agreeing", "promised", "pledged", "undertook");

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
    return Optional.of(Promise.followUp(clause, at, parties, report, windows, "AgreedTo"));
  }

  private static boolean isDeed(Clause clause, int at) {
    int next = clause.date(at + 1).isPresent() ? at + 2 : at + 1;
    if (clause.word(next).equals("to")) {
      return Promise.isDeed(clause, next + 1);
    }
    if (clause.word(next).equals("on")) {
      return clause.wordIn(next + 1, Set.of("the", "a", "another", "further", "regular"))
          && clause.wordIn(
              next + 2, Set.of("next", "date", "dates", "meeting", "visit", "contacts"));
    }
    return clause.word(next).equals("that") && holdsDeed(clause, next + 1);
  }

  private static boolean holdsDeed(Clause clause, int from) {
    for (int i = from; i < clause.size() && !clause.wordIn(i, Set.of(".", ";")); i++) {
      boolean modal = clause.wordIn(i, WillDo.TRIGGERS);
      boolean arranged =
          clause.word(i + 1).equals("be")
              && clause.wordIn(
                  i + 2,
                  Set.of("coordinated", "held", "arranged", "organised", "organized", "sent"));
      if (modal && (arranged || Promise.isDeed(clause, i + 1))) {
        return true;
      }
    }
    return false;
  }
}
