package org.chancery.exchange;

import java.util.List;
import java.util.stream.Stream;
import org.chancery.actor.PartyId;
import org.chancery.audit.Audit;
import org.chancery.audit.Commitment;
import org.chancery.audit.Commitment.Fate;
import org.chancery.audit.CountCheck;
import org.chancery.audit.CountCheck.Verdict;
import org.chancery.audit.Disagreement;
import org.chancery.ledger.Contact;
import org.chancery.matter.Source;

/// What an audit holds, one JSON object a line.
///
/// ```json
/// {"audit": "count", "verdict": "missing", "at_least": 2, "at_most": 5, "kind": "ordinal", "number": 6, ...,
///  "of": "IL-RU-...", "certain": ["IL-RU-..."], "possible": [], "told": [{"report", "start", ...}]}
/// {"audit": "commitment", "fate": "lapsed", "owing": ["IL"], "to": ["RU"], "due": "2018-05", ...}
/// {"audit": "disagreement", "on": "initiator", "contact": "IL-RU-...", "versions": [...]}
/// {"audit": "in_passing", "contact": "IL-RU-..."}
/// {"audit": "undated", "report": "...", "published_days": "2016,2017"}
/// ```
public final class AuditJson {
  private AuditJson() {}

  /// All lines, in the order of the audit.
  public static Stream<String> lines(Audit audit) {
    return Stream.of(
            counts(audit),
            audit.disagreements().stream().map(AuditJson::disagreement),
            commitments(audit),
            audit.inPassing().stream().map(AuditJson::inPassing),
            audit.undated().stream().map(AuditJson::undated))
        .flatMap(lines -> lines);
  }

  /// The counts alone.
  public static Stream<String> counts(Audit audit) {
    return audit.counts().stream().map(AuditJson::count);
  }

  /// The promises alone.
  public static Stream<String> commitments(Audit audit) {
    return audit.commitments().stream().map(AuditJson::commitment);
  }

  private static String count(CountCheck check) {
    return Out.object(out -> {
      out.text("audit", "count");
      writeCount(out, check);
    });
  }

  static void writeCount(Out out, CountCheck check) {
    writeVerdict(out, check.verdict());
    CountJson.writeClaim(out, check.claim());
    out.text("of", check.counted().map(AuditJson::id));
    out.texts("certain", check.certain().stream().map(AuditJson::id).toList());
    out.texts("possible", check.possible().stream().map(AuditJson::id).toList());
    writeSources(out, check.sources());
  }

  private static void writeVerdict(Out out, Verdict verdict) {
    switch (verdict) {
      case Verdict.Consistent _ -> out.text("verdict", "consistent");
      case Verdict.Undecided _ -> out.text("verdict", "undecided");
      case Verdict.Missing(int atLeast, int atMost) -> {
        out.text("verdict", "missing");
        out.number("at_least", atLeast);
        out.number("at_most", atMost);
      }
      case Verdict.Contradicted(int excess) -> {
        out.text("verdict", "contradicted");
        out.number("excess", excess);
      }
    }
  }

  private static String disagreement(Disagreement disagreement) {
    return Out.object(out -> {
      out.text("audit", "disagreement");
      out.code("on", disagreement.on());
      out.text("contact", id(disagreement.contact()));
      out.objects(
          "versions",
          disagreement.versions(),
          version -> {
            out.text("side", version.side().map(PartyId::code));
            out.text("says", version.says());
            writeSource(out, version.source());
          });
    });
  }

  private static String commitment(Commitment commitment) {
    return Out.object(out -> {
      out.text("audit", "commitment");
      writeCommitment(out, commitment);
    });
  }

  static void writeCommitment(Out out, Commitment commitment) {
    writeFate(out, commitment.fate());
    out.texts("owing", codes(commitment.owing()));
    out.texts("to", codes(commitment.to()));
    out.text("announced", commitment.announced().map(AuditJson::id));
    out.text("made_in", commitment.madeIn().map(AuditJson::id));
    DateJson.write(out, "due", commitment.due());
    writeSources(out, commitment.sources());
  }

  private static void writeFate(Out out, Fate fate) {
    switch (fate) {
      case Fate.Kept(Contact by) -> {
        out.text("fate", "kept");
        out.text("by", id(by));
      }
      case Fate.Open _ -> out.text("fate", "open");
      case Fate.Lapsed lapsed -> {
        out.text("fate", "lapsed");
        out.text("last_day", lapsed.lastDay().toString());
      }
      case Fate.CalledOff(Contact by) -> {
        out.text("fate", "called_off");
        out.text("by", id(by));
      }
    }
  }

  private static String inPassing(Contact contact) {
    return Out.object(out -> {
      out.text("audit", "in_passing");
      out.text("contact", id(contact));
    });
  }

  private static String undated(Audit.UndatedReport undated) {
    return Out.object(out -> {
      out.text("audit", "undated");
      out.text("report", undated.report().name());
      DateJson.writeDays(out, "published", undated.published());
    });
  }

  static void writeSources(Out out, List<Source> sources) {
    out.objects("told", sources, source -> writeSource(out, source));
  }

  static void writeSource(Out out, Source source) {
    out.text("report", source.report().name());
    QuoteJson.write(out, source.words());
  }

  private static String id(Contact contact) {
    return contact.id().value();
  }

  private static List<String> codes(List<PartyId> parties) {
    return parties.stream().map(PartyId::code).toList();
  }
}
