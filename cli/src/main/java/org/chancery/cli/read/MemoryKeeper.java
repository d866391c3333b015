package org.chancery.cli.read;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.chancery.ledger.Contact;
import org.chancery.ledger.Ledger;
import org.chancery.ledger.Reconciler;
import org.chancery.reading.Reading;
import org.chancery.report.Report;
import org.chancery.report.ReportId;
import org.chancery.ruling.Rulings;

/// Keeps readings for as long as the program runs.
public final class MemoryKeeper implements Keeper {
  private final Set<ReportId> held = new HashSet<>();
  private final List<Reading> telling = new ArrayList<>();

  @Override
  public boolean holds(ReportId id) {
    return held.contains(id);
  }

  @Override
  public boolean keep(Report report, Reading reading) {
    boolean fresh = held.add(report.id());
    if (fresh && !reading.contacts().isEmpty()) {
      telling.add(reading);
    }
    return fresh;
  }

  @Override
  public void note(ReportId id) {}

  @Override
  public List<Report> outdated() {
    return List.of();
  }

  @Override
  public List<Contact> contacts() {
    return Reconciler.reconcile(telling, Rulings.NONE).contacts();
  }

  @Override
  public List<Ledger.Ruled> rulings() {
    return List.of();
  }
}
