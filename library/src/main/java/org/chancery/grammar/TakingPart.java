package org.chancery.grammar;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chancery.clause.Clause;

/// The verbs and nouns for taking part in a gathering, and where the gathering stands behind them.
final class TakingPart {
  /// Stands among prepositions for none at all.
  private static final String OBJECT = "";

  /// The prepositions behind which each has the gathering.
  static final Map<String, Set<String>> VERBS =
      Map.ofEntries(
          Map.entry("attend", Set.of(OBJECT)),
          Map.entry("attends", Set.of(OBJECT)),
          Map.entry("attended", Set.of(OBJECT)),
          Map.entry("attending", Set.of(OBJECT)),
          Map.entry("participate", Set.of("in", "at")),
          Map.entry("participates", Set.of("in", "at")),
          Map.entry("participated", Set.of("in", "at")),
          Map.entry("participating", Set.of("in", "at")),
          Map.entry("participation", Set.of("in", "at")),
          Map.entry("attendance", Set.of("at")),
          Map.entry("presence", Set.of("at")),
          Map.entry("part", Set.of("in", "at")),
          Map.entry("chair", Set.of(OBJECT)),
          Map.entry("chairs", Set.of(OBJECT)),
          Map.entry("chaired", Set.of(OBJECT)),
          Map.entry("chairing", Set.of(OBJECT)),
          Map.entry("address", Set.of(OBJECT, "at")),
          Map.entry("addresses", Set.of(OBJECT, "at")),
          Map.entry("addressed", Set.of(OBJECT, "at")),
          Map.entry("addressing", Set.of(OBJECT, "at")),
          Map.entry("join", Set.of(OBJECT, "at", "for", "in", "during")),
          Map.entry("joins", Set.of(OBJECT, "at", "for", "in", "during")),
          Map.entry("joined", Set.of(OBJECT, "at", "for", "in", "during")),
          Map.entry("joining", Set.of(OBJECT, "at", "for", "in", "during")),
          Map.entry("host", Set.of(OBJECT, "for")),
          Map.entry("hosts", Set.of(OBJECT, "for")),
          Map.entry("hosted", Set.of(OBJECT, "for")),
          Map.entry("hosting", Set.of(OBJECT, "for")),
          Map.entry("convened", Set.of(OBJECT)),
          Map.entry("convenes", Set.of(OBJECT)),
          Map.entry("convening", Set.of(OBJECT)),
          Map.entry("opened", Set.of(OBJECT)),
          Map.entry("held", Set.of(OBJECT)),
          Map.entry("hold", Set.of(OBJECT)),
          Map.entry("holds", Set.of(OBJECT)),
          Map.entry("discussed", Set.of("at", "during")),
          Map.entry("arrived", Set.of("for", "at")),
          Map.entry("arrives", Set.of("for", "at")),
          Map.entry("arriving", Set.of("for", "at")),
          Map.entry("flew", Set.of("for")),
          Map.entry("travelled", Set.of("for")),
          Map.entry("traveled", Set.of("for")),
          Map.entry("travels", Set.of("for")),
          Map.entry("travel", Set.of("for")),
          Map.entry("leaves", Set.of("for")),
          Map.entry("leave", Set.of("for")),
          Map.entry("left", Set.of("for")),
          Map.entry("gathered", Set.of("for", "at")),
          Map.entry("gather", Set.of("for", "at")),
          Map.entry("spoke", Set.of("at", "to", "before")),
          Map.entry("speaks", Set.of("at", "to", "before")),
          Map.entry("speaking", Set.of("at", "to", "before")),
          Map.entry("told", Set.of(OBJECT)),
          Map.entry("telling", Set.of(OBJECT)),
          Map.entry("skip", Set.of(OBJECT)),
          Map.entry("skips", Set.of(OBJECT)),
          Map.entry("skipped", Set.of(OBJECT)),
          Map.entry("boycott", Set.of(OBJECT)),
          Map.entry("boycotts", Set.of(OBJECT)),
          Map.entry("boycotted", Set.of(OBJECT)));

  static final Set<String> NOUNS = Set.of("participation", "attendance", "presence");
  static final Set<String> HOSTING =
      Set.of("host", "hosts", "hosted", "hosting", "convened", "convenes", "convening");
  static final Set<String> HOLDING = Set.of("held", "hold", "holds");
  static final Set<String> ABSENT =
      Set.of("skip", "skips", "skipped", "boycott", "boycotts", "boycotted");

  /// Verbs that have the gathering close behind them, or mean something else.
  private static final Set<String> BRIEF = Set.of("told", "telling", "opened", "left", "leave");

  /// Between verb and gathering these begin something else.
  private static final Set<String> BETWEEN_ENDS =
      Set.of(
          "that",
          "who",
          "which",
          "but",
          "by",
          "on",
          "about",
          "against",
          "from",
          "into",
          "after",
          "before",
          "as",
          "when",
          "if",
          "because",
          "said",
          "says",
          "over",
          "since",
          "until",
          ".",
          ";",
          ":",
          "not",
          "ahead",
          "following",
          "while",
          "where",
          "whether",
          "he",
          "she",
          "they");

