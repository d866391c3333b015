package org.chancery.counting;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.chancery.account.CountClaim;
import org.chancery.account.CountClaim.Kind;
import org.chancery.account.CountWindow;
import org.chancery.actor.PartyId;
import org.chancery.clause.Clause;
import org.chancery.contact.Channel;
import org.chancery.report.Report;
import org.chancery.time.Calendar;

/// How many contacts there were: "met twice this year", "spoke at least five times in June", "held
/// three calls since May", "held five rounds of talks".
///
/// | sentence | finds |
/// |---|---|
/// | The two met twice this year. | 2 meetings in the year |
/// | Talks lasted twice as long this year. | nothing: counts no contacts |
public final class CountedTimes {
  public static final Set<String> TRIGGERS =
      Set.of(
          ContactWords.DIGITS,
          "twice",
          "thrice",
          "two",
          "three",
          "four",
          "five",
          "six",
          "seven",
          "eight",
          "nine",
          "ten",
          "eleven",
          "twelve",
          "dozen");
  private static final String RULE = "CountedTimes";
  private static final int NEAR = 7;
  private static final int DOZEN = 12;
  private static final Set<String> HOLDING =
      Set.of("held", "had", "hold", "conducted", "completed", "concluded");

  /// What was counted and where its words begin and end.
  private record Told(int first, int core, int end, Figure number, List<Channel> channels) {}

  /// @param kind whether the number is all or a lower bound
  private record Figure(Kind kind, int value) {}

  private CountedTimes() {}

  /// The claim whose number stands at a place.
  public static Optional<CountClaim> at(Clause clause, int at, Report report, Windows windows) {
    return number(clause, at)
        .flatMap(n -> times(clause, at, n).or(() -> held(clause, at, n)))
        .flatMap(told -> claim(clause, told, report, windows));
  }

  private static Optional<Figure> number(Clause clause, int at) {
    OptionalInt value =
        switch (clause.word(at)) {
          case "twice" -> OptionalInt.of(2);
          case "thrice" -> OptionalInt.of(3);
          case "dozen" ->
              clause.word(at - 1).equals("a") ? OptionalInt.of(DOZEN) : OptionalInt.empty();
          default -> Calendar.number(clause.word(at));
        };
    boolean rough =
        clause.wordIn(at - 1, Set.of("about", "some", "nearly", "almost", "around", "roughly"))
            || clause.wordIn(at - 2, Set.of("about", "nearly", "almost", "around", "roughly"));
    if (value.isEmpty() || rough) {
      return Optional.empty();
    }
    String before = clause.word(at - 2) + " " + clause.word(at - 1);
    return Optional.of(
        switch (before) {
          case "at least", "no fewer", "fewer than" -> new Figure(Kind.AT_LEAST, value.getAsInt());
          case "more than" -> new Figure(Kind.AT_LEAST, value.getAsInt() + 1);
          default -> new Figure(Kind.TOTAL, value.getAsInt());
        });
  }

  private static Optional<Told> times(Clause clause, int at, Figure number) {
    boolean word = clause.wordIn(at, Set.of("twice", "thrice"));
    int end = word ? at : at + 1;
    if (!word && !clause.word(end).equals("times")) {
      return Optional.empty();
    }
    for (int i = at - 1; i >= Math.max(0, at - NEAR); i--) {
      List<Channel> channels = ContactWords.verb(clause, i);
      if (!channels.isEmpty()) {
        return Optional.of(new Told(i, i, end, number, channels));
      }
    }
    return Optional.empty();
  }

  private static Optional<Told> held(Clause clause, int at, Figure number) {
    if (number.value() < 2 || !isHeld(clause, at)) {
      return Optional.empty();
    }
    for (int i = at + 1; i < Math.min(clause.size(), at + NEAR); i++) {
      List<Channel> channels = ContactWords.counted(clause, i);
      if (!channels.isEmpty() && clause.word(i).endsWith("s")) {
        return Optional.of(new Told(at, i, i, number, channels));
      }
    }
    return Optional.empty();
  }

  private static boolean isHeld(Clause clause, int at) {
    for (int i = at - 1; i >= Math.max(0, at - 4); i--) {
      if (clause.wordIn(i, HOLDING)) {
        return true;
      }
    }
    return false;
  }

  private static Optional<CountClaim> claim(
      Clause clause, Told told, Report report, Windows windows) {
    Optional<CountBound> bound = CountBound.of(clause, told.end(), told.number().value(), windows);
    List<PartyId> parties = Counted.sides(clause, told.first(), told.core(), told.channels());
    boolean rounds = clause.word(told.first() + 1).equals("rounds");
    if ((bound.isEmpty() && !rounds) || parties.size() < 2) {
      return Optional.empty();
    }
    int last = bound.map(CountBound::last).filter(i -> i > told.end()).orElse(told.end());
    int first = bound.map(CountBound::last).filter(i -> i < told.first()).orElse(told.first());
    return Optional.of(
        new CountClaim(
            told.number().kind(),
            told.number().value(),
            told.channels(),
            parties,
            bound.map(CountBound::window).orElseGet(CountWindow.Always::new),
            report.quote(clause.span(Math.min(first, told.first()), last)),
            RULE));
  }
}
