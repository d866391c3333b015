package org.chancery.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.account.CountClaim;
import org.chancery.account.CountWindow;
import org.chancery.contact.Channel;
import org.chancery.report.ReportId;
import org.chancery.time.Days;

/// A count of contacts. `"channel"` is what the words usually count and `"or_channels"` what they
/// can count too; `"window"` holds the days over which it counts, `"since"` those on which they
/// begin, and `"bound"` says which of these there is: `during`, `since`, `untold` or `always`.
final class CountJson {
  private CountJson() {}

  static void write(Out out, CountClaim count) {
    writeClaim(out, count);
    QuoteJson.write(out, count.words());
    out.text("rule", count.rule());
  }

  /// What is claimed, without the words.
  static void writeClaim(Out out, CountClaim count) {
    out.code("kind", count.kind());
    out.number("number", count.number());
    out.code("channel", count.channel());
    out.texts("or_channels", count.channels().stream().skip(1).map(Fields::code).toList());
    out.texts("parties", count.parties());
    writeWindow(out, count.window());
  }

  private static void writeWindow(Out out, CountWindow window) {
    switch (window) {
      case CountWindow.During(Days days) -> bound(out, "during", "window", days);
      case CountWindow.Since(Days start) -> bound(out, "since", "since", start);
      case CountWindow.Untold() -> out.text("bound", "untold");
      case CountWindow.Always() -> out.text("bound", "always");
    }
  }

  private static void bound(Out out, String bound, String name, Days days) {
    out.text("bound", bound);
    out.text(name, days.toString());
  }

  static CountClaim read(Fields fields, ReportId home) throws MalformedJsonException {
    List<Channel> channels = new ArrayList<>();
    channels.add(fields.constant("channel", Channel.values()));
    channels.addAll(fields.constants("or_channels", Channel.values()));
    return new CountClaim(
        fields.constant("kind", CountClaim.Kind.values()),
        fields.whole("number"),
        channels,
        FollowUpJson.parties(fields),
        readWindow(fields),
        QuoteJson.read(fields, home),
        fields.text("rule"));
  }

  private static CountWindow readWindow(Fields fields) throws MalformedJsonException {
    Optional<Days> during = fields.optionalText("window").map(DateJson::days);
    Optional<Days> since = fields.optionalText("since").map(DateJson::days);
    if (during.isPresent()) {
      return new CountWindow.During(during.get());
    }
    return since.isPresent()
        ? new CountWindow.Since(since.get())
        : fields.text("bound").equals("always")
            ? new CountWindow.Always()
            : new CountWindow.Untold();
  }
}
