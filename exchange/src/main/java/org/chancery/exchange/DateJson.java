package org.chancery.exchange;

import java.util.Optional;
import java.util.stream.Stream;
import org.chancery.report.ReportId;
import org.chancery.time.Dated;
import org.chancery.time.Days;

/// Dates. `"date"` is the narrowest ISO 8601 form that covers the days, `"date_reason"` says why,
/// and `"date_words"` are its own words. Days with gaps stand in full in `"date_days"`, with commas
/// between.
final class DateJson {
  private DateJson() {}

  static void write(Out out, String name, Optional<Dated> date) {
    out.text(name, date.map(d -> d.days().iso()));
    date.filter(d -> d.days().ranges().size() > 1)
        .ifPresent(d -> out.text(name + "_days", d.days().toString()));
    writeGrounds(out, name, date);
  }

  /// The days in full, where `name` itself holds something else.
  static void writeDays(Out out, String name, Optional<Dated> date) {
    out.text(name + "_days", date.map(d -> d.days().toString()));
    writeGrounds(out, name, date);
  }

  private static void writeGrounds(Out out, String name, Optional<Dated> date) {
    out.text(name + "_reason", date.map(Dated::reason));
    QuoteJson.write(out, name + "_words", date.flatMap(Dated::words));
  }

  static Optional<Dated> read(Fields fields, String name, ReportId home)
      throws MalformedJsonException {
    Optional<String> days = fields.optionalText(name + "_days");
    return read(fields, name, days.isPresent() ? days : fields.optionalText(name), home);
  }

  static Optional<Dated> readDays(Fields fields, String name, ReportId home)
      throws MalformedJsonException {
    return read(fields, name, fields.optionalText(name + "_days"), home);
  }

  private static Optional<Dated> read(
      Fields fields, String name, Optional<String> days, ReportId home)
      throws MalformedJsonException {
    if (days.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Dated(
            days(days.get()),
            fields.text(name + "_reason"),
            fields.optionalObject(name + "_words", words -> QuoteJson.read(words, home))));
  }

  /// Days as [Days#toString] writes them.
  static Days days(String text) {
    return Days.union(Stream.of(text.split(",")).map(Days::parse).toList());
  }
}
