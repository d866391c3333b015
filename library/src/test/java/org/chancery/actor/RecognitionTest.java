package org.chancery.actor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.language.Sentence;
import org.chancery.language.Sentences;
import org.chancery.report.Part;
import org.chancery.report.Span;
import org.chancery.time.Days;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/// The sentences of `recognised.tsv`, in which everybody who acts for a party is marked, and whom
/// the words mean on the day.
///
/// | column | holds |
/// |---|---|
/// | `day` | the day of the report |
/// | `source` | its publisher, where that matters |
/// | `text` | `[those named]`; ` || ` parts an introduction from the sentence tested |
/// | `expected` | for each mark of the sentence, party and name; those named in a row by `;` |
class RecognitionTest {
  private static final Knowledge KNOWLEDGE = Knowledge.bundled();
  private static final Pattern PARTS = Pattern.compile(" \\|\\| ");
  private static final ActorFinder FINDER = new ActorFinder(new Gazetteer(KNOWLEDGE));

  @TestFactory
  Stream<DynamicTest> everybodyIsFoundAndMeansTheRightOne() {
    return Table.bundled(RecognitionTest.class, "recognised.tsv").rows().stream()
        .map(row ->
            DynamicTest.dynamicTest(row.line() + " " + row.cells().get("text"), () -> check(row)));
  }

  private static void check(Table.Row row) throws MalformedTableException {
    Cast cast =
        new Cast(
            KNOWLEDGE,
            Days.of(LocalDate.parse(row.required("day"))),
            row.text("source").flatMap(KNOWLEDGE::publisher));
    String marks = "";
    List<String> meant = List.of();
    for (String part : PARTS.splitAsStream(row.required("text")).toList()) {
      meant = new ArrayList<>();
      marks += (marks.isEmpty() ? "" : " || ") + read(part.replaceAll("[\\[\\]]", ""), cast, meant);
    }

    assertEquals(asGroups(row.required("text")), asGroups(marks));
    assertEquals(row.text("expected").orElse(""), String.join(" / ", meant));
  }

  /// The text with what was found in it marked.
  private static String read(String text, Cast cast, List<String> meant) {
    List<Span> spans = new ArrayList<>();
    for (Sentence sentence : Sentences.of(Part.BODY, text)) {
      List<Actors> groups = FINDER.find(sentence, cast);
      groups.forEach(group -> spans.add(sentence.span(group.from(), group.to())));
      groups.forEach(group -> meant.add(shown(group)));
      cast.hear(sentence, groups);
    }
    StringBuilder marked = new StringBuilder(text);
    for (Span span : spans.reversed()) {
      String words = text.substring(span.start(), span.end()).replaceFirst("[, ]+$", "");
      marked.insert(span.start() + words.length(), "]").insert(span.start(), "[");
    }
    return marked.toString();
  }

  private static String shown(Actors group) {
    return group.members().stream().map(RecognitionTest::shown).collect(Collectors.joining("; "));
  }

  private static String shown(Actor actor) {
    Optional<String> name = actor.name().map(n -> " " + n);
    return actor.party().code() + name.orElse("") + (actor.speaksOnly() ? " (speaks)" : "");
  }

  /// Marks of neighbours in a list as one mark.
  private static String asGroups(String marked) {
    return marked.replaceAll("\\](, and |, | and )\\[", "$1");
  }
}