  /// Between verb and gathering these belong to the gathering.
  private static final Set<String> LEADING =
      Set.of(
          "the",
          "a",
          "an",
          "of",
          "opening",
          "closing",
          "ceremony",
          "launch",
          "start",
          "first",
          "second",
          "day",
          "part",
          "plenary",
          "participants",
          "delegates",
          "leaders",
          "fellow",
          "world",
          "visiting",
          "'s",
          ",",
          "via",
          "by",
          "on",
          "link",
          "through",
          "this",
          "morning",
          "segment",
          "debate",
          "work",
          "-",
          "all",
          "both");

  private static final int REACH = 16;
  private static final int NEAR = 6;

  private TakingPart() {}

  /// Whether a word is used for taking part: "took part", and not "part of" or "as host of".
  static boolean isAt(Clause clause, int at) {
    boolean noun = clause.wordIn(at, Set.of("host", "hosts", "chair", "chairs", "address"));
    return switch (clause.word(at)) {
      case "part" -> clause.wordIn(at - 1, Set.of("take", "takes", "took", "taking", "taken"));
      default -> !noun || !clause.wordIn(at + 1, Set.of("of", "to", "country", "nation"));
    };
  }

  /// Where the verb stands: "took" in "took part".
  static int verb(Clause clause, int at) {
    return clause.word(at).equals("part") ? at - 1 : at;
  }

  /// The gathering that a verb has for its object, or behind its preposition.
  static Optional<Gathering> object(Clause clause, int at) {
    Set<String> prepositions = VERBS.getOrDefault(clause.word(at), Set.of());
    int reach = BRIEF.contains(clause.word(at)) ? NEAR : REACH;
    for (int i = at + 1; i < Math.min(clause.size(), at + reach); i++) {
      Optional<Gathering> gathering = Gathering.orOccasionAt(clause, i);
      if (gathering.isPresent() && isReached(clause, at, gathering.get(), prepositions)) {
        return gathering;
      }
      boolean list = clause.word(i).equals("and") && !isJoining(clause, at);
      if (list || (BETWEEN_ENDS.contains(clause.word(i)) && !isWay(clause, i))) {
        break;
      }
    }
    return members(clause, at);
  }

  static boolean isJoining(Clause clause, int at) {
    return clause.word(at).startsWith("join");
  }

  /// "by video link", "on June 14", "via videoconference".
  private static boolean isWay(Clause clause, int i) {
    return (clause.word(i).equals("by") && Ways.isDistant(clause, i, i + 2))
        || (clause.word(i).equals("on") && clause.date(i + 1).isPresent());
  }

  /// Right behind the verb or its preposition, but for "the opening ceremony of", "via video link".
  private static boolean isReached(
      Clause clause, int at, Gathering gathering, Set<String> prepositions) {
    int i = gathering.first() - 1;
    while (i > at && isLeading(clause, i) && !prepositions.contains(clause.word(i))) {
      i--;
    }
    return i == at ? prepositions.contains(OBJECT) : prepositions.contains(clause.word(i));
  }

  private static boolean isLeading(Clause clause, int i) {
    boolean owner = Guests.isPlace(clause, i) && clause.word(i + 1).equals("'s");
    return LEADING.contains(clause.word(i))
        || clause.date(i).isPresent()
        || owner
        || clause.word(i).endsWith("ly")
        || Ways.isDistant(clause, i, i);
  }

  /// "joined the P5+1 foreign ministers": those of an organisation's members who meet.
  private static Optional<Gathering> members(Clause clause, int verb) {
    int at = clause.past(verb + 1);
    boolean joined = isJoining(clause, verb) && clause.wordIn(at + 1, Set.of("in", "at", "on"));
    return joined && Gathering.isMembers(clause, at) && !Guests.isPlace(clause, at)
        ? Optional.of(new Gathering(at, at, at, clause.members(at)))
        : Optional.empty();
  }

  /// "and the NATO summit in Brussels", behind "will attend the G7 summit in Cornwall".
  static Optional<Gathering> further(Clause clause, Gathering before) {
    boolean linked = false;
    for (int i = before.last() + 1; i < Math.min(clause.size(), before.last() + 12); i++) {
      linked |= clause.wordIn(i, Set.of("and", "then"));
      Optional<Gathering> next = linked ? Gathering.at(clause, i) : Optional.empty();
      if (next.isPresent()) {
        return next.filter(g -> g.isOfOrganisation(clause));
      }
      boolean verb = clause.word(i).endsWith("ed") || clause.word(i).endsWith("s");
      if ((BETWEEN_ENDS.contains(clause.word(i)) && !isWay(clause, i)) || (linked && verb)) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }
}
