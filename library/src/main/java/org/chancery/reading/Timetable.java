package org.chancery.reading;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.chancery.language.Sentence;
import org.chancery.language.Token;
import org.chancery.report.Part;
import org.chancery.report.Report;
import org.chancery.time.Calendar;
import org.chancery.time.DateExpression;
import org.chancery.time.DatePhrase;
import org.chancery.time.DatePhrases;
import org.chancery.time.DateResolver;
import org.chancery.time.Days;
import org.chancery.time.Tense;

/// The entries of schedules, diaries and day-by-day digests, in which a line gives the day of those
/// that follow it: "Tuesday, 4 March", "1500: The President meets ...", "May 7 - Moscow: ...".
final class Timetable {
  /// A day that a line of its own, or the head of a line, gives to what follows. Chronologies give
  /// months and years as well.
  ///
  /// @param line where it stands
  /// @param tense by which it is nearest to the day of the report
  record Heading(DatePhrase phrase, Sentence line, Tense tense, Days days) {
    /// Whether the line holds nothing but the day.
    boolean isBare() {
      return phrase.to() >= line.size() - 1;
    }
  }

  /// What a sentence of a timetable owes to its line and to those above it.
  ///
  /// @param day the day above it
  /// @param start index of the first token behind day, hour and place
  /// @param ahead whether what it tells in the present tense is still to come
  record Entry(Optional<Heading> day, int start, boolean ahead) {}

  private static final Set<String> TITLES =
      Set.of(
          "schedule",
          "diary",
          "agenda",
          "calendar",
          "programme",
          "program",
          "itinerary",
          "planner",
          "ahead",
          "upcoming",
          "engagements",
          "events");

  private static final Set<String> MARKS = Set.of(":", "-", "--", "", "|");

  private static final Pattern HOUR =
      Pattern.compile(
          "^\\W{0,3}(?:(?:[01]?\\d|2[0-3])[:.h][0-5]\\d(?:\\s?[ap]\\.?m\\b\\.?)?"
              + "|(?:1[0-2]|\\d)\\s?[ap]\\.?m\\b\\.?|(?:[01]\\d|2[0-3])[0-5]\\d(?=\\s?(?:hrs|h\\b|[:–—-])))"
              + "(?:\\s?(?:hrs|hours|h|GMT|UTC|CET|CEST|EDT|EST|local time)\\b)?\\s?[:–—|-]?\\s?",
          Pattern.CASE_INSENSITIVE);

  /// Lines within which a timetable says that it is one.
  private static final int TITLE_LINES = 4;

  private static final int LONGEST_TITLE = 16;

  /// Words of a place at most.
  private static final int PLACE = 4;

  private final Optional<LocalDate> published;
  private final List<Optional<Entry>> entries = new ArrayList<>();

  private Timetable(Optional<LocalDate> published) {
    this.published = published;
  }

  /// A timetable without entries.
  static Timetable none() {
    return new Timetable(Optional.empty());
  }

  /// The timetable that a report is; one without entries where it is none.
  ///
  /// @param published the day of publication, where it is known
  static Timetable of(Report report, List<Sentence> sentences, Optional<LocalDate> published) {
    Timetable timetable = new Timetable(published);
    if (published.isPresent()) {
      timetable.read(report, sentences);
    }
    return timetable;
  }

  /// What a sentence owes to the timetable; empty where the report is none.
  Optional<Entry> at(int sentence) {
    return sentence < entries.size() ? entries.get(sentence) : Optional.empty();
  }

  private void read(Report report, List<Sentence> sentences) {
    boolean titled = sentences.stream().limit(TITLE_LINES).anyMatch(Timetable::isTitle);
    List<Optional<Heading>> headings =
        withoutDateline(sentences.stream().map(this::heading).toList());
    List<Integer> hours = sentences.stream().map(s -> hourEnd(report, s)).toList();
    long days = headings.stream().flatMap(Optional::stream).map(Heading::days).distinct().count();
    long timed = hours.stream().filter(end -> end > 0).count();
    if (days > 1 || timed > 1 || (titled && days + timed > 0)) {
      Optional<Heading> day = Optional.empty();
      for (int i = 0; i < sentences.size(); i++) {
        day = headings.get(i).isPresent() ? headings.get(i) : day;
        boolean listed = titled || hours.get(i) > 0;
        entries.add(entry(sentences.get(i), day, hours.get(i), listed));
      }
    }
  }

  /// The day of publication, alone in a line at the head of a report, heads no section, unless
  /// other days do.
  private List<Optional<Heading>> withoutDateline(List<Optional<Heading>> headings) {
    long bare = headings.stream().flatMap(Optional::stream).filter(Heading::isBare).count();
    Days own = Days.of(published.orElseThrow());
    return bare > 1
        ? headings
        : headings.stream()
            .map(h -> h.filter(day -> !day.isBare() || !day.days().equals(own)))
            .toList();
  }

