package org.chancery.exchange;

import org.chancery.account.Incident;
import org.chancery.report.ReportId;

/// A dated event with what each speaker claims of it.
final class IncidentJson {
  private IncidentJson() {}

  static void write(Out out, Incident incident) {
    out.text("what", incident.what());
    DateJson.write(out, "date", incident.date());
    out.objects("claims", incident.claims(), claim -> writeClaim(out, claim));
    QuoteJson.write(out, incident.words());
    out.text("rule", incident.rule());
  }

  private static void writeClaim(Out out, Incident.Claim claim) {
    AccountJson.writeSpeaker(out, claim.speaker());
    QuoteJson.write(out, claim.words());
  }

  static Incident read(Fields fields, ReportId home) throws MalformedJsonException {
    return new Incident(
        fields.text("what"),
        DateJson.read(fields, "date", home),
        fields.objects("claims", claim -> readClaim(claim, home)),
        QuoteJson.read(fields, home),
        fields.text("rule"));
  }

  private static Incident.Claim readClaim(Fields fields, ReportId home)
      throws MalformedJsonException {
    return new Incident.Claim(AccountJson.readSpeaker(fields, home), QuoteJson.read(fields, home));
  }
}
