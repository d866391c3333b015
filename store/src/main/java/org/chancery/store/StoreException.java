package org.chancery.store;

import java.nio.file.Path;
import java.sql.SQLException;

/// A ledger file that cannot be used. The message is one sentence for people: which file, what is
/// wrong and what to do.
public final class StoreException extends Exception {
  private static final long serialVersionUID = 1L;

  /// What is wrong.
  public enum Fault {
    /// The file is something else.
    NOT_A_LEDGER,
    /// A newer Chancery has written it.
    NEWER,
    /// It, or its folder, cannot be written.
    READ_ONLY,
    /// Another program is writing to it, and did not end in time.
    BUSY,
    /// Its folder does not exist.
    NOT_FOUND,
    /// What it holds is damaged.
    DAMAGED,
    /// The disk is full or fails.
    FAILED
  }

  private final Fault fault;

  StoreException(Fault fault, Path file, String clause) {
    super("ledger " + file + " " + clause);
    this.fault = fault;
  }

  private StoreException(Fault fault, Path file, String clause, SQLException cause) {
    super("ledger " + file + " " + clause, cause);
    this.fault = fault;
  }

  public Fault fault() {
    return fault;
  }

  /// What an answer of SQLite means for people. Its codes are those of
  /// <https://sqlite.org/rescode.html>.
  static StoreException of(SQLException e, Path file) {
    return switch (e.getErrorCode() & 0xff) {
      case 5, 6 ->
          new StoreException(
              Fault.BUSY, file, "is in use by another program; try again when that has ended", e);
      case 8 ->
          new StoreException(
              Fault.READ_ONLY, file, "cannot be written; check the rights on it and its folder", e);
      case 11 ->
          new StoreException(
              Fault.DAMAGED, file, "is damaged; restore a copy, or read the reports anew", e);
      case 13 -> new StoreException(Fault.FAILED, file, "does not fit: the disk is full", e);
      case 14 ->
          new StoreException(
              Fault.READ_ONLY, file, "cannot be opened; check the rights on its folder", e);
      case 26 ->
          new StoreException(
              Fault.NOT_A_LEDGER, file, "is not a Chancery ledger; name another file", e);
      default -> new StoreException(Fault.FAILED, file, "failed: " + e.getMessage(), e);
    };
  }
}
