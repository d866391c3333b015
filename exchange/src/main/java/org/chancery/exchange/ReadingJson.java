package org.chancery.exchange;

import java.time.DateTimeException;
import java.util.Optional;
import org.chancery.actor.PartyId;
import org.chancery.contact.Refusal;
import org.chancery.reading.Reading;
import org.chancery.report.ReportId;

/// A reading as one JSON line, and back without loss.
///
/// ```json
/// {"report": {"id": "kremlin:57239", "hash": "...", "title": "...", "published": "2018-04-11", ...},
///  "contacts": [...], "accounts": [...], "follow_ups": [...], "counts": [...],
///  "mechanisms": [...], "incidents": [...], "refused": [...]}
/// ```
///
/// `published` is the day that the input states; `published_days` are those that can be told in any
/// way, with `published_reason`.
public final class ReadingJson {
  private ReadingJson() {}

  /// One line without its end.
  public static String write(Reading reading) {
    ReportId home = reading.report().id();
    return Out.object(
        report -> report.equals(home) ? Optional.empty() : Optional.of(report.hex()),
        out -> write(out, reading));
  }

  private static void write(Out out, Reading reading) {
    writeReport(out, reading);
    writeFindings(out, reading);
  }

  static void writeReport(Out out, Reading reading) {
    out.object(
        "report",
        () -> {
          HeadJson.write(out, reading.report());
          DateJson.writeDays(out, "published", reading.published());
          out.text("publisher", reading.publisher().map(PartyId::code));
        });
  }

  static void writeFindings(Out out, Reading reading) {
    out.objects("contacts", reading.contacts(), contact -> MentionJson.write(out, contact));
    out.objects("accounts", reading.accounts(), account -> AccountJson.write(out, account));
    out.objects("follow_ups", reading.followUps(), promise -> FollowUpJson.write(out, promise));
    out.objects("counts", reading.counts(), count -> CountJson.write(out, count));
    out.objects("mechanisms", reading.mechanisms(), channel -> MechanismJson.write(out, channel));
    out.objects("incidents", reading.incidents(), incident -> IncidentJson.write(out, incident));
    out.objects("refused", reading.refused(), refusal -> writeRefusal(out, refusal));
  }

  static void writeRefusal(Out out, Refusal refusal) {
    out.code("reason", refusal.reason());
    QuoteJson.write(out, refusal.words());
    out.text("rule", refusal.rule());
  }

  /// The reading that a line was written from.
  ///
  /// @throws MalformedJsonException when the line is of another shape
  public static Reading parse(String line) throws MalformedJsonException {
    Fields fields = JsonText.parseObject(line, "reading");
    try {
      Fields report = fields.object("report", head -> head);
      return read(fields, report, HeadJson.read(report));
    } catch (IllegalArgumentException | DateTimeException e) {
      throw new MalformedJsonException("reading", "does not hold together: " + e.getMessage());
    }
  }

  private static Reading read(Fields fields, Fields report, Reading.Head head)
      throws MalformedJsonException {
    ReportId home = head.id();
    return new Reading(
        head,
        DateJson.readDays(report, "published", home),
        report.optionalText("publisher").map(PartyId::new),
        fields.objects("contacts", contact -> MentionJson.read(contact, home)),
        fields.objects("accounts", account -> AccountJson.read(account, home)),
        fields.objects("follow_ups", promise -> FollowUpJson.read(promise, home)),
        fields.objects("counts", count -> CountJson.read(count, home)),
        fields.objects("mechanisms", channel -> MechanismJson.read(channel, home)),
        fields.objects("incidents", incident -> IncidentJson.read(incident, home)),
        fields.objects("refused", refusal -> readRefusal(refusal, home)));
  }

  private static Refusal readRefusal(Fields fields, ReportId home) throws MalformedJsonException {
    return new Refusal(
        QuoteJson.read(fields, home),
        fields.constant("reason", Refusal.Reason.values()),
        fields.text("rule"));
  }
}
