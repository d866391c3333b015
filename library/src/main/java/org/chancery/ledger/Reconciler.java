package org.chancery.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.chancery.actor.PartyId;
import org.chancery.identity.Docket;
import org.chancery.reading.Reading;
import org.chancery.ruling.Rulings;

/// From many readings to one record: mentions of the same contact joined, different ones kept
/// apart, and people's rulings brought to bear.
///
/// Pure, and independent for each set of parties: the record of all readings is the sum of the
/// records of each set, so that one set can be done again when a report about it arrives
/// ([GrowingLedger]). The result does not depend on the order of the readings, and a reading given
/// twice counts once.
public final class Reconciler {
  private Reconciler() {}

  /// The record that all readings together give.
  public static Ledger reconcile(List<Reading> readings, Rulings rulings) {
    return reconcile(readings, rulings, _ -> true);
  }

  /// The part of the record that lies between some sets of parties.
  ///
  /// @param readings at least all that tell of contacts between these
  /// @param asked which sets of parties are to be reconciled
  public static Ledger reconcile(
      List<Reading> readings, Rulings rulings, Predicate<List<PartyId>> asked) {
    Tellings tellings = new Tellings();
    readings.forEach(tellings::add);
    Docket docket = tellings.docket(rulings);
    List<Contact> contacts =
        new ArrayList<>(
            tellings.sets().parallelStream()
                .filter(asked)
                .flatMap(parties -> tellings.contacts(parties, docket).stream())
                .toList());
    contacts.sort(Contact.BY_DAY);
    return new Ledger(contacts, ruled(rulings, docket));
  }

  static List<Ledger.Ruled> ruled(Rulings rulings, Docket docket) {
    return rulings.inOrder().stream()
        .map(ruling -> new Ledger.Ruled(ruling, docket.standing(ruling)))
        .toList();
  }
}
