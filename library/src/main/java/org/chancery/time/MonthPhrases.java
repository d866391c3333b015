package org.chancery.time;

import java.time.Month;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.chancery.time.CalendarWords.OfYear;
import org.chancery.time.DateExpression.CalendarYear;
import org.chancery.time.DateExpression.MonthOfYear;
import org.chancery.time.DateExpression.PartOf;
import org.chancery.time.DateExpression.Span;
import org.chancery.time.DateExpression.Which;

/// Months and years, whole or in part.
///
/// | words | is |
/// |---|---|
/// | in June; early May 2016; the end of March; last November; November last year | a month |
/// | in 2016; late 2016; from 2014 to 2016; the 1990s | a year, a range |
/// | Theresa May; They march; Resolution 1973; the 2015 agreement | neither |
final class MonthPhrases {
  /// Months whose names are also verbs or names of people.
  private static final Set<Month> AMBIGUOUS =
      Set.of(Month.MARCH, Month.APRIL, Month.MAY, Month.JUNE, Month.AUGUST);

  /// Before a month's name these leave no doubt.
  private static final Set<String> WITHIN =
      Set.of("in", "since", "until", "till", "during", "through", "throughout");

  /// Before a month's name these leave a doubt where the name can be a person's.
  private static final Set<String> TOWARDS =
      Set.of("by", "from", "to", "before", "after", "of", "for", "between");

  private static final Set<String> LINKS = Set.of("to", "and", "or", "-", "--", "through", "until");

  /// Between these and the name of an event a month's name is one.
  private static final Set<String> DETERMINERS =
      Set.of("a", "an", "the", "its", "their", "our", "that", "'s", "another");

  private static final Set<String> NO_EVENTS =
      Set.of(
          "of",
          "on",
          "to",
          "for",
          "in",
          "and",
          "is",
          "was",
          "has",
          "had",
          "said",
          "told",
          "will",
          "government",
          "cabinet",
          "revolution",
          "movement",
          "crisis",
          "war",
          "uprising");

  private static final Set<String> BEFORE_YEARS =
      Set.of(
          "in",
          "since",
          "of",
          "during",
          "until",
          "till",
          "by",
          "before",
          "after",
          "from",
          "through",
          "throughout",
          "between",
          "year",
          "spring",
          "summer",
          "autumn",
          "fall",
          "winter",
          "(");

  /// "A force of 2000 soldiers" is of no year.
  private static final Set<String> CROWDS =
      Set.of("force", "group", "contingent", "crowd", "convoy", "number", "total", "some");

  private final CalendarWords words;

  MonthPhrases(CalendarWords words) {
    this.words = words;
  }

  Optional<DatePhrase> at(int at) {
    return years(at).or(() -> decade(at)).or(() -> month(at)).or(() -> year(at));
  }

  private Optional<DatePhrase> month(int at) {
    PartOf part = words.part(at);
    int whichAt = words.afterPart(at);
    Which which = words.which(whichAt);
    int monthAt = words.afterWhich(whichAt);
    Optional<Month> month = words.month(monthAt);
    if (month.isEmpty() || words.day(monthAt + 1).isPresent()) {
      return Optional.empty();
    }
    OfYear year = words.ofYear(monthAt + 1);
    boolean said = part != PartOf.WHOLE || which != Which.PLAIN || year.isGiven();
    if (!said && !isMonth(monthAt, month.get())) {
      return Optional.empty();
    }
    return CalendarWords.phrase(
        new MonthOfYear(year.year(), month.get(), part, which, year.which()),
        at,
        year.isGiven() ? year.to() : monthAt + 1);
  }

  /// Whether a month's name without year, part, or "last" is one.
  private boolean isMonth(int at, Month month) {
    boolean name = words.isCapitalised(at + 1) && words.month(at + 1).isEmpty();
    if (words.isIn(WITHIN, at - 1) || adjoinsMonth(at)) {
      return true;
    }
    if (!AMBIGUOUS.contains(month)) {
      return !name || !words.isIn(DETERMINERS, at - 1) || isEvent(at + 1);
    }
    boolean towards = words.isIn(TOWARDS, at - 1) && month != Month.MAY && !name;
    return towards || isLastWeekOf(at) || (isEvent(at + 1) && isDetermined(at));
  }

