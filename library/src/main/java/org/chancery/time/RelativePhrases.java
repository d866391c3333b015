package org.chancery.time;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.chancery.time.CalendarWords.Count;
import org.chancery.time.DateExpression.Recent;
import org.chancery.time.DateExpression.Relative;
import org.chancery.time.DateExpression.Unit;
import org.chancery.time.DateExpression.Which;

/// Words that count from the day of the report.
///
/// | words | is |
/// |---|---|
/// | today; last night; overnight; the day before yesterday; two days ago; in three days | days |
/// | last week; this month; next year; the weekend; over the past two weeks; in recent days | longer |
/// | the next day; for three days; the third call in two weeks; two days of talks | nothing |
final class RelativePhrases {
  private static final Set<String> PARTS_OF_TODAY =
      Set.of("morning", "afternoon", "evening", "noon");
  private static final Set<String> DAY_PARTS =
      Set.of("night", "evening", "morning", "afternoon", "noon", "midnight");
  private static final Set<String> UNCOUNTED = Set.of("few", "several", "couple", "some");
  private static final Set<String> BACKWARDS = Set.of("past", "last", "recent");
  private static final Set<String> FORWARDS = Set.of("coming", "next");
  private static final Set<String> OVER = Set.of("over", "in", "within", "during");

  /// How often something took place: then "in two weeks" is how long that took.
  private static final Set<String> TIMES =
      Set.of("twice", "thrice", "once", "time", "times", "only");

  private static final int REACH = 6;

  private final CalendarWords words;

  RelativePhrases(CalendarWords words) {
    this.words = words;
  }

  Optional<DatePhrase> at(int at) {
    return beyondTomorrow(at)
        .or(() -> beyondNext(at))
        .or(() -> partOfUnit(at))
        .or(() -> named(at))
        .or(() -> partOfDay(at))
        .or(() -> counted(at))
        .or(() -> halfYear(at))
        .or(() -> uncounted(at))
        .or(() -> stretch(at))
        .or(() -> unit(at));
  }

  private static Optional<DatePhrase> days(int offset, int from, int to) {
    return CalendarWords.phrase(new Relative(Unit.DAY, offset), from, to);
  }

  /// "the day before yesterday", "the day after tomorrow".
  private Optional<DatePhrase> beyondTomorrow(int at) {
    if (!words.word(at).equals("day")) {
      return Optional.empty();
    }
    return switch (words.word(at + 1) + " " + words.word(at + 2)) {
      case "before yesterday" -> days(-2, at, at + 3);
      case "after tomorrow" -> days(2, at, at + 3);
      default -> Optional.empty();
    };
  }

  /// "the week before last", "the year after next".
  private Optional<DatePhrase> beyondNext(int at) {
    Optional<Unit> unit = words.isPlural(at) ? Optional.empty() : words.unit(at);
    int offset =
        switch (words.word(at + 1) + " " + words.word(at + 2)) {
          case "before last" -> -2;
          case "after next" -> 2;
          default -> 0;
        };
    return offset == 0
        ? Optional.empty()
        : unit.flatMap(u -> CalendarWords.phrase(new Relative(u, offset), at, at + 3));
  }

  /// "late last week", "at the end of next month", "early this year", "the end of the month".
  private Optional<DatePhrase> partOfUnit(int at) {
    int unitAt = words.afterPart(at);
    if (unitAt == at) {
      return Optional.empty();
    }
    boolean own = words.word(unitAt).equals("the") && words.unit(unitAt + 1).isPresent();
    Optional<DatePhrase> whole =
        own && !words.isPlural(unitAt + 1)
            ? CalendarWords.phrase(
                new Relative(words.unit(unitAt + 1).get(), 0), unitAt, unitAt + 2)
            : unit(unitAt);
    return whole
        .filter(w -> w.expression() instanceof Relative r && isDivisible(r.unit()))
        .flatMap(w -> {
          Relative relative = (Relative) w.expression();
          return CalendarWords.phrase(
              new Relative(relative.unit(), relative.offset(), words.part(at)), at, w.to());
        });
  }

  private static boolean isDivisible(Unit unit) {
    return unit == Unit.WEEK || unit == Unit.MONTH || unit == Unit.YEAR;
  }

