package org.chancery.change;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chancery.audit.Audit;
import org.chancery.ledger.Ledger;
import org.chancery.reading.Reading;
import org.chancery.report.ReportId;

/// A ledger at one time: what it was made of, and what was made of it.
///
/// @param rules the name of the rules and the knowledge that each report was read with
/// @param audit its audit, as of its latest report
public record Edition(
    List<Reading> readings, Map<ReportId, String> rules, Ledger ledger, Audit audit) {
  public Edition {
    readings = List.copyOf(readings);
    rules = Map.copyOf(rules);
  }

  /// A ledger with what it was reconciled from.
  public static Edition of(List<Reading> readings, Map<ReportId, String> rules, Ledger ledger) {
    LocalDate asOf = Audit.latestDay(readings).orElse(LocalDate.EPOCH);
    return new Edition(readings, rules, ledger, Audit.of(readings, ledger, asOf));
  }

  Map<ReportId, Reading> byReport() {
    Map<ReportId, Reading> byReport = new HashMap<>();
    readings.forEach(reading -> byReport.putIfAbsent(reading.report().id(), reading));
    return byReport;
  }

  /// The rules that read a report; empty where nothing tells.
  Optional<String> rules(ReportId report) {
    return Optional.ofNullable(rules.get(report));
  }
}
