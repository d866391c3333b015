package org.chancery.ledger;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import org.chancery.actor.PartyId;
import org.chancery.reading.Reading;
import org.chancery.time.Dated;

/// From many readings to one record: mentions of the same contact joined, different ones kept
/// apart.
///
/// Pure, and independent for each set of parties: the record of all readings is the sum of the
/// records of each set, so that one set can be done again when a report about it arrives. The
/// result does not depend on the order of the readings.
public final class Reconciler {
  private static final Comparator<List<PartyId>> BY_PARTIES =
      Comparator.comparing(
          parties -> String.join(" ", parties.stream().map(PartyId::code).toList()));

  private Reconciler() {}

  /// The record that all readings together give.
  public static Ledger reconcile(List<Reading> readings, Rulings rulings) {
    Map<List<PartyId>, SetOfParties> sets = new TreeMap<>(BY_PARTIES);
    for (Reading reading : readings) {
      for (int i = 0; i < reading.contacts().size(); i++) {
        SortedSet<PartyId> parties = reading.contacts().get(i).parties();
        sets.computeIfAbsent(List.copyOf(parties), SetOfParties::new).add(reading, i);
      }
    }
    List<Contact> contacts = new ArrayList<>();
    sets.values().forEach(set -> contacts.addAll(set.contacts(rulings)));
    contacts.sort(Comparator.comparing(Reconciler::day).thenComparing(Contact::id));
    return new Ledger(contacts);
  }

  /// By first day, undated ones last.
  private static String day(Contact contact) {
    Optional<Dated> date = contact.date();
    return date.map(d -> d.days().first() + "/" + d.days().last()).orElse("~");
  }
}
