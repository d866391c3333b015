package org.chancery.audit;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.chancery.actor.Participant;

/// On which level sides meet: their leaders, their ministers, or delegations and experts.
enum Rank {
  LEADERS,
  MINISTERS,
  DELEGATIONS;

  private static final Pattern DELEGATED =
      Pattern.compile(
          "\\b(delegations?|experts?|teams?|officials|negotiators|advis[eo]rs?|envoys?|diplomats"
              + "|specialists|working (group|level)|technical)\\b");
  private static final Pattern MINISTERIAL =
      Pattern.compile(
          "\\b(foreign|defen[cs]e|finance|interior|energy|trade) (ministers?|secretar(y|ies))\\b"
              + "|\\b(ministers|secretary of (state|defense)|ministerial)\\b");
  private static final Pattern LEADING =
      Pattern.compile(
          "\\b(leaders?|presidents?|prime ministers?|premiers?|chancellors?|heads of state|kings?"
              + "|emirs?|monarchs?|summits?)\\b");

  /// The level that words name; the lowest of several, since those who go are named last.
  static Optional<Rank> in(String words) {
    String folded = words.toLowerCase(Locale.ROOT);
    return Stream.of(DELEGATIONS, MINISTERS, LEADERS)
        .filter(rank -> rank.pattern().matcher(folded.replace("prime minister", "premier")).find())
        .findFirst();
  }

  /// The level of those who take part, by the offices they hold; the highest of several.
  static Optional<Rank> of(List<Participant> participants) {
    List<Rank> ranks =
        participants.stream()
            .flatMap(p -> p.office().stream())
            .filter(office -> !office.toLowerCase(Locale.ROOT).contains("deputy"))
            .flatMap(office -> in(office).stream())
            .toList();
    return Stream.of(LEADERS, MINISTERS, DELEGATIONS).filter(ranks::contains).findFirst();
  }

  private Pattern pattern() {
    return switch (this) {
      case LEADERS -> LEADING;
      case MINISTERS -> MINISTERIAL;
      case DELEGATIONS -> DELEGATED;
    };
  }
}
