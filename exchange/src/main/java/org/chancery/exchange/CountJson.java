package org.chancery.exchange;

import java.util.Optional;
import org.chancery.account.CountClaim;
import org.chancery.contact.Channel;
import org.chancery.report.ReportId;
import org.chancery.time.Days;

/// A count of contacts; `"window"` holds the days over which it counts.
final class CountJson {
  private CountJson() {}

  static void write(Out out, CountClaim count) {
    out.code("kind", count.kind());
    out.number("number", count.number());
    out.code("channel", count.channel());
    out.texts("parties", count.parties());
    out.text("window", count.window().map(Days::toString));
    QuoteJson.write(out, count.words());
    out.text("rule", count.rule());
  }

  static CountClaim read(Fields fields, ReportId home) throws MalformedJsonException {
    Optional<String> window = fields.optionalText("window");
    return new CountClaim(
        fields.constant("kind", CountClaim.Kind.values()),
        fields.whole("number"),
        fields.constant("channel", Channel.values()),
        FollowUpJson.parties(fields),
        window.map(DateJson::days),
        QuoteJson.read(fields, home),
        fields.text("rule"));
  }
}
