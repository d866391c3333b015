package org.chancery.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.chancery.actor.PartyId;
import org.chancery.identity.ContactId;
import org.chancery.ledger.Contact;
import org.chancery.ledger.Ledger;
import org.chancery.reading.Reading;
import org.chancery.report.ReportId;
import org.chancery.ruling.Reference;
import org.chancery.ruling.Ruling;
import org.chancery.ruling.Rulings;

/// The contacts of a store in full. They are reconciled from its readings and rulings, one set of
/// parties at a time; the store's index tells which sets are asked for.
public final class Chronicle {
  /// Makes the part of a record that lies between the sets of parties asked for.
  @FunctionalInterface
  public interface Reconciling {
    Ledger reconcile(List<Reading> readings, Rulings rulings, Predicate<List<PartyId>> asked);
  }

  private final LedgerStore store;
  private final Reconciling reconciler;

  /// Reads and keeps the contacts of a store.
  ///
  /// @param reconciler a pure function that treats each set of parties by itself
  public Chronicle(LedgerStore store, Reconciling reconciler) {
    this.store = store;
    this.reconciler = reconciler;
  }

  /// Brings the index up to date. A kill in between leaves some sets done and the others marked.
  ///
  /// @return how many sets of parties were reconciled
  public int refresh() throws StoreException {
    List<SortedSet<PartyId>> stale = store.staleParties();
    Rulings rulings = store.rulings();
    for (SortedSet<PartyId> parties : stale) {
      store.replaceContacts(parties, reconcile(parties, rulings));
    }
    return stale.size();
  }

  /// The contacts that a filter lets through, by day, undated ones last; up to date.
  public List<Contact> contacts(ContactFilter filter) throws StoreException {
    refresh();
    return inFull(store.index(filter));
  }

  /// The contacts that these reports mention, by day, undated ones last; up to date.
  public List<Contact> contactsIn(Collection<ReportId> reports) throws StoreException {
    Set<SortedSet<PartyId>> sets = new LinkedHashSet<>();
    for (ReportId report : reports) {
      sets.addAll(store.partiesIn(report));
    }
    Set<ReportId> asked = Set.copyOf(reports);
    Set<ContactId> found = new LinkedHashSet<>();
    Map<ContactId, Contact> contacts = new HashMap<>();
    Rulings rulings = store.rulings();
    for (SortedSet<PartyId> parties : sets) {
      List<Contact> current = reconcile(parties, rulings);
      store.replaceContacts(parties, current);
      for (Contact contact : current) {
        contacts.put(contact.id(), contact);
        if (contact.mentions().stream().anyMatch(j -> asked.contains(j.telling().report()))) {
          found.add(contact.id());
        }
      }
    }
    List<Contact> inOrder = new ArrayList<>();
    found.forEach(id -> inOrder.add(required(contacts, id)));
    inOrder.sort(Contact.BY_DAY);
    return inOrder;
  }

  /// The contact of this identity, in full.
  public Optional<Contact> contact(ContactId id) throws StoreException {
    return contacts(ContactFilter.of(id)).stream().findFirst();
  }

  /// All rulings, and how each one stands.
  public List<Ledger.Ruled> rulings() throws StoreException {
    Rulings rulings = store.rulings();
    Set<ReportId> reports = new TreeSet<>();
    for (Ruling ruling : rulings.inOrder()) {
      ruling.decision().references().stream().map(Reference::report).forEach(reports::add);
    }
    List<Reading> readings = new ArrayList<>();
    for (ReportId report : reports) {
      store.reading(report).ifPresent(readings::add);
    }
    return reconciler.reconcile(readings, rulings, _ -> false).rulings();
  }

  private List<Contact> inFull(List<ContactEntry> entries) throws StoreException {
    Set<SortedSet<PartyId>> sets = new LinkedHashSet<>();
    entries.forEach(entry -> sets.add(entry.parties()));
    Map<ContactId, Contact> found = new HashMap<>();
    Rulings rulings = store.rulings();
    for (SortedSet<PartyId> parties : sets) {
      reconcile(parties, rulings).forEach(contact -> found.put(contact.id(), contact));
    }
    List<Contact> contacts = new ArrayList<>();
    for (ContactEntry entry : entries) {
      contacts.add(required(found, entry.id()));
    }
    return contacts;
  }

  private List<Contact> reconcile(SortedSet<PartyId> parties, Rulings rulings)
      throws StoreException {
    List<PartyId> asked = List.copyOf(parties);
    return reconciler.reconcile(store.readings(parties), rulings, asked::equals).contacts();
  }

  private static Contact required(Map<ContactId, Contact> found, ContactId id) {
    Contact contact = found.get(id);
    if (contact == null) {
      throw new IllegalStateException(
          id + " is not found again: the reconciler has changed and its version has not");
    }
    return contact;
  }
}
