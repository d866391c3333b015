package org.chancery.exchange;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import org.chancery.account.Account;
import org.chancery.actor.PartyId;
import org.chancery.contact.Mention;
import org.chancery.identity.Apart;
import org.chancery.identity.Joined;
import org.chancery.ledger.Agreement;
import org.chancery.ledger.Claim;
import org.chancery.ledger.Contact;
import org.chancery.ledger.Point;
import org.chancery.ledger.Stage;
import org.chancery.ledger.Statement;
import org.chancery.report.Fact;
import org.chancery.report.ReportId;
import org.chancery.ruling.Ruling;
import org.chancery.time.Days;

/// A contact of the ledger as one JSON line.
///
/// ```json
/// {"id": "IL-RU-2018-04-11-call", "names": [...], "channel": "call", "status": "held", "status_detail": "held",
///  "parties": [{"state", "name", "office", "words"}], "date": "2018-04-11", "date_reason": "...",
///  "initiators": [{"state", "report", "start", "end", "words", "rule"}], "places": [{"place", ...}],
///  "topics": [{"topic", ...}], "statements": [{"side", "speaker", "report", ..., "words", "direct"}],
///  "follow_ups": [...], "counts": [...],
///  "points": [{"about", "agreement", "sides", "silent", "claims": [{"side", "value", ...}]}],
///  "history": [{"status", "days", ...}],
///  "mentions": [{"report": {"id", "hash", ...}, "reason", "evidence": [...], ...}],
///  "apart": [{"from", "reason", "words"}], "rulings": [...]}
/// ```
///
/// Every quote names its report by the `id` of `mentions[].report`.
public final class ContactJson {
  private ContactJson() {}

  /// One line without its end.
  public static String write(Contact contact) {
    Map<ReportId, String> names = new HashMap<>();
    contact.mentions().forEach(j -> names.put(j.reading().report().id(), nameOf(j)));
    return Out.object(
        report -> Optional.of(names.getOrDefault(report, report.hex())),
        out -> write(out, contact));
  }

  private static String nameOf(Joined joined) {
    return joined.reading().report().name();
  }

  private static void write(Out out, Contact contact) {
    out.text("id", contact.id().value());
    out.texts("names", contact.names());
    out.code("channel", contact.channel());
    MentionJson.writeStatus(out, contact.status());
    MentionJson.writeParties(out, contact.participants());
    DateJson.write(out, "date", contact.date());
    out.objects("initiators", contact.initiators(), fact -> writeFact(out, "state", fact));
    out.objects("places", contact.places(), fact -> writeFact(out, "place", fact));
    out.objects("topics", contact.topics(), fact -> writeFact(out, "topic", fact));
    out.objects("statements", contact.statements(), said -> writeStatement(out, said));
    out.objects("follow_ups", contact.followUps(), promise -> FollowUpJson.write(out, promise));
    out.objects("counts", contact.counts(), count -> CountJson.write(out, count));
    out.objects("points", contact.points(), point -> writePoint(out, point));
    out.objects("history", contact.history(), stage -> writeStage(out, stage));
    out.objects("mentions", contact.mentions(), joined -> writeMention(out, joined));
    out.objects("apart", contact.apart(), apart -> writeApart(out, apart));
    out.texts("rulings", contact.corrections().stream().map(Ruling::number).toList());
  }

  private static void writePoint(Out out, Point point) {
    out.code("about", point.kind());
    switch (point.agreement()) {
      case Agreement.Sides(SortedSet<PartyId> sides) -> {
        out.text("agreement", "sides");
        out.texts("sides", sides);
      }
      case Agreement.OnlySide(PartyId side) -> {
        out.text("agreement", "only_side");
        out.texts("sides", List.of(side));
      }
      case Agreement.ThirdParties _ -> out.text("agreement", "third_parties");
      case Agreement.Differ _ -> out.text("agreement", "differ");
    }
    out.texts("silent", point.silent());
    out.objects("claims", point.claims(), claim -> writeClaim(out, claim));
  }

  private static void writeClaim(Out out, Claim claim) {
    out.text("side", claim.side().map(PartyId::code));
    out.text("value", claim.value());
    QuoteJson.write(out, claim.words());
  }

  private static void writeStage(Out out, Stage stage) {
    MentionJson.writeStatus(out, stage.status());
    out.text("days", stage.days().map(Days::toString));
    QuoteJson.write(out, stage.telling().mention().evidence().getFirst());
  }

  private static void writeApart(Out out, Apart apart) {
    out.text("from", apart.other().value());
    out.code("reason", apart.reason());
    apart.ruling().ifPresent(ruling -> out.number("ruling", ruling.number()));
    out.objects("words", apart.words(), quote -> QuoteJson.write(out, quote));
  }

  private static void writeFact(Out out, String name, Fact<?> fact) {
    out.text(name, fact.value().toString());
    QuoteJson.writeGrounds(out, fact);
  }

  private static void writeStatement(Out out, Statement statement) {
    Account account = statement.account();
    out.text("side", statement.side().map(PartyId::code));
    AccountJson.writeSaid(out, account);
    out.text("rule", account.rule());
  }

  private static void writeMention(Out out, Joined joined) {
    Mention mention = joined.mention();
    out.object("report", () -> HeadJson.write(out, joined.reading().report()));
    out.code("reason", joined.reason());
    joined.ruling().ifPresent(ruling -> out.number("ruling", ruling.number()));
    out.objects("reason_words", joined.words(), quote -> QuoteJson.write(out, quote));
    MentionJson.writeStatus(out, mention.status());
    DateJson.write(out, "date", mention.date());
    out.objects("evidence", mention.evidence(), quote -> QuoteJson.write(out, quote));
    out.text("rule", mention.rule());
    out.truth("main", mention.main());
  }
}
