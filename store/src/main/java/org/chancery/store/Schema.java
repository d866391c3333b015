package org.chancery.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.chancery.store.StoreException.Fault;

/// Makes a file a ledger of the newest form, step by step. The file's `user_version` counts the
/// steps that it has been through; a step is a transaction, so a file is never between two.
final class Schema {
  /// `Chan` in ASCII, as SQLite's `application_id`: tells a ledger from other SQLite files.
  static final int APPLICATION = 0x4368616E;

  private static final List<String> STEPS =
      List.of(
          "/db/migration/V1__ledger.sql",
          "/db/migration/V2__names.sql",
          "/db/migration/V3__outdated.sql");

  private final Database database;

  private Schema(Database database) {
    this.database = database;
  }

  /// @throws StoreException when the file is no ledger, or has steps that are not known here
  static void ensure(Database database) throws StoreException {
    Schema schema = new Schema(database);
    schema.check();
    database.query("PRAGMA journal_mode = WAL", row -> row.getString(1));
    while (schema.version() < STEPS.size()) {
      database.transaction(schema::step);
    }
  }

  private void check() throws StoreException {
    int application = database.number("PRAGMA application_id");
    boolean empty = database.number("SELECT count(*) FROM sqlite_master") == 0;
    if (application != APPLICATION && !(application == 0 && empty)) {
      throw new StoreException(
          Fault.NOT_A_LEDGER, database.file(), "is not a Chancery ledger; name another file");
    }
    if (version() > STEPS.size()) {
      throw new StoreException(
          Fault.NEWER,
          database.file(),
          "was written by a newer Chancery (form "
              + version()
              + ", this one knows "
              + STEPS.size()
              + "); use that version");
    }
  }

  private int version() throws StoreException {
    return database.number("PRAGMA user_version");
  }

  /// The next step, unless another program has taken it in the meantime.
  private int step() throws StoreException {
    int version = version();
    if (version < STEPS.size()) {
      database.script(sql(STEPS.get(version)));
      version++;
      database.script("PRAGMA application_id = " + APPLICATION);
      database.script("PRAGMA user_version = " + version);
    }
    return version;
  }

  private static String sql(String resource) {
    try (InputStream sql = Schema.class.getResourceAsStream(resource)) {
      return new String(
          Objects.requireNonNull(sql, resource).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("the program's own " + resource, e);
    }
  }
}
