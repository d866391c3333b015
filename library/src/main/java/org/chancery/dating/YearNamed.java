package org.chancery.dating;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
          "until",
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
          "slated");

  @Override
  public List<Clue> read(Sentence sentence) {
    if (sentence.tokens().stream().anyMatch(token -> AHEAD.contains(token.fold()))) {
      return List.of();
    }
    List<Clue> clues = new ArrayList<>();
    for (DatePhrase phrase : DatePhrases.of(sentence)) {
      if (phrase.expression().namesYear()) {
        Days days = DateResolver.resolve(phrase.expression(), Days.ALL.first(), Tense.PAST);
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
}
