package org.chancery.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sqlite.SQLiteConfig;

/// One connection to one SQLite file, with each statement prepared once.
final class Database implements AutoCloseable {
  /// How a row becomes something else.
  @FunctionalInterface
  interface Form<T> {
    T read(ResultSet row) throws SQLException;
  }

  /// What is done as a whole or not at all.
  @FunctionalInterface
  interface Work<T> {
    T run() throws StoreException;
  }

  private final Path file;
  private final Connection connection;
  private final Map<String, PreparedStatement> prepared = new HashMap<>();

  private Database(Path file, Connection connection) {
    this.file = file;
    this.connection = connection;
  }

  /// @param patience how long to wait for another writer
  static Database open(Path file, Duration patience) throws StoreException {
    SQLiteConfig config = new SQLiteConfig();
    config.setBusyTimeout((int) patience.toMillis());
    config.enforceForeignKeys(true);
    config.setSynchronous(SQLiteConfig.SynchronousMode.NORMAL);
    try {
      return new Database(file, config.createConnection("jdbc:sqlite:" + file.toAbsolutePath()));
    } catch (SQLException e) {
      throw StoreException.of(e, file);
    }
  }

  Path file() {
    return file;
  }

  /// Several statements without values.
  void script(String sql) throws StoreException {
    try (Statement statement = connection.createStatement()) {
      statement.executeUpdate(sql);
    } catch (SQLException e) {
      throw StoreException.of(e, file);
    }
  }

  /// Runs one statement and tells how many rows it changed. An empty `Optional` is written as
  /// `NULL`.
  int update(String sql, Object... values) throws StoreException {
    try {
      return bind(sql, values).executeUpdate();
    } catch (SQLException e) {
      throw StoreException.of(e, file);
    }
  }

  <T> List<T> query(String sql, Form<T> form, Object... values) throws StoreException {
    List<T> found = new ArrayList<>();
    try (ResultSet rows = bind(sql, values).executeQuery()) {
      while (rows.next()) {
        found.add(form.read(rows));
      }
      return found;
    } catch (SQLException e) {
      throw StoreException.of(e, file);
    }
  }

  <T> Optional<T> first(String sql, Form<T> form, Object... values) throws StoreException {
    return query(sql, form, values).stream().findFirst();
  }

  int number(String sql, Object... values) throws StoreException {
    return first(sql, row -> row.getInt(1), values).orElse(0);
  }

  /// Holds the right to write from the start, so that nothing read in it can be out of date.
  <T> T transaction(Work<T> work) throws StoreException {
    script("BEGIN IMMEDIATE");
    try {
      T result = work.run();
      script("COMMIT");
      return result;
    } catch (StoreException | RuntimeException e) {
      rollBack(e);
      throw e;
    }
  }

  /// After some faults, such as a full disk, SQLite has done so by itself and refuses to do it
  /// again.
  private void rollBack(Exception cause) {
    try {
      script("ROLLBACK");
    } catch (StoreException e) {
      cause.addSuppressed(e);
    }
  }

  private PreparedStatement bind(String sql, Object... values) throws SQLException {
    PreparedStatement statement = prepared.get(sql);
    if (statement == null) {
      statement = connection.prepareStatement(sql);
      prepared.put(sql, statement);
    }
    for (int i = 0; i < values.length; i++) {
      bind(statement, i + 1, values[i]);
    }
    return statement;
  }

  private static void bind(PreparedStatement statement, int index, Object value)
      throws SQLException {
    switch (value) {
      case Optional<?> optional when optional.isPresent() ->
          statement.setString(index, optional.get().toString());
      case Optional<?> _ -> statement.setString(index, null);
      case Integer number -> statement.setInt(index, number);
      default -> statement.setString(index, value.toString());
    }
  }

  @Override
  public void close() throws StoreException {
    try {
      connection.close();
    } catch (SQLException e) {
      throw StoreException.of(e, file);
    }
  }
}
