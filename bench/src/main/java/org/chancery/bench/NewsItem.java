package org.chancery.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.chancery.contact.Mention;
import org.chancery.report.Part;
import org.chancery.report.Report;
import org.chancery.report.Span;

/// One item of news: an article, or a paragraph of a digest, which is read with its digest.
///
/// @param id the report's name, with `#` and the number of the paragraph in a digest, from 1
/// @param text where it stands in the body of the report
/// @param whole whether it is the whole report, title and body
record NewsItem(String id, Report report, Span text, boolean whole) {
  private static final Pattern PARAGRAPH = Pattern.compile("\\S(?:.|\\n(?!\\s*\\n))*");

  /// Shorter paragraphs are headings.
  private static final int FEWEST_WORDS = 6;

  /// The items of a digest.
  static Stream<NewsItem> paragraphs(Report digest) {
    List<NewsItem> items = new ArrayList<>();
    Matcher paragraph = PARAGRAPH.matcher(digest.text());
    for (int number = 1; paragraph.find(); number++) {
      if (paragraph.group().split("\\s+", -1).length >= FEWEST_WORDS) {
        Span span = new Span(Part.BODY, paragraph.start(), paragraph.end());
        items.add(new NewsItem(digest.name() + "#" + number, digest, span, false));
      }
    }
    return items.stream();
  }

  /// A report as one item.
  static NewsItem article(Report report) {
    Span span = new Span(Part.BODY, 0, report.text().length());
    return new NewsItem(report.name(), report, span, true);
  }

  /// The items of one sample. All samples are stretches of one shuffled list, so that no item is in
  /// two of them.
  ///
  /// @param number which sample, from 1
  static List<NewsItem> drawn(List<NewsItem> all, long seed, int number, int size) {
    List<NewsItem> shuffled = new ArrayList<>(all);
    Collections.shuffle(shuffled, new Random(seed));
    return List.copyOf(
        shuffled.subList(
            Math.min((number - 1) * size, shuffled.size()),
            Math.min(number * size, shuffled.size())));
  }

  /// Whether the words that found a contact stand in this item.
  boolean holds(Mention mention) {
    return whole || mention.evidence().getFirst().span().overlaps(text);
  }

  String words() {
    return (whole ? report.title().map(title -> title + "\n").orElse("") : "")
        + report.quote(text).words();
  }
}
