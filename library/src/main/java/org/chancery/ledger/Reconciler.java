package org.chancery.ledger;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import org.chancery.actor.PartyId;
import org.chancery.identity.Docket;
import org.chancery.identity.Identification;
import org.chancery.identity.Telling;
import org.chancery.reading.Reading;
import org.chancery.report.ReportId;
import org.chancery.ruling.Rulings;

/// From many readings to one record: mentions of the same contact joined, different ones kept
/// apart, and people's rulings brought to bear.
///
/// Pure, and independent for each set of parties: the record of all readings is the sum of the
/// records of each set, so that one set can be done again when a report about it arrives. The
/// result does not depend on the order of the readings, and a reading given twice counts once.
public final class Reconciler {
  private static final Comparator<List<PartyId>> BY_PARTIES =
      Comparator.comparing(
          parties -> String.join(" ", parties.stream().map(PartyId::code).toList()));

  private Reconciler() {}

  /// The record that all readings together give.
  public static Ledger reconcile(List<Reading> readings, Rulings rulings) {
    Map<ReportId, Reading> byReport = byReport(readings);
    Docket docket = Docket.of(rulings, byReport);
    List<Contact> contacts =
        new ArrayList<>(
            bySet(byReport).values().parallelStream()
                .flatMap(set -> Identification.of(set, docket).stream())
                .map(Compilation::of)
                .toList());
    contacts.sort(Contact.BY_DAY);
    return new Ledger(contacts, ruled(rulings, docket));
  }

  private static Map<ReportId, Reading> byReport(List<Reading> readings) {
    Map<ReportId, Reading> byReport = new LinkedHashMap<>();
    readings.forEach(reading -> byReport.putIfAbsent(reading.report().id(), reading));
    return byReport;
  }

  private static Map<List<PartyId>, List<Telling>> bySet(Map<ReportId, Reading> readings) {
    Map<List<PartyId>, List<Telling>> sets = new TreeMap<>(BY_PARTIES);
    for (Reading reading : readings.values()) {
      for (int i = 0; i < reading.contacts().size(); i++) {
        SortedSet<PartyId> parties = reading.contacts().get(i).parties();
        sets.computeIfAbsent(List.copyOf(parties), _ -> new ArrayList<>())
            .add(Telling.of(reading, i));
      }
    }
    return sets;
  }

  private static List<Ledger.Ruled> ruled(Rulings rulings, Docket docket) {
    return rulings.inOrder().stream()
        .map(ruling -> new Ledger.Ruled(ruling, docket.standing(ruling)))
        .toList();
  }
}
