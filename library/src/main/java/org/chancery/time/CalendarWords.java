package org.chancery.time;

import java.time.Month;
import java.time.Year;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.chancery.language.Sentence;
import org.chancery.time.DateExpression.DayOfMonth;
import org.chancery.time.DateExpression.PartOf;
import org.chancery.time.DateExpression.Span;
import org.chancery.time.DateExpression.Unit;
import org.chancery.time.DateExpression.Which;

/// A sentence as the calendar reads it: what stands at a token, and nothing beyond its ends.
record CalendarWords(Sentence sentence) {
  /// What a number before them counts, so that it is no day and no year.
  private static final Set<String> COUNTED =
      Set.of(
          "people",
          "persons",
          "troops",
          "soldiers",
          "%",
          "percent",
          "per",
          "thousand",
          "million",
          "billion",
          "hours",
          "minutes",
          "days",
          "weeks",
          "months",
          "years",
          "km",
          "kilometres",
          "kilometers",
          "miles",
          "metres",
          "meters",
          "tons",
          "tonnes",
          "dollars",
          "euros",
          "times",
          "countries",
          "states",
          "nations",
          "members",
          "ministers",
          "leaders",
          "delegates",
          "officials",
          "others",
          "prisoners",
          "hostages",
          "refugees",
          "civilians",
          "villages",
          "towns",
          "cases",
          "deaths",
          "vehicles",
          "tanks",
          "missiles",
          "companies");

  /// A year behind a day or month: its number or "last year", and where it ends.
  record OfYear(OptionalInt year, Which which, int to) {
    boolean isGiven() {
      return year.isPresent() || which != Which.PLAIN;
    }
  }

  /// A number and where its words end.
  record Count(int value, int to) {}

  String word(int at) {
    return sentence.fold(at);
  }

  boolean isIn(Set<String> words, int at) {
    return words.contains(word(at));
  }

  boolean isEnd(int at) {
    return at >= sentence.size();
  }

  boolean isCapitalised(int at) {
    return sentence.at(at).filter(token -> token.isCapitalised()).isPresent();
  }

  boolean isLowerCaseWord(int at) {
    return sentence.at(at).filter(token -> token.isWord() && !token.isCapitalised()).isPresent();
  }

  /// A cardinal number of one word or of three, "twenty-five", and where it ends.
  Optional<Count> count(int at) {
    OptionalInt number = Calendar.number(word(at));
    if (number.isEmpty()) {
      return Optional.empty();
    }
    OptionalInt more =
        word(at + 1).equals("-") ? Calendar.number(word(at + 2)) : OptionalInt.empty();
    int tens = number.getAsInt();
    boolean compound =
        more.isPresent() && more.getAsInt() < 10 && tens >= 20 && tens % 10 == 0 && !isNumber(at);
    return Optional.of(
        compound ? new Count(tens + more.getAsInt(), at + 3) : new Count(tens, at + 1));
  }

  /// A month's name. A short form counts with its full stop or beside a number: `Jan Egeland` is
  /// none.
  Optional<Month> month(int at) {
    String word = word(at);
    boolean whole =
        word.length() > 4 || word.equals("may") || word.equals("june") || word.equals("july");
    boolean sure = whole || isStopped(at) || isNumber(at - 1) || isNumber(at + 1);
    return sure ? Calendar.month(word, isCapitalised(at)) : Optional.empty();
  }

  private boolean isStopped(int at) {
    return sentence.at(at).filter(token -> token.text().endsWith(".")).isPresent();
  }

  private boolean isNumber(int at) {
    return sentence.at(at).filter(token -> token.isNumber()).isPresent();
  }

  /// A day of a month in digits that counts nothing.
  OptionalInt day(int at) {
    return isCounted(at) ? OptionalInt.empty() : Calendar.dayOfMonth(word(at));
  }

  OptionalInt year(int at) {
    return isCounted(at) ? OptionalInt.empty() : Calendar.year(word(at));
  }

  /// The year that an era's name and a number stand for, as "Heisei 31" and "B.E. 2561".
  OptionalInt eraYear(int at) {
    OptionalInt number = isCounted(at + 1) ? OptionalInt.empty() : Calendar.number(word(at + 1));
    OptionalInt before = Calendar.yearBeforeEra(sentence.at(at).map(t -> t.text()).orElse(""));
    return number.isPresent() && before.isPresent() && isNumber(at + 1)
        ? OptionalInt.of(before.getAsInt() + number.getAsInt())
        : OptionalInt.empty();
  }

