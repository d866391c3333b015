package org.chancery.dating;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.language.Sentence;
import org.chancery.language.Token;
import org.chancery.time.Calendar;
import org.chancery.time.DateExpression.DayOfMonth;
import org.chancery.time.DatePhrase;
import org.chancery.time.DatePhrases;
import org.chancery.time.DateResolver;
import org.chancery.time.Days;
import org.chancery.time.Tense;

/// "Published: June 17, 2021, 6:30 a.m." on a line of its own: the day of publication itself.
final class PublishedLine implements ClueRule {
  private static final Set<String> AROUND =
      Set.of(
          "published",
          "posted",
          "updated",
          "last",
          "modified",
          "date",
          "on",
          "at",
          "am",
          "pm",
          "gmt",
          "utc",
          "et",
          "est",
          "edt",
          "cet",
          "bst",
          "ist",
          "msk",
          ",",
          ":",
          "|",
          "-",
          "--",
          "(",
          ")",
          "·",
          "•");

  @Override
  public int weight() {
    return 20;
  }

  @Override
  public List<Clue> read(Sentence sentence, int line) {
    List<DatePhrase> dates = DatePhrases.of(sentence);
    if (dates.size() != 1 || !isDateOnly(sentence, dates.getFirst())) {
      return List.of();
    }
    DatePhrase date = dates.getFirst();
    return date.expression() instanceof DayOfMonth day && day.year().isPresent()
        ? List.of(clue(sentence, date))
        : List.of();
  }

  private static Clue clue(Sentence sentence, DatePhrase date) {
    Days day = DateResolver.resolve(date.expression(), Days.ALL.first(), Tense.PAST);
    return new Clue(
        day, Optional.empty(), "the report's own date line", sentence.span(date.from(), date.to()));
  }

  private static boolean isDateOnly(Sentence sentence, DatePhrase date) {
    for (int i = 0; i < sentence.size(); i++) {
      Token token = sentence.token(i);
      boolean outside = i < date.from() || i >= date.to();
      boolean neutral =
          token.isNumber()
              || AROUND.contains(token.fold())
              || Calendar.weekday(token.fold()).isPresent();
      if (outside && !neutral) {
        return false;
      }
    }
    return true;
  }
}
