package org.chancery.grammar;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.chancery.actor.Actor;
import org.chancery.actor.Actors;
import org.chancery.clause.Clause;
import org.chancery.time.Calendar;

/// A gathering of many as a clause names it: "the G20 Ministerial Meeting on Energy", "a session of
/// the Council of CIS Heads of State", "the 16th East Asia Summit", "the Berlin Conference on
/// Libya".
///
/// @param first where its noun phrase starts, as far as the clause's words show
/// @param head its noun, or the name that needs none
/// @param last where its noun phrase ends
/// @param conveners whose gathering it is: an organisation, the two sides of a standing body, or
///   the state after whose city it is named; empty where nothing says so
record Gathering(int first, int head, int last, List<Actor> conveners) {
  /// Nouns for gatherings of many, which are meetings wherever an organisation stands beside them.
  static final Set<String> HEADS =
      Set.of(
          "summit",
          "summits",
          "conference",
          "conferences",
          "forum",
          "council",
          "assembly",
          "session",
          "sessions",
          "ministerial",
          "ministerials",
          "commission",
          "committee",
          "dialogue",
          "plenary",
          "meeting",
          "meetings",
          "troika",
          "retreat",
          "gathering",
          "congress",
          "talks",
          "consultations",
          "roundtable");

  /// Nouns that make a gathering of any two sides that attend them together.
  private static final Set<String> EVENTS =
      Set.of("event", "ceremony", "celebrations", "celebration", "funeral", "commemoration");

  /// Words in the names of organisations whose name is that of their gathering.
  private static final Set<String> IN_NAMES =
      Set.of(
          "summit",
          "conference",
          "forum",
          "assembly",
          "dialogue",
          "council",
          "meeting",
          "unga",
          "chogm",
          "apec",
          "asem",
          "ticad",
          "focac",
          "troika");

  /// "the G20", "COP26": groups that exist by meeting.
  private static final Pattern GROUP = Pattern.compile("g\\d+|cop\\d+");

  private static final Set<String> MODIFIERS =
      Set.of(
          "ministers",
          "leaders",
          "heads",
          "officials",
          "foreign",
          "defence",
          "defense",
          "finance",
          "interior",
          "trade",
          "climate",
          "change",
          "security",
          "peace",
          "donor",
          "donors",
          "high",
          "level",
          "top",
          "senior",
          "joint",
          "opening",
          "closing",
          "final",
          "special",
          "emergency",
          "two",
          "three",
          "four",
          "day",
          "one",
          "week",
          "jubilee",
          "mini",
          "energy",
          "partnership",
          "business",
          "investment",
          "health",
          "food",
          "migration",
          "budget",
          "review",
          "working",
          "contact",
          "steering",
          "cooperation",
          "coordination",
          "coordinating",
          "operation",
          "co",
          "follow",
          "up",
          "next",
          "last",
          "recent",
          "upcoming",
          "forthcoming",
          "planned",
          "scheduled",
          "extended",
          "expanded",
          "restricted",
          "video",
          "online",
          "full",
          "key",
          "major",
          "summit",
          "council",
          "conference",
          "assembly",
          "session",
          "meeting",
          "forum",
          "dialogue",
          "-",
          "'s",
          "'",
          "’");

  private static final Pattern ADJECTIVE = Pattern.compile("[a-z]{2,}(al|ic|ary|ive|ual|ar)");

  /// What may stand between a head and the body behind it: "of the Council of Heads of State of".
  private static final Set<String> OF_CHAIN =
      Set.of(
          "of",
          "the",
          "and",
          "for",
          "between",
          "among",
          "heads",
          "state",
          "government",
          "foreign",
          "defence",
          "defense",
          "finance",
          "ministers",
          "leaders",
          "member",
          "members",
          "states");

  private static final Set<String> DETERMINERS =
      Set.of("the", "a", "an", "this", "its", "their", "another", "each");
  private static final int LEFT = 9;
  private static final int RIGHT = 11;

