package org.chancery.exchange;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.chancery.audit.Commitment;
import org.chancery.audit.CountCheck;
import org.chancery.change.Cause;
import org.chancery.change.Change;
import org.chancery.change.Difference;
import org.chancery.ledger.Contact;
import org.chancery.reading.Reading;
import org.chancery.ruling.Standing;

/// What changed between two ledgers, each change as one JSON line.
///
/// ```json
/// {"change": "appeared", "contact": "IL-RU-...", "because": [{"cause": "arrived", "report": "...", "hash": "..."}]}
/// {"change": "vanished", "contact": "IL-RU-...", "because": [{"cause": "ruled", "ruling": 2, "by": "...", ...}]}
/// {"change": "regrouped", "before": ["IL-RU-..."], "after": ["IL-RU-...", "..."], "because": [...]}
/// {"change": "altered", "before": "IL-RU-...", "after": "IL-RU-...",
///  "facts": [{"fact": "day", "lost": ["2018-04"], "gained": ["2018-04-11"], "because": [...]}]}
/// {"change": "recounted", "before": {...}, "after": {...}, "because": [...]}
/// {"change": "followed", "before": {...}, "after": {...}, "because": [...]}
/// ```
///
/// Counts and promises have the form that they have in [AuditJson]; `null` where only the other
/// ledger has it.
public final class ChangeJson {
  private ChangeJson() {}

  /// One line without its end.
  public static String write(Change change) {
    return Out.object(out -> {
      switch (change) {
        case Change.Appeared(Contact contact, List<Cause> causes) -> {
          out.text("change", "appeared");
          out.text("contact", contact.id().value());
          writeCauses(out, causes);
        }
        case Change.Vanished(Contact contact, List<Cause> causes) -> {
          out.text("change", "vanished");
          out.text("contact", contact.id().value());
          writeCauses(out, causes);
        }
        case Change.Regrouped(List<Contact> before, List<Contact> after, List<Cause> causes) -> {
          out.text("change", "regrouped");
          out.texts("before", before.stream().map(Contact::id).toList());
          out.texts("after", after.stream().map(Contact::id).toList());
          writeCauses(out, causes);
        }
        case Change.Altered(Contact before, Contact after, List<Difference> differences) -> {
          out.text("change", "altered");
          out.text("before", before.id().value());
          out.text("after", after.id().value());
          out.objects("facts", differences, difference -> write(out, difference));
        }
        case Change.Recounted(
                Optional<CountCheck> before,
                Optional<CountCheck> after,
                List<Cause> causes) -> {
          out.text("change", "recounted");
          write(out, "before", before, check -> AuditJson.writeCount(out, check));
          write(out, "after", after, check -> AuditJson.writeCount(out, check));
          writeCauses(out, causes);
        }
        case Change.Followed(
                Optional<Commitment> before,
                Optional<Commitment> after,
                List<Cause> causes) -> {
          out.text("change", "followed");
          write(out, "before", before, promise -> AuditJson.writeCommitment(out, promise));
          write(out, "after", after, promise -> AuditJson.writeCommitment(out, promise));
          writeCauses(out, causes);
        }
      }
    });
  }

  private static <T> void write(Out out, String name, Optional<T> value, Consumer<T> fields) {
    value.ifPresentOrElse(
        v -> out.object(name, () -> fields.accept(v)), () -> out.text(name, Optional.empty()));
  }

  private static void write(Out out, Difference difference) {
    out.code("fact", difference.aspect());
    out.texts("lost", difference.lost());
    out.texts("gained", difference.gained());
    writeCauses(out, difference.causes());
  }

  private static void writeCauses(Out out, List<Cause> causes) {
    out.objects("because", causes, cause -> write(out, cause));
  }

  private static void write(Out out, Cause cause) {
    switch (cause) {
      case Cause.Arrived(Reading.Head report) -> writeReport(out, "arrived", report);
      case Cause.Missing(Reading.Head report) -> writeReport(out, "missing", report);
      case Cause.Reread(Reading.Head report, String before, String after) -> {
        writeReport(out, "reread", report);
        out.text("before", before);
        out.text("after", after);
      }
      case Cause.Ruled ruled -> {
        out.text("cause", "ruled");
        out.number("ruling", ruled.ruling().number());
        out.text("by", ruled.ruling().by());
        out.text("because", ruled.ruling().because());
        out.text("before", ruled.before().map(ChangeJson::code));
        out.text("after", ruled.after().map(ChangeJson::code));
      }
    }
  }

  private static void writeReport(Out out, String cause, Reading.Head report) {
    out.text("cause", cause);
    out.text("report", report.name());
    out.text("hash", report.id().hex());
  }

  private static String code(Standing standing) {
    return switch (standing) {
      case Standing.InForce _ -> "in_force";
      case Standing.Undone _ -> "undone";
      case Standing.Overruled _ -> "overruled";
      case Standing.Unapplied(Standing.Reason reason) -> Fields.code(reason);
    };
  }
}
