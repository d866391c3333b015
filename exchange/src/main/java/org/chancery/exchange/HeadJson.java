package org.chancery.exchange;

import java.time.LocalDate;
import java.util.Optional;
import org.chancery.reading.Reading;
import org.chancery.report.ReportId;

/// A report's head: `"id"` is what the input calls it, `"hash"` its identity by content.
final class HeadJson {
  private HeadJson() {}

  static void write(Out out, Reading.Head head) {
    out.text("id", head.name());
    out.text("hash", head.id().hex());
    out.text("title", head.title());
    out.text("published", head.published().map(LocalDate::toString));
    out.text("source", head.source());
    out.text("url", head.url());
  }

  static Reading.Head read(Fields fields) throws MalformedJsonException {
    Optional<String> published = fields.optionalText("published");
    return new Reading.Head(
        new ReportId(fields.text("hash")),
        fields.text("id"),
        fields.optionalText("title"),
        published.map(LocalDate::parse),
        fields.optionalText("source"),
        fields.optionalText("url"));
  }
}
