package org.chancery.cli.view;

import java.util.Comparator;
import java.util.List;
import org.chancery.cli.page.Page;
import org.chancery.cli.page.Paragraph;
import org.chancery.cli.page.Style;
import org.chancery.cli.page.Text;
import org.chancery.reading.Reading;
import org.chancery.report.Part;
import org.chancery.report.Quote;
import org.chancery.store.Hit;

/// Reports in which words were found, the words marked: in colour, or between asterisks where there
/// is none.
public final class SearchResults {
  private static final int INDENT = 12;

  /// What a passage may end with that is not cut short.
  private static final String ENDS = ".!?”\"";

  private final Page page;

  public SearchResults(Page page) {
    this.page = page;
  }

  public void print(List<Hit> hits) {
    for (Hit hit : hits) {
      page.separate().line(heading(hit.report()));
      page.indented(INDENT, Paragraph.hanging(origin(hit.report())));
      page.indented(INDENT, Paragraph.of(passage(hit)));
    }
  }

  private static Text heading(Reading.Head report) {
    String day = report.published().map(Object::toString).orElse("day unknown");
    return Text.strong(day + "  " + report.title().orElseGet(() -> Words.source(report)));
  }

  private static Text origin(Reading.Head report) {
    String source = report.source().map(name -> name + " · ").orElse("");
    return Text.quiet(source + report.name());
  }

  private Text passage(Hit hit) {
    String words = hit.passage().words();
    int start = hit.passage().span().start();
    Text passage = start > 0 ? Text.of("… ") : Text.EMPTY;
    int done = 0;
    for (Quote found : inOrder(hit.words())) {
      int from = found.span().start() - start;
      int to = found.span().end() - start;
      if (from >= done) {
        passage = passage.and(words.substring(done, from)).and(marked(words.substring(from, to)));
        done = to;
      }
    }
    boolean ends =
        hit.passage().span().part() == Part.TITLE
            || ENDS.indexOf(words.charAt(words.length() - 1)) >= 0;
    return passage.and(words.substring(done) + (ends ? "" : " …"));
  }

  private static List<Quote> inOrder(List<Quote> words) {
    return words.stream().sorted(Comparator.comparingInt(q -> q.span().start())).toList();
  }

  private Text marked(String words) {
    return page.isColoured() ? Text.of(words, Style.HIT) : Text.of("*" + words + "*");
  }
}
