package org.chancery.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.language.Sentence;
import org.chancery.language.Sentences;
import org.chancery.report.Part;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Every line of `date-expressions.tsv`: the days that a sentence names in a report of that day,
/// blank where it names none. Several expressions stand with a blank between them.
class DateExpressionsTest {
  private static final String TABLE = "date-expressions.tsv";

  record Line(Sentence sentence, LocalDate published, Tense tense, String expected) {
    static Line of(String line) {
      List<String> cells = Stream.of(line.split("\t", -1)).toList();
      return new Line(
          Sentences.of(Part.BODY, cells.get(0)).getFirst(),
          LocalDate.parse(cells.get(1)),
          Tense.valueOf(cells.get(2).toUpperCase(Locale.ROOT)),
          cells.get(3));
    }

    @Override
    public String toString() {
      String words =
          sentence.tokens().stream().map(token -> token.text()).collect(Collectors.joining(" "));
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
    String days =
        DatePhrases.of(line.sentence()).stream()
            .map(p -> DateResolver.resolve(p.expression(), line.published(), line.tense()).iso())
            .collect(Collectors.joining(" "));

    assertEquals(line.expected(), days, line::toString);
  }

  @ParameterizedTest
  @MethodSource("lines")
  void phrasesAreInOrderAndDisjoint(Line line) {
    int end = 0;
    for (DatePhrase phrase : DatePhrases.of(line.sentence())) {
      assertTrue(phrase.from() >= end && phrase.to() > phrase.from(), line::toString);
      end = phrase.to();
    }
    assertTrue(end <= line.sentence().size(), line::toString);
  }
}
