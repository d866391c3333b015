package org.chancery.store;

import java.util.List;
import org.chancery.reading.Reading;
import org.chancery.report.Quote;

/// A report in which words were found.
///
/// @param passage a stretch of its text around the first of them, or its title
/// @param words those of them that stand in the passage, in order
public record Hit(Reading.Head report, Quote passage, List<Quote> words) {
  public Hit {
    words = List.copyOf(words);
  }
}
