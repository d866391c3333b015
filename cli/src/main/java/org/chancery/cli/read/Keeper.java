package org.chancery.cli.read;

import java.util.List;
import org.chancery.ledger.Contact;
import org.chancery.ledger.Ledger;
import org.chancery.reading.Reading;
import org.chancery.report.Report;
import org.chancery.report.ReportId;
import org.chancery.store.StoreException;

/// Where readings go.
public sealed interface Keeper permits LedgerKeeper, MemoryKeeper, NoKeeper {
  /// Whether a report with this content has been read before.
  boolean holds(ReportId id) throws StoreException;

  /// Keeps what a report says.
  ///
  /// @return false where it was held already
  boolean keep(Report report, Reading reading) throws StoreException;

  /// Takes note that a report is among those that were asked for, though it was held already.
  void note(ReportId id);

  /// Reports of earlier runs that this version has yet to read.
  List<Report> outdated() throws StoreException;

  /// The contacts of which the reports of this run tell.
  List<Contact> contacts() throws StoreException;

  /// People's rulings on the record, and how each one stands.
  List<Ledger.Ruled> rulings() throws StoreException;
}