  /// The gathering whose head stands at a place, with whoever convenes it.
  static Optional<Gathering> at(Clause clause, int at) {
    if (clause.actors(at).isPresent()) {
      return isNamed(clause, at)
          ? Optional.of(new Gathering(start(clause, at), at, at, clause.members(at)))
          : Optional.empty();
    }
    if (!HEADS.contains(clause.word(at)) || isModifier(clause, at)) {
      return Optional.empty();
    }
    Optional<Integer> before = before(clause, at);
    Optional<Integer> body = before.or(() -> behind(clause, at));
    List<Actor> conveners = body.map(clause::members).orElse(List.of());
    int first = start(clause, before.orElse(at));
    return Optional.of(new Gathering(first, at, Math.max(at, body.orElse(at)), conveners));
  }

  /// A gathering or another occasion on which many come together: "the event", "the ceremony".
  static Optional<Gathering> orOccasionAt(Clause clause, int at) {
    return EVENTS.contains(clause.word(at))
        ? Optional.of(new Gathering(start(clause, at), at, at, List.of()))
        : at(clause, at);
  }

  /// Whether an organisation convenes it.
  boolean isOfOrganisation(Clause clause) {
    return conveners.stream().anyMatch(a -> clause.isOrganisation(a.party()));
  }

  /// Whether it is told of as one of many, or of a standing body of two sides. What two sides hold
  /// that no body stands behind, as "Russian-Indian talks", is their meeting.
  boolean isConvened(Clause clause) {
    boolean body = !ContactNoun.MEETINGS.contains(clause.word(head));
    return isOfOrganisation(clause) || (body && Sides.parties(conveners).size() > 1);
  }

  /// "the G20", "the UN General Assembly": a name that stands for a gathering, with no noun of its
  /// own behind it.
  private static boolean isNamed(Clause clause, int at) {
    Actors group = clause.actors(at).orElseThrow();
    if (!group.place() || group.members().size() != 1 || !isOrganisation(clause, at)) {
      return false;
    }
    int last = clause.firstToken(at + 1) - 1;
    boolean gathers = false;
    for (int i = clause.firstToken(at); i <= last; i++) {
      String word = clause.sentence().fold(i);
      gathers |= IN_NAMES.contains(word) || GROUP.matcher(word).matches();
    }
    return gathers && isClosed(clause, at + 1);
  }

  /// "the Security Council": many states have one of their own.
  private static boolean isBareCouncil(Clause clause, int at) {
    int first = clause.firstToken(at);
    int last = clause.firstToken(at + 1) - 1;
    return clause.sentence().fold(last).equals("council")
        && clause.sentence().fold(last - 1).equals("security")
        && (last - first == 1
            || (last - first == 2 && DETERMINERS.contains(clause.sentence().fold(first))));
  }

  /// No further noun behind the name: "the G20 presidency", "the East Asia Summit nations".
  private static boolean isClosed(Clause clause, int at) {
    String word = clause.word(at);
    boolean bracket = word.equals("(");
    boolean noun = !word.isEmpty() && word.matches("[a-z'’-].*") && !CLOSING.contains(word);
    return bracket || !noun || (clause.isCapitalised(at) && !HEADS.contains(word));
  }

  private static final Set<String> CLOSING =
      Set.of(
          "in",
          "on",
          "at",
          "and",
          "this",
          "next",
          "last",
          "to",
          "where",
          "which",
          "with",
          "by",
          "via",
          "through",
          "is",
          "are",
          "was",
          "were",
          "will",
          "opens",
          "opened",
          "begins",
          "began",
          "ended",
          "ends",
          "held",
          "meets",
          "met",
          "for",
          "from",
          "during",
          "as",
          "but",
          "later",
          "earlier",
          "today",
          "tomorrow",
          "yesterday",
          "virtually",
          "remotely",
          "under",
          "hosted",
          "chaired",
          "starts",
          "started",
          "takes",
          "took",
          "convened",
          "convenes",
          "due",
          "scheduled",
          "after",
          "before",
          "has",
          "had",
          "would",
          "concluded",
          "while",
          "when",
          "that",
          "over",
          "about",
          "amid",
          "kicks",
          "kicked",
          "gathered",
          "meet");

