package org.chancery.intake;

import java.io.InputStream;
import java.time.LocalDate;
import java.util.Optional;
import org.chancery.report.Report;

/// Makes reports of bytes. What cannot be used is handed on as a fault, and the rest goes on.
///
/// Text, Markdown and HTML hold one report, named as the source is; JSON holds any number, named by
/// their `id`. JSON lines are read one by one, so that a file may be of any size.
///
/// @param limit the most bytes that a report may have, unpacked; at least 1
/// @param published the day of publication of reports that state none
public record Intake(long limit, Optional<LocalDate> published) {
  /// 16 MiB.
  public static final long DEFAULT_LIMIT = 16L << 20;

  public Intake {
    if (limit < 1) {
      throw new IllegalArgumentException("a limit below one byte: " + limit);
    }
  }

  /// Reads one source to its end.
  ///
  /// @param standardInput what `-` stands for; closed at the end
  public <X extends Exception> void read(Source source, InputStream standardInput, Sink<X> sink)
      throws X {
    try (Content content = open(source, standardInput)) {
      read(source.name(), content, taken -> sink.take(dated(taken)));
    } catch (Unusable e) {
      sink.take(new Taken.Refused(e.at(source.name())));
    }
  }

  private Content open(Source source, InputStream standardInput) throws Unusable {
    return source.path().isPresent()
        ? Content.of(source.path().get(), limit)
        : Content.of(standardInput, limit);
  }

  private static <X extends Exception> void read(String name, Content content, Sink<X> sink)
      throws X, Unusable {
    byte[] start = content.start();
    Format format = Format.of(unpackedName(name), Decoder.look(start));
    Decoder.check(start);
    switch (format) {
      case TEXT -> accept(PlainReport.ofText(name, Decoder.decode(content.all())), sink);
      case MARKDOWN -> accept(PlainReport.ofMarkdown(name, Decoder.decode(content.all())), sink);
      case HTML -> accept(PageReport.of(name, content.all()), sink);
      case JSON -> JsonReports.ofWhole(name, content, sink);
      case JSON_LINES -> JsonReports.ofLines(name, content, sink);
    }
  }

  private static String unpackedName(String name) {
    return name.endsWith(".gz") ? name.substring(0, name.length() - ".gz".length()) : name;
  }

  private static <X extends Exception> void accept(Report report, Sink<X> sink) throws X {
    sink.take(new Taken.Accepted(report));
  }

  private Taken dated(Taken taken) {
    return switch (taken) {
      case Taken.Accepted(Report report) when report.published().isEmpty() ->
          new Taken.Accepted(published.map(report::publishedOn).orElse(report));
      case Taken.Accepted _, Taken.Refused _ -> taken;
    };
  }
}
