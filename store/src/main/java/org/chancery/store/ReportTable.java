package org.chancery.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.stream.Collectors;
import org.chancery.actor.PartyId;
import org.chancery.contact.Mention;
import org.chancery.exchange.MalformedJsonException;
import org.chancery.exchange.ReadingJson;
import org.chancery.reading.Reading;
import org.chancery.report.Quote;
import org.chancery.report.Report;
import org.chancery.report.ReportId;
import org.chancery.store.StoreException.Fault;

/// Reports with their words and readings, and which sets of parties each one mentions.
final class ReportTable {
  private final Database database;
  private final String reader;

  ReportTable(Database database, String reader) {
    this.database = database;
    this.reader = reader;
  }

  boolean contains(ReportId id) throws StoreException {
    return database.number(
            "SELECT count(*) FROM report JOIN reading ON report = number"
                + " WHERE hash = ? AND reader = ?",
            id.hex(),
            reader)
        > 0;
  }

  int count() throws StoreException {
    return database.number("SELECT count(*) FROM report");
  }

  Optional<Report> find(ReportId id) throws StoreException {
    return database.first("SELECT * FROM report WHERE hash = ?", ReportTable::report, id.hex());
  }

  /// An index finds what is less or greater; for `<>` it is not used.
  List<Report> outdated() throws StoreException {
    return database.query(
        "SELECT * FROM report WHERE number IN"
            + " (SELECT report FROM reading WHERE reader < ? OR reader > ?) ORDER BY number",
        ReportTable::report,
        reader,
        reader);
  }

  List<Reading> readings() throws StoreException {
    return parse(
        database.query("SELECT json FROM reading ORDER BY report", row -> row.getString(1)));
  }

  List<Reading> readings(SortedSet<PartyId> parties) throws StoreException {
    return parse(
        database.query(
            "SELECT json FROM mention JOIN reading USING (report)"
                + " WHERE parties = ? ORDER BY report",
            row -> row.getString(1),
            PartiesKey.of(parties)));
  }

  /// The version that read each report.
  Map<ReportId, String> readers() throws StoreException {
    return database
        .query(
            "SELECT hash, reader FROM report JOIN reading ON report = number",
            row -> Map.entry(new ReportId(row.getString("hash")), row.getString("reader")))
        .stream()
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  List<BrokenEvidence> brokenEvidence() throws StoreException {
    return database
        .query(
            "SELECT report.*, json FROM report JOIN reading ON report = number ORDER BY number",
            ReportTable::brokenEvidence)
        .stream()
        .flatMap(Optional::stream)
        .toList();
  }

  private static Optional<BrokenEvidence> brokenEvidence(ResultSet row) throws SQLException {
    Report report = report(row);
    try {
      List<Quote> broken = Evidence.broken(report, ReadingJson.parse(row.getString("json")));
      return broken.isEmpty()
          ? Optional.empty()
          : Optional.of(
              new BrokenEvidence(report.name(), broken, "not in the report to the letter"));
    } catch (MalformedJsonException e) {
      String reason = "its reading is damaged: " + e.reason();
      return Optional.of(new BrokenEvidence(report.name(), List.of(), reason));
    }
  }

  Optional<Reading> reading(ReportId report) throws StoreException {
    return parse(
            database.query(
                "SELECT json FROM reading JOIN report ON report = number WHERE hash = ?",
                row -> row.getString(1),
                report.hex()))
        .stream()
        .findFirst();
  }

  /// The sets of parties between which a report mentions contacts.
  List<SortedSet<PartyId>> parties(ReportId report) throws StoreException {
    return database.query(
        "SELECT parties FROM mention JOIN report ON report = number WHERE hash = ?"
            + " ORDER BY parties",
        row -> PartiesKey.parse(row.getString(1)),
        report.hex());
  }

  /// Keeps the report if it is not yet kept, and its reading in place of any earlier one.
  void put(Report report, Reading reading) throws StoreException {
    int number = keep(report);
    database.update(
        "INSERT INTO reading (report, reader, json) VALUES (?, ?, ?)"
            + " ON CONFLICT (report) DO UPDATE SET reader = excluded.reader, json = excluded.json",
        number,
        reader,
        ReadingJson.write(reading));
    markStale(number);
    database.update("DELETE FROM mention WHERE report = ?", number);
    for (Mention mention : reading.contacts()) {
      database.update(
          "INSERT OR IGNORE INTO mention (parties, report) VALUES (?, ?)",
          PartiesKey.of(mention.parties()),
          number);
    }
    markStale(number);
  }

  private void markStale(int number) throws StoreException {
    database.update(
        "INSERT OR IGNORE INTO stale SELECT parties FROM mention WHERE report = ?", number);
  }

  private int keep(Report report) throws StoreException {
    Optional<Integer> known = number(report.id());
    if (known.isPresent()) {
      return known.get();
    }
    database.update(
        "INSERT INTO report (hash, name, title, published, source, url, text)"
            + " VALUES (?, ?, ?, ?, ?, ?, ?)",
        report.id().hex(),
        report.name(),
        report.title(),
        report.published(),
        report.source(),
        report.url(),
        report.text());
    int number = number(report.id()).orElseThrow();
    database.update(
        "INSERT INTO words (rowid, title, text) VALUES (?, ?, ?)",
        number,
        report.title(),
        report.text());
    return number;
  }

  private Optional<Integer> number(ReportId id) throws StoreException {
    return database.first(
        "SELECT number FROM report WHERE hash = ?", row -> row.getInt(1), id.hex());
  }

  private List<Reading> parse(List<String> lines) throws StoreException {
    List<Reading> readings = new ArrayList<>();
    for (String line : lines) {
      try {
        readings.add(ReadingJson.parse(line));
      } catch (MalformedJsonException e) {
        throw new StoreException(
            Fault.DAMAGED, database.file(), "holds a damaged reading: " + e.reason());
      }
    }
    return readings;
  }

  static Report report(ResultSet row) throws SQLException {
    return new Report(
        new ReportId(row.getString("hash")),
        row.getString("name"),
        Optional.ofNullable(row.getString("title")),
        Optional.ofNullable(row.getString("published")).map(LocalDate::parse),
        Optional.ofNullable(row.getString("source")),
        Optional.ofNullable(row.getString("url")),
        row.getString("text"));
  }
}
