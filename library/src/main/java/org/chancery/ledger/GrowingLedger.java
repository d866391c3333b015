package org.chancery.ledger;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chancery.actor.PartyId;
import org.chancery.identity.Docket;
import org.chancery.reading.Reading;
import org.chancery.ruling.Rulings;

/// A record to which reports are added one by one. Each addition does again what lies between the
/// parties of whom the report tells, and nothing else; the record is the one that
/// [Reconciler#reconcile] makes of all readings at once.
///
/// Serves one thread at a time.
public final class GrowingLedger {
  private final Rulings rulings;
  private final Tellings tellings = new Tellings();
  private final Map<List<PartyId>, List<Contact>> contacts = new HashMap<>();

  /// An empty record on which rulings will be brought to bear as their reports arrive.
  public GrowingLedger(Rulings rulings) {
    this.rulings = rulings;
  }

  /// Adds what one report says; nothing where it is known.
  ///
  /// @return all contacts between the sets of parties of which it tells, as they are with it
  public List<Contact> add(Reading reading) {
    return add(List.of(reading));
  }

  /// Adds what several reports say.
  ///
  /// @return all contacts between the sets of parties of which any of them tells
  public List<Contact> add(List<Reading> readings) {
    List<List<PartyId>> touched =
        readings.stream().flatMap(reading -> tellings.add(reading).stream()).distinct().toList();
    Docket docket = tellings.docket(rulings);
    List<Contact> done = new ArrayList<>();
    for (List<PartyId> parties : touched) {
      List<Contact> current = tellings.contacts(parties, docket);
      contacts.put(parties, current);
      done.addAll(current);
    }
    done.sort(Contact.BY_DAY);
    return done;
  }

  /// The whole record as it stands.
  public Ledger ledger() {
    List<Contact> all = new ArrayList<>();
    contacts.values().forEach(all::addAll);
    all.sort(Contact.BY_DAY);
    return new Ledger(all, Reconciler.ruled(rulings, tellings.docket(rulings)));
  }
}
