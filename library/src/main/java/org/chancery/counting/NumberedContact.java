package org.chancery.counting;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.account.CountClaim;
import org.chancery.account.CountClaim.Kind;
import org.chancery.account.CountWindow;
import org.chancery.actor.PartyId;
import org.chancery.clause.Clause;
import org.chancery.contact.Channel;
import org.chancery.report.Report;
import org.chancery.time.Calendar;

/// A contact's number in a series: "sixth call this year", "first meeting since 2019", "for the
/// second time this week" beside a verb of contact, "the call was their third in as many days".
///
/// | sentence | finds |
/// |---|---|
/// | It was the sixth call between the two leaders this year. | the 6th call of the year |
/// | It was the third agreement to a ceasefire this year. | nothing: counts agreements |
/// | The 27th session of the commission met. | nothing: a session's number |
public final class NumberedContact {
  public static final Set<String> TRIGGERS =
      Stream.concat(Stream.of(ContactWords.DIGITS), Calendar.ordinalWords().stream())
          .collect(Collectors.toUnmodifiableSet());
  private static final String RULE = "NumberedContact";
  private static final int LONGEST_NAME = 7;
  private static final int NEAR = 14;

  /// What may stand between the number and the noun.
  private static final Set<String> ADJECTIVES =
      Set.of(
          "phone",
          "telephone",
          "video",
          "such",
          "face",
          "-",
          "to",
          "in",
          "person",
          "official",
          "bilateral",
          "personal",
          "one",
          "on",
          "working",
          "state",
          "direct",
          "of",
          "their",
          "known",
          "high",
          "level",
          "ever",
          "long",
          "straight",
          "telephonic",
          "virtual",
          "full",
          "formal",
          "publicly",
          "reported",
          "joint",
          "trilateral",
          "round",
          "consecutive",
          "foreign",
          "presidential",
          "ministerial");

  /// A series of somebody else: "the second meeting of the commission".
  private static final Set<String> OTHER_SERIES =
      Set.of(
          "commission", "committee", "council", "group", "board", "assembly", "forum", "session");

  private static final Set<String> MODALS =
      Set.of("will", "would", "could", "should", "might", "may", "can", "must");

  private static final Set<String> BEING = Set.of("was", "is", "were", "marks", "marked", "became");

  /// What is numbered: from the ordinal to the noun or "time".
  ///
  /// @param core the noun or verb by which the sides are found
  private record Told(int first, int end, int core, int number, List<Channel> channels) {}

  private NumberedContact() {}

  /// The claim whose ordinal stands at a place.
  public static Optional<CountClaim> at(Clause clause, int at, Report report, Windows windows) {
    OptionalInt number = Calendar.ordinal(clause.word(at));
    return number.isEmpty()
        ? Optional.empty()
        : told(clause, at, number.getAsInt()).flatMap(t -> claim(clause, t, report, windows));
  }

  private static Optional<Told> told(Clause clause, int at, int number) {
    if (clause.word(at + 1).equals("time")) {
      return verbNear(clause, at).map(v -> new Told(at, at + 1, at + 1, number, verb(clause, v)));
    }
    int noun = noun(clause, at);
    List<Channel> channels = ContactWords.counted(clause, noun);
    if (!channels.isEmpty()) {
      return isOtherSeries(clause, noun)
          ? Optional.empty()
          : Optional.of(new Told(at, noun, noun, number, channels));
    }
    return nounBefore(clause, at)
        .map(n -> new Told(at, at, at, number, ContactWords.counted(clause, n)));
  }

  private static int noun(Clause clause, int at) {
    int i = at + 1;
    while (i - at < LONGEST_NAME && isAdjective(clause, i)) {
      i++;
    }
    return i;
  }

  /// "summit" belongs to the name in "summit meeting" and is one elsewhere.
  private static boolean isAdjective(Clause clause, int at) {
    return clause.wordIn(at, ADJECTIVES)
        || (clause.word(at).equals("summit") && !ContactWords.counted(clause, at + 1).isEmpty());
  }

