package org.chancery.exchange;

import org.chancery.actor.PartyId;
import org.chancery.matter.Agenda;
import org.chancery.matter.KnownIncident;
import org.chancery.matter.StandingMechanism;
import org.chancery.matter.Subject;
import org.chancery.time.Days;

/// Standing channels, incidents and agendas, each as one JSON line.
///
/// ```json
/// {"mechanism": "joint working group", "parties": ["IL", "RU"], "since": "2015-12", "told": [...]}
/// {"incident": "strike on ...", "date": "2018-04-09", "claims": [{"speaker", "report", ...}], "told": [...]}
/// {"contact": "IL-RU-...", "speaking": ["IL", "RU"],
///  "topics": [{"topic": "sanctions", "medtop": "20000642", "sides": ["IL"], "others": false, "told": [...]}]}
/// ```
///
/// `medtop` is the code of the IPTC Media Topics, where one fits.
public final class MatterJson {
  private MatterJson() {}

  /// A standing channel.
  public static String mechanism(StandingMechanism mechanism) {
    return Out.object(out -> {
      out.text("mechanism", mechanism.name());
      out.texts("parties", mechanism.parties());
      out.text("since", mechanism.since().map(Days::toString));
      AuditJson.writeSources(out, mechanism.sources());
    });
  }

  /// An incident with everybody's version.
  public static String incident(KnownIncident incident) {
    return Out.object(out -> {
      out.text("incident", incident.what());
      DateJson.write(out, "date", incident.date());
      out.objects(
          "claims",
          incident.claims(),
          version -> {
            AccountJson.writeSpeaker(out, version.speaker());
            AuditJson.writeSource(out, version.source());
          });
      AuditJson.writeSources(out, incident.sources());
    });
  }

  /// The topics of a contact, and who names them.
  public static String agenda(Agenda agenda) {
    return Out.object(out -> {
      out.text("contact", agenda.contact().id().value());
      out.texts("speaking", agenda.speaking());
      out.objects("topics", agenda.subjects(), subject -> writeSubject(out, subject));
    });
  }

  private static void writeSubject(Out out, Subject subject) {
    out.text("topic", subject.topic().name());
    out.text("medtop", subject.topic().medtop());
    out.texts("sides", subject.sides().stream().map(PartyId::code).toList());
    out.truth("others", subject.others());
    AuditJson.writeSources(out, subject.sources());
  }
}
