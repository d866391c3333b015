package org.chancery.testimony;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.chancery.account.CountClaim;
import org.chancery.account.CountClaim.Kind;
import org.chancery.actor.PartyId;
import org.chancery.contact.Channel;
import org.chancery.grammar.Clause;
import org.chancery.report.Report;
import org.chancery.time.Calendar;

/// How many contacts there were: "met twice this year", "spoke five times in June", "held three
/// calls since May".
///
/// | sentence | finds |
/// |---|---|
/// | The two met twice this year. | 2 meetings in the year |
/// | Talks lasted twice as long this year. | nothing: counts no contacts |
final class CountedTimes {
  static final Set<String> TRIGGERS =
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
          "twelve");
  private static final String RULE = "CountedTimes";
  private static final int NEAR = 6;

  private CountedTimes() {}

  /// The claim whose number stands at a place.
  static Optional<CountClaim> at(Clause clause, int at, Report report, Windows windows) {
    return times(clause, at, report, windows).or(() -> held(clause, at, report, windows));
  }

  private static Optional<CountClaim> times(Clause clause, int at, Report report, Windows windows) {
    boolean word = clause.wordIn(at, Set.of("twice", "thrice"));
    OptionalInt number = word ? times(clause.word(at)) : Calendar.number(clause.word(at));
    int end = word ? at : at + 1;
    if (number.isEmpty() || (!word && !clause.word(end).equals("times"))) {
      return Optional.empty();
    }
    for (int i = at - 1; i >= Math.max(0, at - NEAR); i--) {
      Optional<Channel> channel = ContactWords.verb(clause, i);
      if (channel.isPresent()) {
        return claim(clause, i, i, end, number.getAsInt(), channel.get(), report, windows);
      }
    }
    return Optional.empty();
  }

  private static OptionalInt times(String word) {
    return OptionalInt.of(word.equals("twice") ? 2 : 3);
  }

  private static Optional<CountClaim> held(Clause clause, int at, Report report, Windows windows) {
    OptionalInt number = Calendar.number(clause.word(at));
    boolean verb =
        clause.wordIn(at - 1, Set.of("held", "had", "hold"))
            || clause.wordIn(at - 2, Set.of("held", "had"));
    if (number.isEmpty() || number.getAsInt() < 2 || !verb) {
      return Optional.empty();
    }
    for (int i = at + 1; i < Math.min(clause.size(), at + NEAR); i++) {
      Optional<Channel> channel = ContactWords.noun(clause, i);
      if (channel.isPresent() && clause.word(i).endsWith("s")) {
        return claim(clause, at, i, i, number.getAsInt(), channel.get(), report, windows);
      }
    }
    return Optional.empty();
  }

  private static Optional<CountClaim> claim(
      Clause clause,
      int first,
      int core,
      int end,
      int number,
      Channel channel,
      Report report,
      Windows windows) {
    Optional<Integer> date = Windows.place(clause, end + 1).filter(i -> i > end);
    List<PartyId> parties =
        channel == Channel.VISIT ? TwoSides.ofVisit(clause, core) : TwoSides.of(clause, core);
    if (date.isEmpty() || parties.size() < 2) {
      return Optional.empty();
    }
    return Optional.of(
        new CountClaim(
            Kind.TOTAL,
            number,
            channel,
            parties,
            windows.window(clause, date.get()),
            report.quote(clause.span(first, date.get())),
            RULE));
  }
}