  /// "the call was the third": the noun before the verb of being.
  private static Optional<Integer> nounBefore(Clause clause, int at) {
    int being = at - 1;
    while (at - being <= 3 && clause.wordIn(being, Set.of("the", "their", "only"))) {
      being--;
    }
    if (!clause.wordIn(being, BEING)) {
      return Optional.empty();
    }
    for (int i = being - 1; i >= Math.max(0, being - NEAR); i--) {
      if (!ContactWords.counted(clause, i).isEmpty()) {
        return Optional.of(i);
      }
    }
    return Optional.empty();
  }

  private static boolean isOtherSeries(Clause clause, int noun) {
    boolean ofOthers =
        clause.word(noun + 1).equals("of")
            && clause.actors(noun + 2).filter(a -> a.reference()).isEmpty()
            && clause.date(noun + 2).isEmpty()
            && !clause.wordIn(noun + 3, Set.of("year", "month", "week"));
    if (ofOthers) {
      return true;
    }
    for (int i = noun + 1; i < Math.min(clause.size(), noun + 7); i++) {
      if (clause.wordIn(i, OTHER_SERIES)) {
        return true;
      }
      if (clause.wordIn(i, Set.of(",", ".", "between", "with", "since"))) {
        return false;
      }
    }
    return false;
  }

  private static Optional<Integer> verbNear(Clause clause, int at) {
    for (int distance = 1; distance < NEAR; distance++) {
      if (!verb(clause, at - distance).isEmpty()) {
        return Optional.of(at - distance);
      }
      if (!verb(clause, at + distance).isEmpty()) {
        return Optional.of(at + distance);
      }
    }
    return Optional.empty();
  }

  /// A verb of contact; "called" where it has somebody for its object.
  private static List<Channel> verb(Clause clause, int at) {
    boolean called = clause.word(at).equals("called") && clause.actors(at + 1).isPresent();
    return called ? List.of(Channel.CALL) : ContactWords.verb(clause, at);
  }

  private static Optional<CountClaim> claim(
      Clause clause, Told told, Report report, Windows windows) {
    Optional<CountBound> bound = CountBound.of(clause, told.end(), told.number(), windows);
    List<PartyId> parties = Counted.sides(clause, told.first(), told.core(), told.channels());
    int last = bound.map(CountBound::last).filter(i -> i > told.end()).orElse(told.end());
    if (parties.size() < 2 || !isPlaced(clause, told, bound) || isAhead(clause, told, last)) {
      return Optional.empty();
    }
    return Optional.of(
        new CountClaim(
            told.number() == 1 ? Kind.FIRST : Kind.ORDINAL,
            told.number(),
            told.channels(),
            parties,
            bound.map(CountBound::window).orElseGet(CountWindow.Always::new),
            report.quote(clause.span(told.first(), last)),
            RULE));
  }

  /// Whether the series is told: by a time, or as that of the sides. "The first meeting this year"
  /// tells of a plan as often as of a count, and "the second meeting" of the second that day.
  private static boolean isPlaced(Clause clause, Told told, Optional<CountBound> bound) {
    boolean own =
        clause.word(told.first() - 1).equals("their")
            || clause.word(told.end() + 1).equals("between");
    boolean back =
        bound.filter(b -> !(b.window() instanceof CountWindow.During) && !b.inOffice()).isPresent();
    boolean ever =
        clause.word(told.first() + 1).equals("ever")
            || clause.word(told.first() + 2).equals("ever");
    if (told.number() == 1) {
      return back || (ever && bound.isEmpty());
    }
    return bound.isPresent() || own || told.channels().contains(Channel.VISIT);
  }

  /// Whether it is still to come: "the third round will be held in May".
  private static boolean isAhead(Clause clause, Told told, int last) {
    for (int i = Math.max(0, told.first() - LONGEST_NAME); i <= last; i++) {
      if (clause.wordIn(i, MODALS)) {
        return true;
      }
    }
    return false;
  }
}
