package org.chancery.cli.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.chancery.cli.page.Style;
import org.chancery.cli.page.Text;
import org.chancery.reading.Step;
import org.chancery.report.Report;
import org.chancery.report.Span;

/// A sentence with what was seen in it between marks: `[Putin] *telephoned* [Merkel] on <Friday>.`
final class MarkedSentence {
  private record Mark(Span span, String opening, String closing, Style style) {}

  private MarkedSentence() {}

  static Text of(Report report, Step step) {
    Span sentence = step.sentence().span();
    String part = report.part(sentence.part());
    Text text = Text.EMPTY;
    int done = sentence.start();
    for (Mark mark : marks(step)) {
      int from = mark.span().start();
      int to = mark.span().end();
      if (from >= done && to <= sentence.end()) {
        String words = mark.opening() + part.substring(from, to) + mark.closing();
        text = text.and(part.substring(done, from)).and(Text.of(words, mark.style()));
        done = to;
      }
    }
    return text.and(part.substring(done, sentence.end()));
  }

  private static List<Mark> marks(Step step) {
    List<Mark> marks = new ArrayList<>();
    step.actors()
        .forEach(group ->
            marks.add(
                new Mark(step.sentence().span(group.from(), group.to()), "[", "]", Style.STRONG)));
    step.dates().forEach(date -> marks.add(new Mark(date.words(), "<", ">", Style.STRONG)));
    step.looks().stream()
        .map(Step.Look::trigger)
        .distinct()
        .forEach(word -> marks.add(new Mark(word, "*", "*", Style.HIT)));
    marks.sort(Comparator.comparingInt(mark -> mark.span().start()));
    return marks;
  }
}