  /// "the Council" in "the Council session": not the head.
  private static boolean isModifier(Clause clause, int at) {
    boolean plain = clause.word(at + 1).equals("-");
    return plain || (HEADS.contains(clause.word(at + 1)) && !clause.word(at).endsWith("s"));
  }

  /// The body named before a head: "the G20 Ministerial Meeting", "the U.S.-EU Trade Council".
  private static Optional<Integer> before(Clause clause, int at) {
    for (int i = at - 1; i >= Math.max(0, at - LEFT); i--) {
      if (clause.actors(i).isPresent()) {
        return isBody(clause, i, at) ? Optional.of(i) : Optional.empty();
      }
      if (!belongs(clause, i)) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static boolean belongs(Clause clause, int i) {
    String word = clause.word(i);
    return clause.isCapitalised(i)
        || clause.date(i).isPresent()
        || Calendar.ordinal(word).isPresent()
        || MODIFIERS.contains(word)
        || ADJECTIVE.matcher(word).matches()
        || (word.equals("and") && clause.isCapitalised(i - 1) && clause.isCapitalised(i + 1));
  }

  private static boolean isBody(Clause clause, int i, int head) {
    if (isOrganisation(clause, i) || Sides.parties(clause.members(i)).size() > 1) {
      return clause.members(i).stream().allMatch(a -> a.name().isEmpty() || isPlace(clause, i));
    }
    boolean genitive = clause.word(i + 1).equals("'s");
    boolean hyphen = clause.word(i + 1).equals("-");
    boolean city = isPlace(clause, i) && isGreat(clause, head);
    return city && !genitive && (hyphen || !isCountry(clause, i));
  }

  /// "Berlin Conference", and not "Berlin talks" or "London session".
  private static boolean isGreat(Clause clause, int head) {
    return Set.of("summit", "conference", "forum", "ministerial").contains(clause.word(head));
  }

  /// "the French summit", "the Libya conference": of or about a state, not after a city.
  private static boolean isCountry(Clause clause, int i) {
    String word = clause.sentence().fold(clause.firstToken(i + 1) - 1);
    return word.matches(".*(an|ish|ese|i)")
        || clause.isCountryName(clause.members(i).getFirst().party(), word);
  }

  private static boolean isPlace(Clause clause, int i) {
    return clause.actors(i).filter(Actors::place).isPresent();
  }

  /// The body named behind a head: "a session of the Council of Heads of State of the CIS".
  private static Optional<Integer> behind(Clause clause, int at) {
    if (!clause.wordIn(at + 1, Set.of("of", "for", "between", "among"))) {
      return Optional.empty();
    }
    for (int i = at + 1; i < Math.min(clause.size(), at + RIGHT); i++) {
      if (clause.actors(i).isPresent()) {
        boolean several = Sides.parties(clause.members(i)).size() > 1;
        return isOrganisation(clause, i) || several ? Optional.of(i) : Optional.empty();
      }
      if (!OF_CHAIN.contains(clause.word(i)) && !belongs(clause, i)) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /// An organisation, or those who act for its members: "OPEC", "EU foreign ministers".
  static boolean isMembers(Clause clause, int i) {
    return isOrganisation(clause, i)
        && clause.members(i).stream()
            .allMatch(a -> a.name().isEmpty() && a.office().orElse("heads").matches("heads.*|.*s"));
  }

  static boolean isOrganisation(Clause clause, int i) {
    List<Actor> members = clause.members(i);
    return !members.isEmpty()
        && !isBareCouncil(clause, i)
        && members.stream().allMatch(a -> clause.isOrganisation(a.party()));
  }

  private static int start(Clause clause, int at) {
    int i = at;
    while (i > 0 && belongs(clause, i - 1) && clause.actors(i - 1).isEmpty()) {
      i--;
    }
    return i > 0 && DETERMINERS.contains(clause.word(i - 1)) ? i - 1 : i;
  }
}
