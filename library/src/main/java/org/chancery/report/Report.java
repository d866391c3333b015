package org.chancery.report;

import java.time.LocalDate;
import java.util.Optional;

/// One published text: news article, readout, communique, transcript or memorandum.
///
/// @param id what identifies the content
/// @param name how the input calls it: a file's path as given, or the `id` of a JSONL line
/// @param title the headline, where the input keeps it apart from the text
/// @param published the day of publication, where the input states it
/// @param source the outlet or office that published it, as the input names it
/// @param url where it was published
/// @param text the untouched original; all offsets count its UTF-16 code units
public record Report(
    ReportId id,
    String name,
    Optional<String> title,
    Optional<LocalDate> published,
    Optional<String> source,
    Optional<String> url,
    String text) {

  /// A report whose identity is taken from everything but its name.
  public static Report of(
      String name,
      Optional<String> title,
      Optional<LocalDate> published,
      Optional<String> source,
      Optional<String> url,
      String text) {
    ReportId id =
        ReportId.over(
            title.orElse(""),
            published.map(LocalDate::toString).orElse(""),
            source.orElse(""),
            url.orElse(""),
            text);
    return new Report(id, name, title, published, source, url, text);
  }

  /// A report of which only the text is known.
  public static Report ofText(String name, String text) {
    return of(name, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), text);
  }

  /// The same report with the day of publication given, for texts that do not state their own.
  public Report publishedOn(LocalDate day) {
    return of(name, title, Optional.of(day), source, url, text);
  }

  /// The text of one part; empty for the title of a report without one.
  public String part(Part part) {
    return switch (part) {
      case TITLE -> title.orElse("");
      case BODY -> text;
    };
  }

  /// The verbatim words of a span.
  ///
  /// @throws IndexOutOfBoundsException when the span does not lie in its part
  public Quote quote(Span span) {
    return new Quote(id, span, part(span.part()).substring(span.start(), span.end()));
  }

  /// Whether a quote stands in this report, to the letter.
  public boolean bears(Quote quote) {
    String original = part(quote.span().part());
    return quote.report().equals(id)
        && quote.span().end() <= original.length()
        && original.regionMatches(quote.span().start(), quote.words(), 0, quote.words().length());
  }
}
