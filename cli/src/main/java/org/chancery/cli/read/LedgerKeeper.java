package org.chancery.cli.read;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.chancery.ledger.Contact;
import org.chancery.ledger.Reconciler;
import org.chancery.ledger.Rulings;
import org.chancery.reading.Reading;
import org.chancery.report.Report;
import org.chancery.report.ReportId;
import org.chancery.store.Chronicle;
import org.chancery.store.ContactFilter;
import org.chancery.store.LedgerStore;
import org.chancery.store.StoreException;

/// Keeps readings in a ledger.
public final class LedgerKeeper implements Keeper {
  private final LedgerStore store;
  private final Set<ReportId> asked = new HashSet<>();

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
    Chronicle chronicle =
        new Chronicle(store, readings -> Reconciler.reconcile(readings, Rulings.NONE));
    return chronicle.contacts(ContactFilter.ALL).stream().filter(this::isAsked).toList();
  }

  private boolean isAsked(Contact contact) {
    return contact.mentions().stream().anyMatch(j -> asked.contains(j.reading().report().id()));
  }
}
