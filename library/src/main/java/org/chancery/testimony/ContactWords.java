package org.chancery.testimony;

import java.util.Map;
import java.util.Optional;
import org.chancery.contact.Channel;
import org.chancery.grammar.Clause;

/// The nouns and verbs by which counts name what they count.
final class ContactWords {
  private static final Map<String, Channel> NOUNS =
      Map.ofEntries(
          Map.entry("call", Channel.CALL),
          Map.entry("calls", Channel.CALL),
          Map.entry("conversation", Channel.CALL),
          Map.entry("conversations", Channel.CALL),
          Map.entry("videoconference", Channel.CALL),
          Map.entry("meeting", Channel.MEETING),
          Map.entry("meetings", Channel.MEETING),
          Map.entry("talks", Channel.MEETING),
          Map.entry("encounter", Channel.MEETING),
          Map.entry("encounters", Channel.MEETING),
          Map.entry("summit", Channel.MEETING),
          Map.entry("summits", Channel.MEETING),
          Map.entry("visit", Channel.VISIT),
          Map.entry("visits", Channel.VISIT),
          Map.entry("trip", Channel.VISIT));
  private static final Map<String, Channel> VERBS =
      Map.ofEntries(
          Map.entry("spoke", Channel.CALL),
          Map.entry("spoken", Channel.CALL),
          Map.entry("speak", Channel.CALL),
          Map.entry("speaks", Channel.CALL),
          Map.entry("talked", Channel.CALL),
          Map.entry("telephoned", Channel.CALL),
          Map.entry("phoned", Channel.CALL),
          Map.entry("met", Channel.MEETING),
          Map.entry("meets", Channel.MEETING),
          Map.entry("meet", Channel.MEETING),
          Map.entry("visited", Channel.VISIT),
          Map.entry("visits", Channel.VISIT));

  /// Stands for all numbers in digits where rules are looked up by a word.
  static final String DIGITS = "0";

  private ContactWords() {}

  static Optional<Channel> noun(Clause clause, int at) {
    Optional<Channel> channel = Optional.ofNullable(NOUNS.get(clause.word(at)));
    boolean distant =
        channel.isPresent()
            && (clause.word(at - 1).equals("telephone") || clause.word(at - 1).equals("video"));
    return distant ? Optional.of(Channel.CALL) : channel;
  }

  static Optional<Channel> verb(Clause clause, int at) {
    return Optional.ofNullable(VERBS.get(clause.word(at)));
  }
}
