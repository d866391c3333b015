package org.chancery.ledger;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.chancery.actor.PartyId;
import org.chancery.identity.Docket;
import org.chancery.identity.Identification;
import org.chancery.identity.Telling;
import org.chancery.reading.Reading;
import org.chancery.report.ReportId;
import org.chancery.ruling.Rulings;

/// Everything that readings tell of contacts, by the set of parties between which these were.
final class Tellings {
  private final Map<ReportId, Reading> readings = new HashMap<>();
  private final Map<List<PartyId>, List<Telling>> sets = new LinkedHashMap<>();

  /// Adds what a reading tells; nothing where its report is known.
  ///
  /// @return the sets of parties of which it tells
  Set<List<PartyId>> add(Reading reading) {
    Set<List<PartyId>> told = new LinkedHashSet<>();
    if (readings.putIfAbsent(reading.report().id(), reading) == null) {
      for (int i = 0; i < reading.contacts().size(); i++) {
        List<PartyId> parties = List.copyOf(reading.contacts().get(i).parties());
        sets.computeIfAbsent(parties, _ -> new ArrayList<>()).add(Telling.of(reading, i));
        told.add(parties);
      }
    }
    return told;
  }

  /// All sets of parties of which any reading tells.
  Set<List<PartyId>> sets() {
    return Collections.unmodifiableSet(sets.keySet());
  }

  /// Brings rulings to bear on everything told so far.
  Docket docket(Rulings rulings) {
    return Docket.of(rulings, readings);
  }

  /// The contacts between one set of parties.
  List<Contact> contacts(List<PartyId> parties, Docket docket) {
    List<Telling> told = Objects.requireNonNull(sets.get(parties), "nothing told of these");
    return Identification.of(told, docket).stream().map(Compilation::of).toList();
  }
}