  /// "the May summit", "their second May meeting".
  private boolean isDetermined(int at) {
    return words.isIn(DETERMINERS, at - 1) || Calendar.ordinal(words.word(at - 1)).isPresent();
  }

  private boolean isEvent(int at) {
    return !words.isEnd(at) && words.sentence().token(at).isWord() && !words.isIn(NO_EVENTS, at);
  }

  /// "from May to July", "May and June".
  private boolean adjoinsMonth(int at) {
    boolean before = words.isIn(LINKS, at - 1) && words.month(at - 2).isPresent();
    boolean after = words.isIn(LINKS, at + 1) && words.month(at + 2).isPresent();
    return before || after;
  }

  private boolean isLastWeekOf(int at) {
    return words.word(at - 1).equals("of") && words.unit(at - 2).isPresent();
  }

  /// "in 2016", "late 2016", "the end of 2016".
  private Optional<DatePhrase> year(int at) {
    PartOf part = words.part(at);
    int yearAt = words.afterPart(at);
    OptionalInt ofEra = words.eraYear(yearAt);
    OptionalInt year = ofEra.isPresent() ? ofEra : words.year(yearAt);
    boolean said = part != PartOf.WHOLE || isIntroduced(yearAt);
    return year.isPresent() && said
        ? CalendarWords.phrase(
            new CalendarYear(year.getAsInt(), part),
            at,
            ofEra.isPresent() ? yearAt + 2 : yearAt + 1)
        : Optional.empty();
  }

  private boolean isIntroduced(int at) {
    boolean counts = words.word(at - 1).equals("of") && words.isIn(CROWDS, at - 2);
    return (words.isIn(BEFORE_YEARS, at - 1) && !counts)
        || (words.isIn(LINKS, at - 1) && words.year(at - 2).isPresent());
  }

  /// "from 2014 to 2016", "in 2014-16", "between 2014 and 2016".
  private Optional<DatePhrase> years(int at) {
    OptionalInt first = words.year(at);
    if (first.isEmpty() || !words.isIn(LINKS, at + 1) || !isIntroduced(at)) {
      return Optional.empty();
    }
    OptionalInt last = words.year(at + 2);
    boolean hyphen = words.word(at + 1).startsWith("-");
    boolean list = words.word(at + 1).equals("and") && !words.word(at - 1).equals("between");
    if (last.isEmpty() && hyphen && words.word(at + 2).matches("\\d\\d")) {
      last = Calendar.year(words.word(at).substring(0, 2) + words.word(at + 2));
    }
    if (last.isEmpty() || list || last.getAsInt() <= first.getAsInt()) {
      return Optional.empty();
    }
    return years(first.getAsInt(), last.getAsInt(), at, at + 3);
  }

  private static Optional<DatePhrase> years(int first, int last, int from, int to) {
    return CalendarWords.phrase(
        new Span(new CalendarYear(first, PartOf.WHOLE), new CalendarYear(last, PartOf.WHOLE)),
        from,
        to);
  }

  /// "the 1990s", "the early 1990s".
  private Optional<DatePhrase> decade(int at) {
    int decadeAt = words.afterPart(at);
    String word = words.word(decadeAt);
    OptionalInt first =
        word.length() == 5 && word.endsWith("0s")
            ? Calendar.year(word.substring(0, 4))
            : OptionalInt.empty();
    if (first.isEmpty()) {
      return Optional.empty();
    }
    int year = first.getAsInt();
    return switch (words.part(at)) {
      case WHOLE -> years(year, year + 9, at, decadeAt + 1);
      case EARLY -> years(year, year + 3, at, decadeAt + 1);
      case MIDDLE -> years(year + 3, year + 6, at, decadeAt + 1);
      case LATE -> years(year + 6, year + 9, at, decadeAt + 1);
    };
  }
}
