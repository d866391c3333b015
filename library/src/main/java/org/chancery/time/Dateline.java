package org.chancery.time;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.language.Sentence;
import org.chancery.language.Token;
import org.chancery.report.Part;

/// Place and day at the head of a news report: when it was written, which may be a day before it
/// was published.
///
/// | words | is |
/// |---|---|
/// | MOSCOW, June 6. ...; BEIJING, Nov. 3 (Xinhua) -- ...; (Kyodo) Tokyo, March 4 - ... | a dateline |
/// | On June 6 the two spoke.; Moscow said on June 6 | none |
public final class Dateline {
  /// Where it can stand: the first lines, since a headline or byline may come before it.
  private static final int LINES = 3;

  /// How many tokens a place and an agency may take.
  private static final int PLACE = 9;

  /// A report is published on the day on which it was written or within so many days.
  private static final int DELAY = 3;

  private static final Set<String> DASHES = Set.of("-", "--", "–", "—");

  private static final Set<String> MARKS = Set.of(",", "(", ")", "/", "-", "--", ".");

  /// With these a sentence begins, and no name of a place.
  private static final Set<String> NO_PLACES =
      Set.of(
          "on",
          "in",
          "at",
          "by",
          "since",
          "from",
          "until",
          "during",
          "the",
          "for",
          "before",
          "after",
          "published",
          "updated",
          "posted",
          "released",
          "date",
          "dated",
          "last");

  private static final Set<String> BEHIND = Set.of("", ".", "-", "--", "(", "/", ":", ")");

  private Dateline() {}

  /// How many tokens at the start of a sentence are a dateline with a dash behind it: "BERLIN, May
  /// 12 (Example Wire) - ..."; none where its place is not in capitals.
  public static int length(Sentence sentence) {
    if (sentence.size() == 0 || !isInCapitals(sentence.token(0).text())) {
      return 0;
    }
    for (int i = 1; i < Math.min(sentence.size(), 2 * PLACE); i++) {
      String fold = sentence.fold(i);
      if (DASHES.contains(fold)) {
        return i + 1;
      }
      boolean name = sentence.token(i).isCapitalised() || Character.isDigit(fold.charAt(0));
      if (!name && !MARKS.contains(fold)) {
        return 0;
      }
    }
    return 0;
  }

  private static boolean isInCapitals(String word) {
    return word.length() > 2 && word.codePoints().allMatch(Character::isUpperCase);
  }

  /// The day of the month in the dateline of a report; empty where it has none.
  public static Optional<DatePhrase> of(List<Sentence> sentences) {
    return sentences.stream()
        .filter(sentence -> sentence.part() == Part.BODY)
        .limit(LINES)
        .flatMap(sentence -> in(sentence).stream())
        .findFirst();
  }

  /// The day on which a report was written, by its dateline, where that fits its day of
  /// publication.
  public static Optional<LocalDate> written(List<Sentence> sentences, LocalDate published) {
    return of(sentences)
        .map(date -> DateResolver.resolve(date.expression(), published, Tense.PAST))
        .filter(Days::isExact)
        .map(Days::first)
        .filter(day -> !day.isAfter(published.plusDays(1)))
        .filter(day -> !day.isBefore(published.minusDays(DELAY)));
  }

  private static Optional<DatePhrase> in(Sentence sentence) {
    return DatePhrases.of(sentence).stream()
        .findFirst()
        .filter(date -> date.expression() instanceof DateExpression.DayOfMonth)
        .filter(date -> date.from() > 0 && date.from() <= PLACE)
        .filter(date -> BEHIND.contains(sentence.fold(date.to())))
        .filter(date -> isPlace(sentence, date.from()));
  }

  private static boolean isPlace(Sentence sentence, int to) {
    boolean named = false;
    for (int i = 0; i < to; i++) {
      Token token = sentence.token(i);
      boolean name = token.isCapitalised() && !NO_PLACES.contains(token.fold());
      if (!name && !MARKS.contains(token.fold())) {
        return false;
      }
      named |= name;
    }
    return named && MARKS.contains(sentence.fold(to - 1));
  }
}
