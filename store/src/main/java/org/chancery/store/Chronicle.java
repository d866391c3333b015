package org.chancery.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.function.Function;
import org.chancery.actor.PartyId;
import org.chancery.ledger.Contact;
import org.chancery.ledger.ContactId;
import org.chancery.ledger.Ledger;
import org.chancery.reading.Reading;

/// The contacts of a store in full. They are reconciled from its readings, one set of parties at a
/// time; the store's index tells which sets are asked for.
public final class Chronicle {
  private final LedgerStore store;
  private final Function<List<Reading>, Ledger> reconciler;

  /// Reads and keeps the contacts of a store.
  ///
  /// @param reconciler a pure function that treats each set of parties by itself
  public Chronicle(LedgerStore store, Function<List<Reading>, Ledger> reconciler) {
    this.store = store;
    this.reconciler = reconciler;
  }

  /// Brings the index up to date. A kill in between leaves some sets done and the others marked.
  ///
  /// @return how many sets of parties were reconciled
  public int refresh() throws StoreException {
    List<SortedSet<PartyId>> stale = store.staleParties();
    for (SortedSet<PartyId> parties : stale) {
      store.replaceContacts(parties, reconcile(parties));
    }
    return stale.size();
  }

  /// The contacts that a filter lets through, by day, undated ones last; up to date.
  public List<Contact> contacts(ContactFilter filter) throws StoreException {
    refresh();
    List<ContactEntry> entries = store.index(filter);
    Set<SortedSet<PartyId>> sets = new LinkedHashSet<>();
    entries.forEach(entry -> sets.add(entry.parties()));
    Map<ContactId, Contact> found = new HashMap<>();
    for (SortedSet<PartyId> parties : sets) {
      reconcile(parties).forEach(contact -> found.put(contact.id(), contact));
    }
    List<Contact> contacts = new ArrayList<>();
    for (ContactEntry entry : entries) {
      contacts.add(required(found, entry.id()));
    }
    return contacts;
  }

  private List<Contact> reconcile(SortedSet<PartyId> parties) throws StoreException {
    return reconciler.apply(store.readings(parties)).contacts().stream()
        .filter(contact -> contact.parties().equals(parties))
        .toList();
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
