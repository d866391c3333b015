package org.chancery.exchange;

import java.util.Optional;
import org.chancery.account.Mechanism;
import org.chancery.report.ReportId;
import org.chancery.time.Days;

/// A standing channel; `"since"` holds the days on which it can have begun.
final class MechanismJson {
  private MechanismJson() {}

  static void write(Out out, Mechanism mechanism) {
    out.text("name", mechanism.name());
    out.texts("parties", mechanism.parties());
    out.text("since", mechanism.since().map(Days::toString));
    QuoteJson.write(out, mechanism.words());
    out.text("rule", mechanism.rule());
  }

  static Mechanism read(Fields fields, ReportId home) throws MalformedJsonException {
    Optional<String> since = fields.optionalText("since");
    return new Mechanism(
        fields.text("name"),
        FollowUpJson.parties(fields),
        since.map(DateJson::days),
        QuoteJson.read(fields, home),
        fields.text("rule"));
  }
}
