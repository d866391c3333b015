package org.chancery.cli.read;

import java.util.List;
import org.chancery.ledger.Contact;
import org.chancery.ledger.Ledger;
import org.chancery.reading.Reading;
import org.chancery.report.Report;
import org.chancery.report.ReportId;

/// Keeps nothing, so that any amount of reports can pass.
public final class NoKeeper implements Keeper {
  @Override
  public boolean holds(ReportId id) {
    return false;
  }

  @Override
  public boolean keep(Report report, Reading reading) {
    return true;
  }

  @Override
  public void note(ReportId id) {}

  @Override
  public List<Report> outdated() {
    return List.of();
  }

  @Override
  public List<Contact> contacts() {
    return List.of();
  }

  @Override
  public List<Ledger.Ruled> rulings() {
    return List.of();
  }
}
