package org.chancery.cli;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.chancery.actor.Knowledge;
import org.chancery.cli.console.CommandException;
import org.chancery.cli.option.FilterOptions;
import org.chancery.identity.ContactId;
import org.chancery.ledger.Contact;
import org.chancery.ledger.Ledger;
import org.chancery.ledger.Reconciler;
import org.chancery.store.Chronicle;
import org.chancery.store.ContactEntry;
import org.chancery.store.ContactFilter;
import org.chancery.store.LedgerStore;
import org.chancery.store.StoreException;

/// The contacts of a ledger, by what users ask for.
final class RecordedContacts {
  private static final int MOST_SUGGESTIONS = 5;

  private final LedgerStore store;
  private final Chronicle chronicle;

  RecordedContacts(LedgerStore store) {
    this.store = store;
    this.chronicle = new Chronicle(store, Reconciler::reconcile);
  }

  List<Contact> all() throws StoreException {
    return chronicle.contacts(ContactFilter.ALL);
  }

  List<Contact> matching(FilterOptions filter, Knowledge knowledge)
      throws StoreException, CommandException {
    return chronicle.contacts(filter.filter(knowledge)).stream().filter(filter::admits).toList();
  }

  /// The contact of an id, of a name that it had before more reports came, or of the only id that
  /// the text is part of.
  Contact named(String text) throws StoreException, CommandException {
    chronicle.refresh();
    List<ContactId> called = store.called(text);
    Optional<ContactId> exact = called.stream().filter(id -> id.value().equals(text)).findFirst();
    List<ContactId> fitting = exact.map(List::of).orElse(called);
    if (fitting.isEmpty()) {
      fitting =
          store.index(ContactFilter.ALL).stream()
              .map(ContactEntry::id)
              .filter(id -> id.value().contains(text))
              .toList();
    }
    if (fitting.size() != 1) {
      throw unknown(text, fitting);
    }
    return chronicle.contact(fitting.getFirst()).orElseThrow();
  }

  /// People's rulings, and how each one stands.
  List<Ledger.Ruled> rulings() throws StoreException {
    return chronicle.rulings();
  }

  private static CommandException unknown(String text, List<ContactId> similar) {
    if (similar.isEmpty()) {
      return CommandException.input(
          "no contact has the id " + text + "; chancery show ends each contact with its id");
    }
    String few =
        similar.stream()
            .limit(MOST_SUGGESTIONS)
            .map(ContactId::value)
            .collect(Collectors.joining(", "));
    return CommandException.input(
        text + " fits " + similar.size() + " contacts; name one in full: " + few);
  }
}
