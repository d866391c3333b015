package org.chancery.exchange;

import java.util.List;
import org.chancery.account.FollowUp;
import org.chancery.actor.PartyId;
import org.chancery.report.ReportId;

/// A promise: who owes it (`"parties"`), to whom (`"to"`), by when (`"due"`, in the form of a
/// date), and its words.
final class FollowUpJson {
  private FollowUpJson() {}

  static void write(Out out, FollowUp followUp) {
    out.texts("parties", followUp.parties());
    out.texts("to", followUp.to());
    DateJson.write(out, "due", followUp.due());
    QuoteJson.write(out, followUp.words());
    out.text("rule", followUp.rule());
  }

  static FollowUp read(Fields fields, ReportId home) throws MalformedJsonException {
    return new FollowUp(
        parties(fields),
        parties(fields, "to"),
        DateJson.read(fields, "due", home),
        QuoteJson.read(fields, home),
        fields.text("rule"));
  }

  static List<PartyId> parties(Fields fields) throws MalformedJsonException {
    return parties(fields, "parties");
  }

  private static List<PartyId> parties(Fields fields, String name) throws MalformedJsonException {
    return fields.texts(name).stream().map(PartyId::new).toList();
  }
}