  /// "today", "yesterday evening", "tonight", "tomorrow", "overnight".
  private Optional<DatePhrase> named(int at) {
    int to = words.isIn(DAY_PARTS, at + 1) ? at + 2 : at + 1;
    return switch (words.word(at)) {
      case "today", "tonight" -> days(0, at, to);
      case "yesterday" -> days(-1, at, to);
      case "tomorrow" -> days(1, at, to);
      case "overnight" -> CalendarWords.phrase(new Relative(Unit.NIGHT, 0), at, at + 1);
      default -> Optional.empty();
    };
  }

  /// "this morning", "last night".
  private Optional<DatePhrase> partOfDay(int at) {
    if (words.word(at).equals("this") && words.isIn(PARTS_OF_TODAY, at + 1)) {
      return days(0, at, at + 2);
    }
    boolean lastNight = words.word(at).equals("last") && words.isIn(DAY_PARTS, at + 1);
    return lastNight ? days(-1, at, at + 2) : Optional.empty();
  }

  /// "two days ago", "a couple of weeks ago", "a year and a half ago"; "in three days", "a month
  /// from now".
  private Optional<DatePhrase> counted(int at) {
    Optional<Count> count = words.count(at);
    if (count.isEmpty()) {
      return Optional.empty();
    }
    boolean couple = words.word(at).equals("couple") && words.word(at + 1).equals("of");
    int unitAt = couple ? at + 2 : count.get().to();
    Optional<Unit> unit = words.unit(unitAt);
    int number = count.get().value() * words.size(unitAt);
    if (unit.isEmpty()) {
      return hours(count.get(), at);
    }
    int to = unitAt + 1;
    if (words.word(to).equals("ago")) {
      boolean more = words.word(at - 1).equals("and") && words.unit(at - 2).isPresent();
      return more
          ? Optional.empty()
          : CalendarWords.phrase(new Relative(unit.get(), -number), at, to + 1);
    }
    if (isAndAHalf(to) && unit.get() == Unit.YEAR) {
      return CalendarWords.phrase(new Relative(Unit.MONTH, -12 * number - 6), at, to + 4);
    }
    return ahead(unit.get(), number, at, to);
  }

  /// "and a half ago".
  private boolean isAndAHalf(int at) {
    return words.word(at).equals("and")
        && words.word(at + 2).equals("half")
        && words.word(at + 3).equals("ago");
  }

  private Optional<DatePhrase> ahead(Unit unit, int number, int at, int to) {
    boolean fromNow =
        words.word(to).equals("from") && Set.of("now", "today").contains(words.word(to + 1));
    if (words.word(at - 1).equals("within") && !fromNow) {
      return recent(unit, OptionalInt.of(number), Tense.FUTURE, at, to);
    }
    boolean ahead = fromNow || (words.word(at - 1).equals("in") && isPointAhead(at - 1, to));
    return ahead
        ? CalendarWords.phrase(new Relative(unit, number), at, fromNow ? to + 2 : to)
        : Optional.empty();
  }

  /// "48 hours ago", "two hours ago".
  private Optional<DatePhrase> hours(Count count, int at) {
    boolean ago = isHours(count.to()) && words.word(count.to() + 1).equals("ago");
    return ago
        ? recent(Unit.DAY, inDays(count.value()), Tense.PAST, at, count.to() + 2)
        : Optional.empty();
  }

  private boolean isHours(int at) {
    return words.word(at).equals("hours") || words.word(at).equals("hour");
  }

  private static OptionalInt inDays(int hours) {
    return OptionalInt.of((hours + 23) / 24);
  }

  /// "half a year ago".
  private Optional<DatePhrase> halfYear(int at) {
    boolean half =
        words.word(at).equals("half")
            && words.word(at + 2).equals("year")
            && words.word(at + 3).equals("ago");
    return half ? CalendarWords.phrase(new Relative(Unit.MONTH, -6), at, at + 4) : Optional.empty();
  }

  /// Whether "in three days" is when, and not how long.
  private boolean isPointAhead(int in, int to) {
    if (words.word(to).equals("of")) {
      return false;
    }
    for (int i = in - 1; i >= Math.max(0, in - REACH); i--) {
      if (words.isIn(TIMES, i) || Calendar.ordinal(words.word(i)).isPresent()) {
        return false;
      }
    }
    return true;
  }

