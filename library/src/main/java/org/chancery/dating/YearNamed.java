package org.chancery.dating;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.chancery.language.Sentence;
import org.chancery.time.DatePhrase;
import org.chancery.time.DatePhrases;
import org.chancery.time.DateResolver;
import org.chancery.time.Days;
import org.chancery.time.Tense;

/// "on June 7, 2016", "in December of 2015": written on that day or later, unless the sentence
/// looks ahead.
final class YearNamed implements ClueRule {
  private static final Set<String> AHEAD =
      Set.of(
          "will",
          "by",
          "through",
          "scheduled",
          "plans",
          "planned",
          "expected",
          "would",
          "due",
          "ahead",
          "upcoming",
          "expires",
          "slated",
          "may",
          "might",
          "could",
          "should",
          "shall",
          "begins",
          "until",
          "deadline",
          "postponed",
          "set",
          "expiring",
          "expire",
          "election",
          "elections");

  private static final int BEFORE = 8;
  private static final int BEHIND = 6;

  /// Without one of these a sentence can be a headline in the present tense, which looks ahead too.
  private static final Set<String> PAST =
      Set.of(
          "was", "were", "had", "been", "since", "did", "spoke", "met", "held", "took", "began",
          "came", "went", "said", "told", "wrote", "sent", "became", "left", "won", "fell", "saw",
          "flew", "gave", "made");

  @Override
  public int weight() {
    return 4;
  }

  @Override
  public List<Clue> read(Sentence sentence, int line) {
    if (sentence.tokens().stream().anyMatch(token -> AHEAD.contains(token.fold()))) {
      return List.of();
    }
    List<Clue> clues = new ArrayList<>();
    for (DatePhrase phrase : DatePhrases.of(sentence)) {
      Days days =
          phrase.expression().namesYear() && isTold(sentence, phrase)
              ? DateResolver.resolve(phrase.expression(), Days.ALL.first(), Tense.PAST)
              : Days.NONE;
      if (!days.isEmpty()) {
        clues.add(
            new Clue(
                Days.from(days.first()),
                Optional.empty(),
                "not before " + days.first(),
                sentence.span(phrase.from(), phrase.to())));
      }
    }
    return clues;
  }

  /// Whether words of the past stand beside the date.
  private static boolean isTold(Sentence sentence, DatePhrase phrase) {
    return IntStream.range(phrase.from() - BEFORE, phrase.to() + BEHIND)
        .mapToObj(sentence::fold)
        .anyMatch(word -> PAST.contains(word) || (word.endsWith("ed") && word.length() > 4));
  }
}
