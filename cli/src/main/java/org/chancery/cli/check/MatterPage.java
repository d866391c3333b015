package org.chancery.cli.check;

import java.util.List;
import org.chancery.audit.Commitment;
import org.chancery.audit.CountCheck;
import org.chancery.cli.page.Page;
import org.chancery.cli.page.Paragraph;
import org.chancery.cli.page.Text;
import org.chancery.cli.view.Names;
import org.chancery.matter.Agenda;
import org.chancery.matter.KnownIncident;
import org.chancery.matter.StandingMechanism;

/// The matters of the record, one entry each.
public final class MatterPage {
  private final Names names;
  private final Page page;

  public MatterPage(Names names, Page page) {
    this.names = names;
    this.page = page;
  }

  public void counts(List<CountCheck> counts) {
    for (CountCheck count : counts) {
      CountEntry entry = new CountEntry(count, names);
      entry(entry.cell(), entry.paragraphs());
    }
  }

  public void commitments(List<Commitment> commitments) {
    for (Commitment commitment : commitments) {
      CommitmentEntry entry = new CommitmentEntry(commitment, names);
      entry(entry.cell(), entry.paragraphs());
    }
  }

  public void mechanisms(List<StandingMechanism> mechanisms) {
    for (StandingMechanism mechanism : mechanisms) {
      MechanismEntry entry = new MechanismEntry(mechanism, names);
      entry(entry.cell(), entry.paragraphs());
    }
  }

  public void incidents(List<KnownIncident> incidents) {
    for (KnownIncident incident : incidents) {
      IncidentEntry entry = new IncidentEntry(incident, names);
      entry(entry.cell(), entry.paragraphs());
    }
  }

  public void agendas(List<Agenda> agendas) {
    for (Agenda agenda : agendas) {
      AgendaEntry entry = new AgendaEntry(agenda, names);
      entry(entry.cell(), entry.paragraphs());
    }
  }

  private void entry(Text cell, List<Paragraph> paragraphs) {
    page.separate().beside(cell, Phrases.CELL, paragraphs);
  }
}
