package org.chancery.grammar;

import java.util.Optional;
import java.util.Set;
import org.chancery.clause.Clause;
import org.chancery.contact.Channel;

/// The words that tell by which channel two sides spoke.
final class Ways {
  private static final Set<String> DISTANT =
      Set.of(
          "phone",
          "telephone",
          "telephonically",
          "phoned",
          "video",
          "videoconference",
          "virtually",
          "virtual",
          "online",
          "teleconference",
          "telephonic",
          "videolink",
          "remotely",
          "vtc",
          "vtcs",
          "hotline",
          "zoom");
  private static final Set<String> IN_PERSON =
      Set.of("person", "margins", "sidelines", "face", "dinner", "lunch", "breakfast");

  private Ways() {}

  /// The channel that words between two places of a clause name.
  static Optional<Channel> named(Clause clause, int from, int to) {
    for (int i = Math.max(0, from); i <= Math.min(to, clause.size() - 1); i++) {
      if (clause.word(i).equals("about") || (clause.word(i).equals("to") && i > from + 1)) {
        return Optional.empty();
      }
      if (clause.wordIn(i, DISTANT)) {
        return Optional.of(Channel.CALL);
      }
      if (clause.wordIn(i, IN_PERSON)) {
        return Optional.of(Channel.MEETING);
      }
    }
    return Optional.empty();
  }

  static boolean isDistant(Clause clause, int from, int to) {
    return named(clause, from, to).filter(Channel.CALL::equals).isPresent();
  }
}