  private boolean isCounted(int at) {
    return COUNTED.contains(word(at + 1));
  }

  /// The year behind a month or day: `, 2018`, `of 2018`, `last year`, `of this year`.
  OfYear ofYear(int at) {
    int from = word(at).equals(",") || word(at).equals("of") ? at + 1 : at;
    OptionalInt year = year(from);
    if (year.isPresent()) {
      return new OfYear(year, Which.PLAIN, from + 1);
    }
    if (eraYear(from).isPresent()) {
      return new OfYear(eraYear(from), Which.PLAIN, from + 2);
    }
    Which which = which(from);
    boolean said = which != Which.PLAIN && word(from + 1).equals("year");
    return said
        ? new OfYear(OptionalInt.empty(), which, from + 2)
        : new OfYear(OptionalInt.empty(), Which.PLAIN, at);
  }

  /// "last", "this", "next" and their like, of one or two words.
  Which which(int at) {
    return switch (word(at)) {
      case "last", "past" -> Which.LAST;
      case "next", "coming" -> Which.NEXT;
      case "current" -> Which.THIS;
      case "this" ->
          switch (word(at + 1)) {
            case "past", "last" -> Which.LAST;
            case "coming", "next" -> Which.NEXT;
            default -> Which.THIS;
          };
      default -> Which.PLAIN;
    };
  }

  /// Where the words of [#which] end.
  int afterWhich(int at) {
    Which which = which(at);
    boolean two = word(at).equals("this") && which != Which.THIS;
    return which == Which.PLAIN ? at : two ? at + 2 : at + 1;
  }

  Optional<Unit> unit(int at) {
    return switch (word(at)) {
      case "day", "days" -> Optional.of(Unit.DAY);
      case "week", "weeks", "fortnight", "fortnights" -> Optional.of(Unit.WEEK);
      case "weekend", "weekends" -> Optional.of(Unit.WEEKEND);
      case "month", "months" -> Optional.of(Unit.MONTH);
      case "year", "years", "decade", "decades" -> Optional.of(Unit.YEAR);
      default -> Optional.empty();
    };
  }

  /// "early", "mid-", "late", "the end of"; whole where none of these stands there.
  PartOf part(int at) {
    return afterPart(at) == at
        ? PartOf.WHOLE
        : switch (word(at)) {
          case "early", "beginning", "start", "first" -> PartOf.EARLY;
          case "mid", "middle" -> PartOf.MIDDLE;
          default -> PartOf.LATE;
        };
  }

  /// Past "early", "mid-", "late in", "the end of", "the second half of".
  int afterPart(int at) {
    return switch (word(at)) {
      case "early", "mid", "late" ->
          word(at + 1).equals("-") || word(at + 1).equals("in") ? at + 2 : at + 1;
      case "beginning", "start", "middle", "end" -> word(at + 1).equals("of") ? at + 2 : at;
      case "first", "second" ->
          word(at + 1).equals("half") && word(at + 2).equals("of") ? at + 3 : at;
      default -> at;
    };
  }

  boolean isPlural(int at) {
    return word(at).endsWith("s");
  }

  /// A day of a month; empty where the calendar has none such.
  static Optional<DayOfMonth> dayOfMonth(OfYear year, Month month, int day) {
    boolean leap = year.year().isEmpty() || Year.isLeap(year.year().getAsInt());
    return day <= month.length(leap)
        ? Optional.of(new DayOfMonth(year.year(), month, day, year.which()))
        : Optional.empty();
  }

  static Optional<DatePhrase> phrase(DateExpression expression, int from, int to) {
    return Optional.of(new DatePhrase(expression, from, to));
  }

  /// How many of its [#unit] a unit's word stands for.
  int size(int at) {
    return switch (word(at)) {
      case "fortnight", "fortnights" -> 2;
      case "decade", "decades" -> 10;
      default -> 1;
    };
  }

  static Optional<DatePhrase> range(
      Optional<DayOfMonth> first, Optional<DayOfMonth> last, int from, int to) {
    return first.isPresent() && last.isPresent()
        ? phrase(new Span(first.get(), last.get()), from, to)
        : Optional.empty();
  }
}
