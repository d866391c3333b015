package org.chancery.time;

import java.time.DayOfWeek;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.chancery.language.Sentence;

/// A date expression in its sentence.
///
/// @param from index of its first token
/// @param to index after its last token
public record DatePhrase(DateExpression expression, int from, int to) {
  private static final Set<String> SAYING =
      Set.of("said", "told", "reported", "announced", "added", "wrote", "says");

  /// The weekday that its words name beside a day of the month: "Tuesday, April 12".
  public Optional<DayOfWeek> weekday(Sentence sentence) {
    return expression instanceof DateExpression.DayOfMonth
        ? IntStream.range(from, to)
            .mapToObj(i -> Calendar.weekday(sentence.fold(i)))
            .flatMap(Optional::stream)
            .findFirst()
        : Optional.empty();
  }

  /// Whether it is the day on which somebody said something: "said on Tuesday".
  public boolean isOfSaying(Sentence sentence) {
    return SAYING.contains(sentence.fold(from - 1)) || SAYING.contains(sentence.fold(from - 2));
  }
}
