package org.chancery.counting;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chancery.clause.Clause;
import org.chancery.contact.Channel;

/// The nouns and verbs by which counts name what they count.
public final class ContactWords {
  private static final List<Channel> CALL = List.of(Channel.CALL);
  private static final List<Channel> TALK = List.of(Channel.CALL, Channel.MEETING);
  private static final List<Channel> IN_PERSON = List.of(Channel.MEETING);
  private static final List<Channel> TALKS = List.of(Channel.MEETING, Channel.CALL);
  private static final List<Channel> TRAVEL = List.of(Channel.VISIT, Channel.MEETING);

  private static final Map<String, List<Channel>> NOUNS =
      Map.ofEntries(
          Map.entry("call", CALL),
          Map.entry("calls", CALL),
          Map.entry("videoconference", CALL),
          Map.entry("videoconferences", CALL),
          Map.entry("conversation", TALK),
          Map.entry("conversations", TALK),
          Map.entry("meeting", IN_PERSON),
          Map.entry("meetings", IN_PERSON),
          Map.entry("encounter", IN_PERSON),
          Map.entry("encounters", IN_PERSON),
          Map.entry("summit", IN_PERSON),
          Map.entry("summits", IN_PERSON),
          Map.entry("talks", TALKS),
          Map.entry("visit", TRAVEL),
          Map.entry("visits", TRAVEL),
          Map.entry("trip", TRAVEL),
          Map.entry("trips", TRAVEL));

  /// Nouns that name a contact only where they are counted.
  private static final Set<String> ONLY_COUNTED =
      Set.of("discussion", "discussions", "contact", "contacts", "exchange", "exchanges");

  private static final Map<String, List<Channel>> VERBS =
      Map.ofEntries(
          Map.entry("spoke", TALK),
          Map.entry("spoken", TALK),
          Map.entry("speak", TALK),
          Map.entry("speaks", TALK),
          Map.entry("talked", TALK),
          Map.entry("conversed", TALK),
          Map.entry("telephoned", CALL),
          Map.entry("phoned", CALL),
          Map.entry("met", IN_PERSON),
          Map.entry("meets", IN_PERSON),
          Map.entry("meet", IN_PERSON),
          Map.entry("visited", TRAVEL),
          Map.entry("visits", TRAVEL));

  /// Stands for all numbers in digits where rules are looked up by a word.
  public static final String DIGITS = "0";

  private ContactWords() {}

  /// What a noun can name, the usual meaning first; empty for other words.
  public static List<Channel> noun(Clause clause, int at) {
    List<Channel> channels = NOUNS.getOrDefault(clause.word(at), List.of());
    boolean distant =
        clause.word(at - 1).equals("telephone")
            || clause.word(at - 1).equals("phone")
            || clause.word(at - 1).equals("video");
    return distant && !channels.isEmpty() ? CALL : channels;
  }

  /// What a noun behind a number can count, the usual meaning first; empty for other words.
  static List<Channel> counted(Clause clause, int at) {
    return clause.wordIn(at, ONLY_COUNTED) ? TALK : noun(clause, at);
  }

  /// What a verb can tell of, the usual meaning first; empty for other words.
  public static List<Channel> verb(Clause clause, int at) {
    boolean byTelephone =
        VERBS.containsKey(clause.word(at))
            && clause.word(at + 1).equals("by")
            && (clause.word(at + 2).equals("telephone") || clause.word(at + 2).equals("phone"));
    return byTelephone ? CALL : VERBS.getOrDefault(clause.word(at), List.of());
  }
}
