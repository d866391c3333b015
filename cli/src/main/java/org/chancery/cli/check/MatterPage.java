package org.chancery.cli.check;

import java.util.List;
import org.chancery.audit.Commitment;
import org.chancery.audit.CountCheck;
import org.chancery.cli.page.Page;
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
    counts.forEach(count -> print(new CountEntry(count, names)));
  }

  public void commitments(List<Commitment> commitments) {
    commitments.forEach(commitment -> print(new CommitmentEntry(commitment, names)));
  }

  public void mechanisms(List<StandingMechanism> mechanisms) {
    mechanisms.forEach(mechanism -> print(new MechanismEntry(mechanism, names)));
  }

  public void incidents(List<KnownIncident> incidents) {
    incidents.forEach(incident -> print(new IncidentEntry(incident, names)));
  }

  public void agendas(List<Agenda> agendas) {
    agendas.forEach(agenda -> print(new AgendaEntry(agenda, names)));
  }

  private void print(Entry entry) {
    entry.print(page.separate());
  }
}
