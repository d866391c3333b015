package org.chancery.cli.read;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.chancery.ledger.Contact;
import org.chancery.ledger.Ledger;
import org.chancery.ledger.Reconciler;
import org.chancery.reading.Reading;
import org.chancery.report.Report;
import org.chancery.report.ReportId;
import org.chancery.store.Chronicle;
import org.chancery.store.LedgerStore;
import org.chancery.store.StoreException;

/// Keeps readings in a ledger.
public final class LedgerKeeper implements Keeper {
  private final LedgerStore store;
  private final Set<ReportId> asked = new LinkedHashSet<>();

  public LedgerKeeper(LedgerStore store) {
    this.store = store;
  }

  @Override
  public boolean holds(ReportId id) throws StoreException {
    return store.contains(id);
  }

  @Override
  public boolean keep(Report report, Reading reading) throws StoreException {
    return store.add(report, reading);
  }

  @Override
  public void note(ReportId id) {
    asked.add(id);
  }

  @Override
  public List<Report> outdated() throws StoreException {
    return store.outdated();
  }

  @Override
  public List<Contact> contacts() throws StoreException {
    return new Chronicle(store, Reconciler::reconcile).contactsIn(asked);
  }

  @Override
  public List<Ledger.Ruled> rulings() throws StoreException {
    return new Chronicle(store, Reconciler::reconcile).rulings();
  }
}
