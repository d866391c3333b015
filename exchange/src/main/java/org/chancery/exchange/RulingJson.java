package org.chancery.exchange;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.chancery.actor.PartyId;
import org.chancery.report.ReportId;
import org.chancery.ruling.Decision;
import org.chancery.ruling.Reference;
import org.chancery.ruling.Ruling;
import org.chancery.time.Days;

/// A ruling as one JSON line. `"decision"` is `same`, `different`, `wrong`, `set` or `undo`.
///
/// ```json
/// {"number": 2, "made_on": "2026-01-15", "by": "R. Reader", "because": "two calls, hours apart",
///  "decision": "different", "mentions": [{"parties": ["IL", "RU"], "report": "...", "start": 0,
///  "end": 5, "words": "spoke"}, ...]}
/// ```
public final class RulingJson {
  /// What a ruling says.
  private enum Kind {
    SAME,
    DIFFERENT,
    WRONG,
    SET,
    UNDO
  }

  private RulingJson() {}

  /// One line without its end.
  public static String write(Ruling ruling) {
    return Out.object(report -> Optional.of(report.hex()), out -> write(out, ruling));
  }

  private static void write(Out out, Ruling ruling) {
    out.number("number", ruling.number());
    out.text("made_on", ruling.madeOn().toString());
    out.text("by", ruling.by());
    out.text("because", ruling.because());
    out.code("decision", kind(ruling.decision()));
    switch (ruling.decision()) {
      case Decision.Corrected set -> {
        set.date().ifPresent(days -> out.text("date", days.toString()));
        set.initiator().ifPresent(party -> out.text("initiator", party.code()));
      }
      case Decision.Undone(int target) -> out.number("ruling", target);
      case Decision.Same _, Decision.Different _, Decision.Wrong _ -> {}
    }
    out.objects("mentions", ruling.decision().references(), r -> write(out, r));
  }

  private static void write(Out out, Reference reference) {
    out.texts("parties", reference.parties());
    QuoteJson.write(out, reference.words());
  }

  private static Kind kind(Decision decision) {
    return switch (decision) {
      case Decision.Same _ -> Kind.SAME;
      case Decision.Different _ -> Kind.DIFFERENT;
      case Decision.Wrong _ -> Kind.WRONG;
      case Decision.Corrected _ -> Kind.SET;
      case Decision.Undone _ -> Kind.UNDO;
    };
  }

  /// Reads one line.
  ///
  /// @param place where the line stands, for messages
  public static Ruling parse(String line, String place) throws MalformedJsonException {
    Fields fields = JsonText.parseObject(line, place);
    try {
      return new Ruling(
          fields.whole("number"),
          LocalDate.parse(fields.text("made_on")),
          fields.text("by"),
          fields.text("because"),
          decision(fields));
    } catch (DateTimeException | IllegalArgumentException e) {
      throw fields.fault(String.valueOf(e.getMessage()));
    }
  }

  private static Decision decision(Fields fields) throws MalformedJsonException {
    List<Reference> mentions = fields.objects("mentions", RulingJson::reference);
    Kind kind = fields.constant("decision", Kind.values());
    int needed =
        switch (kind) {
          case SAME, DIFFERENT -> 2;
          case WRONG, SET -> 1;
          case UNDO -> 0;
        };
    if (mentions.size() < needed) {
      throw fields.fault("the field 'mentions' must hold at least " + needed);
    }
    return switch (kind) {
      case SAME -> new Decision.Same(mentions.get(0), mentions.get(1));
      case DIFFERENT -> new Decision.Different(mentions.get(0), mentions.get(1));
      case WRONG -> new Decision.Wrong(mentions);
      case SET -> corrected(fields, mentions.getFirst());
      case UNDO -> new Decision.Undone(fields.whole("ruling"));
    };
  }

  private static Decision corrected(Fields fields, Reference mention)
      throws MalformedJsonException {
    Optional<String> date = fields.optionalText("date");
    Optional<Days> days =
        date.isEmpty() ? Optional.empty() : Optional.of(DateJson.days(date.get()));
    return new Decision.Corrected(
        mention, days, fields.optionalText("initiator").map(PartyId::new));
  }

  private static Reference reference(Fields fields) throws MalformedJsonException {
    ReportId report = new ReportId(fields.text("report"));
    return new Reference(FollowUpJson.parties(fields), QuoteJson.read(fields, report));
  }
}
