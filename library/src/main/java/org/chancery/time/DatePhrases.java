package org.chancery.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.chancery.language.Sentence;
import org.chancery.time.DateExpression.Unit;

/// Finds the date expressions of a sentence, left to right, the longest first.
public final class DatePhrases {
  /// Words that begin an expression and are no number, month or weekday.
  private static final Set<String> OPENERS =
      Set.of(
          "early",
          "mid",
          "late",
          "beginning",
          "start",
          "middle",
          "end",
          "last",
          "past",
          "next",
          "coming",
          "current",
          "this",
          "the",
          "day",
          "today",
          "tonight",
          "yesterday",
          "tomorrow",
          "overnight",
          "few",
          "several",
          "some",
          "recent",
          "previous",
          "preceding",
          "following",
          "subsequent",
          "same",
          "that",
          "eve",
          "earlier",
          "later",
          "week",
          "weekend",
          "month",
          "year",
          "half",
          "final",
          "opening",
          "closing");

  /// Behind these a date lies ahead of what else is told.
  private static final Set<String> AHEAD = Set.of("will", "would");

  private final CalendarWords words;
  private final DayPhrases days;
  private final DayLists lists;
  private final NumericPhrases numbers;
  private final WeekdayPhrases weekdays;
  private final MonthPhrases months;
  private final SeasonPhrases seasons;
  private final WeekOfMonthPhrases weeks;
  private final RelativePhrases relatives;
  private final FeastPhrases feasts;
  private final ForeignPhrases foreign;
  private final SpanPhrases spans;

  private DatePhrases(CalendarWords words) {
    this.words = words;
    days = new DayPhrases(words);
    lists = new DayLists(words);
    numbers = new NumericPhrases(words);
    weekdays = new WeekdayPhrases(words, days);
    months = new MonthPhrases(words);
    seasons = new SeasonPhrases(words);
    weeks = new WeekOfMonthPhrases(words);
    relatives = new RelativePhrases(words);
    feasts = new FeastPhrases(words);
    foreign = new ForeignPhrases(words);
    spans = new SpanPhrases(words, this::single);
  }

  /// The expressions of a sentence that stands alone.
  public static List<DatePhrase> of(Sentence sentence) {
    return of(sentence, Optional.empty());
  }

  /// The expressions of a sentence.
  ///
  /// @param told the date that the sentences before it told last, from which "the next day" counts
  public static List<DatePhrase> of(Sentence sentence, Optional<DateExpression> told) {
    DatePhrases phrases = new DatePhrases(new CalendarWords(sentence));
    List<DatePhrase> found = new ArrayList<>();
    Optional<DateExpression> last = told;
    int at = 0;
    while (at < sentence.size()) {
      List<DatePhrase> here = phrases.at(at, last);
      found.addAll(here);
      if (!here.isEmpty()) {
        last = Optional.of(here.getLast().expression());
        at = here.getLast().to();
      } else {
        at++;
      }
    }
    return found;
  }

  /// The date of a sentence from which the next ones count: the last one that is neither still to
  /// come nor, where there is another, the day on which somebody said so.
  public static Optional<DateExpression> told(Sentence sentence, List<DatePhrase> phrases) {
    List<DatePhrase> past =
        phrases.stream().filter(phrase -> !isAhead(sentence, phrase.from())).toList();
    return past.reversed().stream()
        .filter(phrase -> !phrase.isOfSaying(sentence))
        .findFirst()
        .or(() -> past.stream().findFirst())
        .map(DatePhrase::expression);
  }

  private static boolean isAhead(Sentence sentence, int at) {
    return IntStream.range(0, at).anyMatch(i -> AHEAD.contains(sentence.fold(i)));
  }

  private List<DatePhrase> at(int at, Optional<DateExpression> told) {
    if (!opens(at)) {
      return List.of();
    }
    List<DatePhrase> list = lists.at(at);
    return list.isEmpty() ? one(at, told).stream().toList() : list;
  }

  private boolean opens(int at) {
    String word = words.word(at);
    return OPENERS.contains(word)
        || Calendar.isWord(word)
        || SeasonPhrases.opens(word)
        || ForeignPhrases.opens(word)
        || words.eraYear(at).isPresent()
        || words.word(at - 1).equals("on");
  }

  private Optional<DatePhrase> one(int at, Optional<DateExpression> told) {
    Optional<DatePhrase> counted =
        new CountedPhrases(words, i -> feasts.named(i).or(() -> single(i)), told).at(at);
    return counted
        .or(() -> weekdays.weekAgo(at))
        .or(() -> whole(at))
        .or(() -> single(at).map(spans::extended).map(this::bounded));
  }

  private Optional<DatePhrase> single(int at) {
    return numbers
        .at(at)
        .or(() -> days.at(at))
        .or(() -> weekdays.at(at))
        .or(() -> foreign.at(at))
        .or(() -> seasons.at(at))
        .or(() -> weeks.at(at))
        .or(() -> months.at(at))
        .or(() -> relatives.at(at))
        .or(() -> feasts.at(at));
  }

  /// "the week of April 9", "the weekend of 14 April", "the week beginning 16 April".
  private Optional<DatePhrase> whole(int at) {
    boolean of = Set.of("of", "beginning", "starting", "ending").contains(words.word(at + 1));
    Optional<Unit> unit =
        words
            .unit(at)
            .filter(u -> (u == Unit.WEEK || u == Unit.WEEKEND) && of && !words.isPlural(at));
    int dateAt = words.word(at + 2).equals("the") ? at + 3 : at + 2;
    return unit.flatMap(u ->
        days.at(dateAt)
            .filter(day -> day.expression() instanceof DateExpression.DayOfMonth)
            .flatMap(day ->
                CalendarWords.phrase(new DateExpression.Whole(u, day.expression()), at, day.to())));
  }

  /// "by Friday", "before the end of the year".
  private DatePhrase bounded(DatePhrase date) {
    int before = words.word(date.from() - 1).equals("the") ? date.from() - 2 : date.from() - 1;
    boolean end = words.word(date.from()).equals("end");
    boolean bound = words.word(before).equals("by") || (words.word(before).equals("before") && end);
    return bound
        ? new DatePhrase(new DateExpression.Deadline(date.expression()), date.from(), date.to())
        : date;
  }
}
