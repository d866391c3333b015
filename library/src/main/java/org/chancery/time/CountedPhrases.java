package org.chancery.time;

import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import org.chancery.time.CalendarWords.Count;
import org.chancery.time.DateExpression.Counted;
import org.chancery.time.DateExpression.Relative;
import org.chancery.time.DateExpression.Unit;

/// Words that count from another date: one that follows them, or the one told before.
///
/// | words | is |
/// |---|---|
/// | the day after Tuesday; two days before March 12; the eve of Victory Day | counted from that date |
/// | the next day; the same evening; three days later; the previous week | counted from what was told before |
/// | three days after the blast; the day before the summit | nothing |
///
/// What looks back counts from the day of the report where no date was told before.
final class CountedPhrases {
  private static final Set<String> NEXT = Set.of("next", "following", "subsequent");
  private static final Set<String> PREVIOUS = Set.of("previous", "preceding");
  private static final Set<String> DAY_PARTS =
      Set.of("day", "night", "evening", "morning", "afternoon");
  private static final Set<String> SAME_DAY = Set.of("earlier", "later", "late", "early");
  private static final Set<String> BACK = Set.of("before", "earlier", "prior");
  private static final Set<String> ON = Set.of("after", "later");

  private static final Set<String> COMPLETE = Set.of("earlier", "later", "prior");

  /// What may stand behind "the day before" where it is complete.
  private static final Set<String> ENDS = Set.of("", ".", ",", ";", ":", "and", "that", ")", "in");

  private final CalendarWords words;
  private final IntFunction<Optional<DatePhrase>> dates;
  private final Optional<DateExpression> told;

  /// @param dates the date expression at a token
  /// @param told the date told before
  CountedPhrases(
      CalendarWords words, IntFunction<Optional<DatePhrase>> dates, Optional<DateExpression> told) {
    this.words = words;
    this.dates = dates;
    this.told = told;
  }

  static boolean opens(String word) {
    return NEXT.contains(word)
        || PREVIOUS.contains(word)
        || word.equals("same")
        || word.equals("that")
        || word.equals("eve");
  }

  Optional<DatePhrase> at(int at) {
    return eve(at).or(() -> neighbour(at)).or(() -> inTheDay(at)).or(() -> counted(at));
  }

  /// "the eve of Victory Day".
  private Optional<DatePhrase> eve(int at) {
    return words.word(at).equals("eve") && words.word(at + 1).equals("of")
        ? from(Unit.DAY, -1, at, at + 2)
        : Optional.empty();
  }

  /// "the next day", "the previous week", "the same evening", "that night".
  private Optional<DatePhrase> neighbour(int at) {
    boolean article = words.word(at - 1).equals("the");
    int offset = words.isIn(NEXT, at) ? 1 : words.isIn(PREVIOUS, at) ? -1 : 0;
    boolean same = words.word(at).equals("same") && article;
    boolean that = words.word(at).equals("that");
    int unitAt = that && words.word(at + 1).equals("same") ? at + 2 : at + 1;
    Optional<Unit> unit = unit(unitAt);
    boolean counts = (offset != 0 && article) || same || that;
    return counts && unit.isPresent()
        ? untold(unit.get(), offset, at, unitAt + 1)
        : Optional.empty();
  }

  /// "earlier in the day", "later in the evening".
  private Optional<DatePhrase> inTheDay(int at) {
    boolean within =
        SAME_DAY.contains(words.word(at))
            && words.word(at + 1).equals("in")
            && words.word(at + 2).equals("the")
            && words.isIn(DAY_PARTS, at + 3);
    return within ? untold(Unit.DAY, 0, at, at + 4) : Optional.empty();
  }

  private Optional<Unit> unit(int at) {
    return words.isPlural(at)
        ? Optional.empty()
        : words.isIn(DAY_PARTS, at) ? Optional.of(Unit.DAY) : words.unit(at);
  }

  /// "three days later", "a week before April 3", "the day before".
  private Optional<DatePhrase> counted(int at) {
    Optional<Count> count =
        words.word(at).equals("day") && words.word(at - 1).equals("the")
            ? Optional.of(new Count(1, at))
            : words.count(at);
    Optional<Unit> unit = count.flatMap(c -> words.unit(c.to()));
    if (unit.isEmpty()) {
      return Optional.empty();
    }
    int way = count.get().to() + 1;
    int sign = words.isIn(BACK, way) ? -1 : words.isIn(ON, way) ? 1 : 0;
    int offset = sign * count.get().value() * words.size(count.get().to());
    if (sign == 0) {
      return Optional.empty();
    }
    return from(unit.get(), offset, at, way + 1)
        .or(() ->
            words.isIn(COMPLETE, way) || words.isIn(ENDS, way + 1)
                ? untold(unit.get(), offset, at, way + 1)
                : Optional.empty());
  }

  private Optional<DatePhrase> from(Unit unit, int offset, int from, int to) {
    int dateAt = words.word(to).equals("the") ? to + 1 : to;
    return dates
        .apply(dateAt)
        .flatMap(date ->
            CalendarWords.phrase(new Counted(date.expression(), unit, offset), from, date.to()));
  }

  private Optional<DatePhrase> untold(Unit unit, int offset, int from, int to) {
    if (told.isPresent()) {
      return CalendarWords.phrase(new Counted(told.get(), unit, offset), from, to);
    }
    return offset < 0
        ? CalendarWords.phrase(new Relative(unit, offset), from, to)
        : Optional.empty();
  }
}
