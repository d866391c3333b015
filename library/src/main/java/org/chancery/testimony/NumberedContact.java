package org.chancery.testimony;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.account.CountClaim;
import org.chancery.account.CountClaim.Kind;
import org.chancery.actor.PartyId;
import org.chancery.contact.Channel;
import org.chancery.grammar.Clause;
import org.chancery.report.Report;
import org.chancery.time.Calendar;
import org.chancery.time.Days;

/// A contact's number in a series: "sixth call this year", "first meeting since 2019", "for the
/// second time this week" beside a verb of contact.
///
/// | sentence | finds |
/// |---|---|
/// | It was the sixth call between the two leaders this year. | the 6th call of the year |
/// | It was the third agreement to a ceasefire this year. | nothing: counts agreements |
/// | The 27th session of the commission met. | nothing: a session's number |
final class NumberedContact {
  static final Set<String> TRIGGERS =
      Stream.concat(Stream.of(ContactWords.DIGITS), Calendar.ordinalWords().stream())
          .collect(Collectors.toUnmodifiableSet());
  private static final String RULE = "NumberedContact";
  private static final int LONGEST_NAME = 6;
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
          "trilateral");

  /// A series of somebody else: "the second meeting of the commission".
  private static final Set<String> OTHER_SERIES =
      Set.of(
          "commission", "committee", "council", "group", "board", "assembly", "forum", "session");

  private NumberedContact() {}

  /// The claim whose ordinal stands at a place.
  static Optional<CountClaim> at(Clause clause, int at, Report report, Windows windows) {
    OptionalInt number = Calendar.ordinal(clause.word(at));
    if (number.isEmpty()) {
      return Optional.empty();
    }
    int end = clause.word(at + 1).equals("time") ? at + 1 : noun(clause, at);
    Optional<Channel> channel =
        clause.word(end).equals("time")
            ? verbNear(clause, at).flatMap(v -> ContactWords.verb(clause, v))
            : ContactWords.noun(clause, end);
    if (channel.isEmpty() || isOtherSeries(clause, end)) {
      return Optional.empty();
    }
    return claim(clause, at, end, number.getAsInt(), channel.get(), report, windows);
  }

  private static int noun(Clause clause, int at) {
    int i = at + 1;
    while (i - at < LONGEST_NAME && clause.wordIn(i, ADJECTIVES)) {
      i++;
    }
    return i;
  }

  private static boolean isOtherSeries(Clause clause, int noun) {
    boolean ofOthers =
        clause.word(noun + 1).equals("of")
            && clause.actors(noun + 2).filter(a -> a.reference()).isEmpty();
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
      if (ContactWords.verb(clause, at - distance).isPresent()) {
        return Optional.of(at - distance);
      }
      if (ContactWords.verb(clause, at + distance).isPresent()) {
        return Optional.of(at + distance);
      }
    }
    return Optional.empty();
  }

  private static Optional<CountClaim> claim(
      Clause clause, int at, int end, int number, Channel channel, Report report, Windows windows) {
    Optional<Integer> date = Windows.place(clause, end + 1);
    boolean since = date.filter(i -> Windows.isStart(clause, i)).isPresent();
    boolean own = clause.wordIn(at - 1, Set.of("their")) || clause.word(end + 1).equals("between");
    boolean placed = (date.isPresent() && (number > 1 || since)) || (number > 1 && own);
    List<PartyId> parties =
        channel == Channel.VISIT ? TwoSides.ofVisit(clause, end) : TwoSides.of(clause, end);
    if (!placed || parties.size() < 2) {
      return Optional.empty();
    }
    Kind kind = number == 1 ? Kind.FIRST_SINCE : Kind.ORDINAL;
    Optional<Days> window = date.flatMap(i -> windows.window(clause, i));
    int last = date.filter(i -> i > end).orElse(end);
    return Optional.of(
        new CountClaim(
            kind, number, channel, parties, window, report.quote(clause.span(at, last)), RULE));
  }
}
