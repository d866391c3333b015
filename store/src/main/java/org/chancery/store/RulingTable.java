package org.chancery.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.exchange.MalformedJsonException;
import org.chancery.exchange.RulingJson;
import org.chancery.report.ReportId;
import org.chancery.ruling.Decision;
import org.chancery.ruling.Reference;
import org.chancery.ruling.Ruling;
import org.chancery.ruling.Rulings;
import org.chancery.store.StoreException.Fault;

/// People's decisions, in the order in which they were made.
final class RulingTable {
  private final Database database;

  RulingTable(Database database) {
    this.database = database;
  }

  Rulings all() throws StoreException {
    List<Ruling> rulings = new ArrayList<>();
    for (String line :
        database.query("SELECT json FROM ruling ORDER BY number", row -> row.getString(1))) {
      try {
        rulings.add(RulingJson.parse(line, "ruling " + (rulings.size() + 1)));
      } catch (MalformedJsonException e) {
        throw new StoreException(
            Fault.DAMAGED, database.file(), "holds a damaged ruling: " + e.reason());
      }
    }
    return new Rulings(rulings);
  }

  Ruling add(LocalDate madeOn, String by, String because, Decision decision) throws StoreException {
    Rulings before = all();
    Ruling ruling = new Ruling(before.inOrder().size() + 1, madeOn, by, because, decision);
    database.update(
        "INSERT INTO ruling (number, made_on, made_by, why, json) VALUES (?, ?, ?, ?, ?)",
        ruling.number(),
        madeOn,
        by,
        because,
        RulingJson.write(ruling));
    for (ReportId report : reports(decision, before)) {
      database.update(
          "INSERT OR IGNORE INTO stale SELECT parties FROM mention JOIN report ON report = number"
              + " WHERE hash = ?",
          report.hex());
    }
    return ruling;
  }

  /// The reports of which a decision speaks; an undoing speaks of those of what it undoes.
  private static Set<ReportId> reports(Decision decision, Rulings before) {
    Set<ReportId> reports = new LinkedHashSet<>();
    decision.references().stream().map(Reference::report).forEach(reports::add);
    if (decision instanceof Decision.Undone(int target)) {
      Optional<Ruling> undone = before.numbered(target);
      undone.ifPresent(ruling -> reports.addAll(reports(ruling.decision(), before)));
    }
    return reports;
  }
}