  /// "a few days ago", "several weeks ago"; "in a few days".
  private Optional<DatePhrase> uncounted(int at) {
    int unitAt = words.word(at + 1).equals("of") ? at + 2 : at + 1;
    Optional<Unit> unit = words.unit(unitAt).filter(u -> words.isPlural(unitAt));
    if (!words.isIn(UNCOUNTED, at) || unit.isEmpty()) {
      return Optional.empty();
    }
    if (words.word(unitAt + 1).equals("ago")) {
      return recent(unit.get(), OptionalInt.empty(), Tense.PAST, at, unitAt + 2);
    }
    int in = words.word(at - 1).equals("a") ? at - 2 : at - 1;
    return words.word(in).equals("in") && isPointAhead(in, unitAt + 1)
        ? recent(unit.get(), OptionalInt.empty(), Tense.FUTURE, at, unitAt + 1)
        : Optional.empty();
  }

  /// "recent weeks", "the past few days", "the last two months", "the next ten days", "the past
  /// week".
  private Optional<DatePhrase> stretch(int at) {
    boolean back = words.isIn(BACKWARDS, at);
    if (!back && !words.isIn(FORWARDS, at)) {
      return Optional.empty();
    }
    boolean vague = words.isIn(UNCOUNTED, at + 1);
    Optional<Count> number = vague ? Optional.empty() : words.count(at + 1);
    int unitAt = vague ? at + 2 : number.map(Count::to).orElse(at + 1);
    if (number.isPresent() && isHours(unitAt)) {
      Tense side = back ? Tense.PAST : Tense.FUTURE;
      return recent(Unit.DAY, inDays(number.get().value()), side, at, unitAt + 1);
    }
    Optional<Unit> unit = words.unit(unitAt);
    OptionalInt count =
        number.map(n -> OptionalInt.of(n.value() * words.size(unitAt))).orElse(OptionalInt.empty());
    if (unit.isEmpty() || words.word(unitAt + 1).equals("of")) {
      return Optional.empty();
    }
    boolean bare = unitAt == at + 1;
    boolean one = bare && !words.isPlural(unitAt) && isRolling(at) && unit.get() != Unit.WEEKEND;
    boolean many =
        words.isPlural(unitAt) && !(bare && Set.of("last", "next").contains(words.word(at)));
    return one || many
        ? recent(
            unit.get(),
            one ? OptionalInt.of(1) : count,
            back ? Tense.PAST : Tense.FUTURE,
            at,
            unitAt + 1)
        : Optional.empty();
  }

  /// Whether "past week" or "next month" is counted from the day of the report, and no week or
  /// month of the calendar: "over the past week".
  private boolean isRolling(int at) {
    boolean over = words.word(at - 1).equals("the") && words.isIn(OVER, at - 2);
    boolean past = words.word(at).equals("past") && words.word(at - 1).equals("the");
    return over || past;
  }

  private static Optional<DatePhrase> recent(
      Unit unit, OptionalInt count, Tense side, int from, int to) {
    return CalendarWords.phrase(new Recent(unit, count, side), from, to);
  }

  /// "last week", "this month", "next year", "the weekend". "The next week" is the one after
  /// another event, and so is "the next day".
  private Optional<DatePhrase> unit(int at) {
    if (words.word(at).equals("the") && words.word(at + 1).equals("weekend")) {
      boolean other = Set.of("of", "before", "after").contains(words.word(at + 2));
      return other
          ? Optional.empty()
          : CalendarWords.phrase(new Relative(Unit.WEEKEND, 0), at, at + 2);
    }
    Which which = words.which(at);
    int unitAt = words.afterWhich(at);
    Optional<Unit> unit = words.unit(unitAt).filter(u -> u != Unit.DAY && !words.isPlural(unitAt));
    boolean other =
        words.word(unitAt + 1).equals("of")
            || (words.word(at - 1).equals("the") && !words.word(at).equals("current"));
    if (which == Which.PLAIN || unit.isEmpty() || other) {
      return Optional.empty();
    }
    int offset = which == Which.LAST ? -1 : which == Which.NEXT ? 1 : 0;
    return CalendarWords.phrase(new Relative(unit.get(), offset), at, unitAt + 1);
  }
}