  private Optional<Entry> entry(
      Sentence sentence, Optional<Heading> day, int hourEnd, boolean listed) {
    boolean past = day.filter(d -> d.days().last().isBefore(published.orElseThrow())).isPresent();
    boolean own = day.filter(d -> d.line().equals(sentence)).isPresent();
    int head = own ? day.orElseThrow().phrase().to() : hourEnd;
    boolean ahead = listed && !past && (day.isPresent() || hourEnd > 0);
    return day.isPresent() || ahead
        ? Optional.of(new Entry(day, pastPlace(sentence, head), ahead))
        : Optional.empty();
  }

  /// A short line that says what the report is: "The week ahead", "Public schedule".
  private static boolean isTitle(Sentence sentence) {
    boolean line = sentence.part() == Part.TITLE || !sentence.fold(sentence.size() - 1).equals(".");
    return line
        && sentence.size() <= LONGEST_TITLE
        && sentence.tokens().stream().anyMatch(t -> TITLES.contains(t.fold()));
  }

  /// The day with which a line begins, and with which it ends or goes on behind a mark.
  private Optional<Heading> heading(Sentence sentence) {
    int first = firstWord(sentence);
    if (sentence.part() == Part.TITLE || !isOfCalendar(sentence.fold(first))) {
      return Optional.empty();
    }
    return DatePhrases.of(sentence).stream()
        .findFirst()
        .filter(date -> date.from() == first && MARKS.contains(sentence.fold(date.to())))
        .filter(date -> isOfDays(date.expression()))
        .flatMap(date -> nearest(date, sentence));
  }

  private static int firstWord(Sentence sentence) {
    int i = 0;
    while (i < sentence.size() - 1 && !isWordOrNumber(sentence.token(i))) {
      i++;
    }
    return i;
  }

  private static boolean isWordOrNumber(Token token) {
    return Character.isLetterOrDigit(token.text().charAt(0));
  }

  private static boolean isOfCalendar(String word) {
    return !word.isEmpty()
        && (Character.isDigit(word.charAt(0))
            || Calendar.weekday(word).isPresent()
            || Calendar.month(word, true).isPresent());
  }

  private static boolean isOfDays(DateExpression expression) {
    return switch (expression) {
      case DateExpression.DayOfMonth day -> true;
      case DateExpression.Weekday day -> true;
      case DateExpression.Span span -> true;
      case DateExpression.MonthOfYear month -> true;
      case DateExpression.CalendarYear year -> true;
      case DateExpression.DayOfThatMonth day -> false;
      case DateExpression.Either either -> false;
      case DateExpression.Months months -> false;
      case DateExpression.Relative relative -> false;
      case DateExpression.Recent recent -> false;
      case DateExpression.Counted counted -> false;
      case DateExpression.Whole whole -> false;
      case DateExpression.Deadline deadline -> false;
      case DateExpression.Yearly yearly -> false;
    };
  }

  private Optional<Heading> nearest(DatePhrase phrase, Sentence line) {
    LocalDate anchor = published.orElseThrow();
    return Stream.of(Tense.PAST, Tense.FUTURE)
        .map(tense -> new Heading(phrase, line, tense, days(phrase, line, anchor, tense)))
        .filter(heading -> !heading.days().isEmpty())
        .min(
            Comparator.comparingLong(
                h -> Math.abs(ChronoUnit.DAYS.between(anchor, h.days().first()))));
  }

  private static Days days(DatePhrase phrase, Sentence line, LocalDate anchor, Tense tense) {
    Days days = DateResolver.resolve(phrase.expression(), anchor, tense);
    return phrase.weekday(line).map(days::on).orElse(days);
  }

  /// Index of the token behind the hour with which a line begins; 0 where it begins with none.
  private static int hourEnd(Report report, Sentence sentence) {
    if (!Character.isDigit(sentence.token(firstWord(sentence)).text().charAt(0))) {
      return 0;
    }
    Matcher hour = HOUR.matcher(report.quote(sentence.span()).words());
    if (sentence.part() == Part.TITLE || !hour.find() || hour.end() == 0) {
      return 0;
    }
    int end = sentence.start() + hour.end();
    int i = 0;
    while (i < sentence.size() && sentence.token(i).start() < end) {
      i++;
    }
    return i < sentence.size() ? i : 0;
  }

  /// Past ": Moscow, " or "- New York: ".
  private static int pastPlace(Sentence sentence, int from) {
    int start = from;
    while (start > 0 && start < sentence.size() && !isWordOrNumber(sentence.token(start))) {
      start++;
    }
    for (int i = start; i < Math.min(sentence.size(), start + PLACE); i++) {
      if (sentence.fold(i).equals(":") || (sentence.fold(i).equals(",") && from > 0)) {
        return i + 1;
      }
      if (!sentence.token(i).isCapitalised()) {
        return Math.min(start, sentence.size() - 1);
      }
    }
    return Math.min(start, sentence.size() - 1);
  }
}
