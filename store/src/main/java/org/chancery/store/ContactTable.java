package org.chancery.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedSet;
import org.chancery.actor.PartyId;
import org.chancery.contact.Channel;
import org.chancery.contact.Status;
import org.chancery.identity.ContactId;
import org.chancery.ledger.Contact;
import org.chancery.time.Dated;
import org.chancery.time.Days;

/// The index of contacts, and the sets of parties for which it is out of date.
final class ContactTable {
  private final Database database;

  ContactTable(Database database) {
    this.database = database;
  }

  List<SortedSet<PartyId>> stale() throws StoreException {
    return database.query(
        "SELECT parties FROM stale ORDER BY parties", row -> PartiesKey.parse(row.getString(1)));
  }

  /// The version that kept the ledger last; empty text before the first one did.
  String keeper() throws StoreException {
    return database.first("SELECT version FROM keeper", row -> row.getString(1)).orElse("");
  }

  /// Marks every set of parties if the ledger was kept by another version.
  void keptBy(String version) throws StoreException {
    if (!keeper().equals(version)) {
      database.update("INSERT OR IGNORE INTO stale SELECT DISTINCT parties FROM mention");
      database.update("INSERT OR REPLACE INTO keeper (one, version) VALUES (1, ?)", version);
    }
  }

  void replace(SortedSet<PartyId> parties, List<Contact> contacts) throws StoreException {
    String key = PartiesKey.of(parties);
    database.update("DELETE FROM contact WHERE parties = ?", key);
    for (Contact contact : contacts) {
      insert(key, contact);
    }
    database.update("DELETE FROM stale WHERE parties = ?", key);
  }

  private void insert(String parties, Contact contact) throws StoreException {
    Optional<Days> days = contact.date().map(Dated::days);
    database.update(
        "INSERT INTO contact (id, parties, channel, status, first_day, last_day)"
            + " VALUES (?, ?, ?, ?, ?, ?)",
        contact.id(),
        parties,
        code(contact.channel()),
        code(contact.status().outcome()),
        days.map(Days::first),
        days.map(Days::last));
    for (String name : contact.names()) {
      database.update("INSERT INTO contact_name (name, contact) VALUES (?, ?)", name, contact.id());
    }
  }

  /// The contacts that may be called so.
  List<ContactId> called(String name) throws StoreException {
    return database.query(
        "SELECT contact FROM contact_name WHERE name = ? ORDER BY contact",
        row -> new ContactId(row.getString(1)),
        name);
  }

  List<ContactEntry> find(ContactFilter filter) throws StoreException {
    StringBuilder sql = new StringBuilder("SELECT * FROM contact WHERE true");
    List<Object> values = new ArrayList<>();
    filter.with().stream()
        .sorted()
        .forEach(party -> {
          sql.append(" AND instr(char(9) || parties || char(9), char(9) || ? || char(9))");
          values.add(party);
        });
    restrict(sql, values, " AND last_day >= ?", filter.since());
    restrict(sql, values, " AND first_day <= ?", filter.until());
    restrict(sql, values, " AND channel = ?", filter.channel().map(ContactTable::code));
    restrict(sql, values, " AND status = ?", filter.status().map(ContactTable::code));
    restrict(sql, values, " AND id = ?", filter.id());
    sql.append(" ORDER BY first_day IS NULL, first_day, last_day, id");
    return database.query(sql.toString(), ContactTable::entry, values.toArray());
  }

  private static void restrict(
      StringBuilder sql, List<Object> values, String condition, Optional<?> value) {
    if (value.isPresent()) {
      sql.append(condition);
      values.add(value.get());
    }
  }

  private static ContactEntry entry(ResultSet row) throws SQLException {
    return new ContactEntry(
        new ContactId(row.getString("id")),
        PartiesKey.parse(row.getString("parties")),
        Channel.valueOf(row.getString("channel").toUpperCase(Locale.ROOT)),
        Status.Outcome.valueOf(row.getString("status").toUpperCase(Locale.ROOT)),
        Optional.ofNullable(row.getString("first_day")).map(LocalDate::parse),
        Optional.ofNullable(row.getString("last_day")).map(LocalDate::parse));
  }

  private static String code(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
