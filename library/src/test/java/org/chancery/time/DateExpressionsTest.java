package org.chancery.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.language.Sentence;
import org.chancery.language.Sentences;
import org.chancery.report.Part;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Every line of `date-expressions.tsv`: the days that a sentence, or two of them, name in a report
/// of that day, blank where they name none. Several expressions stand with a blank between them,
/// and a comma where one expression leaves days that are not next to each other.
class DateExpressionsTest {
  private static final String TABLE = "date-expressions.tsv";

  record Line(List<Sentence> sentences, LocalDate published, Tense tense, String expected) {
    static Line of(String line) {
      List<String> cells = Stream.of(line.split("\t", -1)).toList();
      return new Line(
          Sentences.of(Part.BODY, cells.get(0)),
          LocalDate.parse(cells.get(1)),
          Tense.valueOf(cells.get(2).toUpperCase(Locale.ROOT)),
          cells.get(3));
    }

    @Override
    public String toString() {
      String words =
          sentences.stream()
              .flatMap(sentence -> sentence.tokens().stream())
              .map(token -> token.text())
              .collect(Collectors.joining(" "));
      return words + " (" + tense + ", " + published + ")";
    }
  }

  static Stream<Line> lines() {
    try (InputStream in = DateExpressionsTest.class.getResourceAsStream(TABLE)) {
      byte[] bytes = Objects.requireNonNull(in, TABLE).readAllBytes();
      return new String(bytes, StandardCharsets.UTF_8).lines().skip(1).map(Line::of);
    } catch (IOException e) {
      throw new UncheckedIOException(TABLE, e);
    }
  }

  @ParameterizedTest
  @MethodSource("lines")
  void resolvesAsAReaderWould(Line line) {
    LocalDate written =
        Dateline.written(line.sentences(), line.published()).orElse(line.published());
    List<String> days = new ArrayList<>();
    Optional<DateExpression> told = Optional.empty();
    for (Sentence sentence : line.sentences()) {
      List<DatePhrase> phrases = DatePhrases.of(sentence, told);
      phrases.forEach(
          p -> days.add(DateResolver.resolve(p.expression(), written, line.tense()).toString()));
      told = DatePhrases.told(sentence, phrases);
    }

    assertEquals(line.expected(), String.join(" ", days), line::toString);
  }

  @ParameterizedTest
  @MethodSource("lines")
  void phrasesAreInOrderAndDisjoint(Line line) {
    for (Sentence sentence : line.sentences()) {
      int end = 0;
      for (DatePhrase phrase : DatePhrases.of(sentence)) {
        assertTrue(phrase.from() >= end && phrase.to() > phrase.from(), line::toString);
        end = phrase.to();
      }
      assertTrue(end <= sentence.size(), line::toString);
    }
  }
}
