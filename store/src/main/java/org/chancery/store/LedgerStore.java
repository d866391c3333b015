package org.chancery.store;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import org.chancery.actor.PartyId;
import org.chancery.identity.ContactId;
import org.chancery.ledger.Contact;
import org.chancery.reading.Reading;
import org.chancery.report.Report;
import org.chancery.report.ReportId;
import org.chancery.ruling.Decision;
import org.chancery.ruling.Ruling;
import org.chancery.ruling.Rulings;
import org.chancery.store.StoreException.Fault;

/// A ledger in one SQLite file. Whatever happens to the program, the file holds each report with
/// its reading, the sets of parties it mentions and the marks on these, or nothing of it.
///
/// A store serves one thread at a time. Several programs may read one file while one writes; a
/// second writer waits for a while, then fails with [Fault#BUSY].
///
/// Every method fails with a [StoreException] when the file cannot be used as it must.
public final class LedgerStore implements AutoCloseable {
  /// How long a writer waits for another one.
  public static final Duration PATIENCE = Duration.ofSeconds(10);

  private final Database database;
  private final ReportTable reports;
  private final ContactTable contacts;
  private final RulingTable rulings;
  private final Search search;

  private LedgerStore(Database database, Optional<String> version) throws StoreException {
    this.database = database;
    this.contacts = new ContactTable(database);
    this.reports =
        new ReportTable(database, version.isPresent() ? version.get() : contacts.keeper());
    this.rulings = new RulingTable(database);
    this.search = new Search(database);
  }

  /// Opens a ledger, made where the file is missing or empty, and brings it into the newest form.
  ///
  /// @param version of the reader and reconciler with the tables they know; another one than before
  ///   makes all readings outdated and all contacts stale
  public static LedgerStore open(Path file, String version) throws StoreException {
    return open(file, version, PATIENCE);
  }

  /// Opens a ledger with another patience than [#PATIENCE].
  public static LedgerStore open(Path file, String version, Duration patience)
      throws StoreException {
    return open(file, Optional.of(version), patience);
  }

  /// Opens a ledger as the version has left it that kept it last: nothing becomes outdated or
  /// stale.
  public static LedgerStore openAsKept(Path file) throws StoreException {
    return open(file, Optional.empty(), PATIENCE);
  }

  private static LedgerStore open(Path file, Optional<String> version, Duration patience)
      throws StoreException {
    check(file);
    Database database = Database.open(file, patience);
    boolean usable = false;
    try {
      Schema.ensure(database);
      LedgerStore store = new LedgerStore(database, version);
      if (version.isPresent()) {
        store.contacts.keptBy(version.get());
      }
      usable = true;
      return store;
    } finally {
      if (!usable) {
        database.close();
      }
    }
  }

  private static void check(Path file) throws StoreException {
    Path folder = file.toAbsolutePath().getParent();
    if (Files.isDirectory(file)) {
      throw new StoreException(Fault.NOT_A_LEDGER, file, "is a folder; name a file");
    }
    if (folder != null && !Files.isDirectory(folder)) {
      throw new StoreException(
          Fault.NOT_FOUND, file, "cannot be made: the folder " + folder + " does not exist");
    }
    if (Files.exists(file) && !Files.isWritable(file)) {
      throw new StoreException(
          Fault.READ_ONLY, file, "cannot be written; check the rights on it and its folder");
    }
  }

  /// Whether the report is in the ledger, read by this version.
  public boolean contains(ReportId id) throws StoreException {
    return reports.contains(id);
  }

  /// Enters a report with its reading, in one transaction, after every quote has been checked.
  ///
  /// @return false when this version had read it already; nothing changes then
  /// @throws IllegalArgumentException when a quote does not stand in the report to the letter
  public boolean add(Report report, Reading reading) throws StoreException {
    Evidence.check(report, reading);
    return database.transaction(() -> {
      if (reports.contains(report.id())) {
        return false;
      }
      reports.put(report, reading);
      return true;
    });
  }

  /// The reports that another version has read, in input order. Read and added, they are up to
  /// date.
  public List<Report> outdated() throws StoreException {
    return reports.outdated();
  }

  /// A report as it was read, to the letter.
  public Optional<Report> report(ReportId id) throws StoreException {
    return reports.find(id);
  }

  /// How many reports there are.
  public int reports() throws StoreException {
    return reports.count();
  }

  /// All readings in input order.
  public List<Reading> allReadings() throws StoreException {
    return reports.readings();
  }

  /// The version of reader and tables that read each report.
  public Map<ReportId, String> readers() throws StoreException {
    return reports.readers();
  }

  /// Checks every quote of every reading against its report; empty where all stand to the letter.
  public List<BrokenEvidence> brokenEvidence() throws StoreException {
    return reports.brokenEvidence();
  }

  /// The readings that mention a contact of exactly these parties, in input order.
  public List<Reading> readings(SortedSet<PartyId> parties) throws StoreException {
    return reports.readings(parties);
  }

  /// What a report says, as it was read last.
  public Optional<Reading> reading(ReportId report) throws StoreException {
    return reports.reading(report);
  }

  /// The sets of parties between which a report mentions contacts.
  public List<SortedSet<PartyId>> partiesIn(ReportId report) throws StoreException {
    return reports.parties(report);
  }

  /// People's decisions, in the order in which they were made.
  public Rulings rulings() throws StoreException {
    return rulings.all();
  }

  /// Adds a decision, which is never changed afterwards, and marks the contacts of the reports of
  /// which it speaks as out of date.
  public Ruling rule(LocalDate madeOn, String by, String because, Decision decision)
      throws StoreException {
    return database.transaction(() -> rulings.add(madeOn, by, because, decision));
  }

  /// The contacts that may be called by a name: an identifier, present or earlier.
  public List<ContactId> called(String name) throws StoreException {
    return contacts.called(name);
  }

  /// The sets of parties whose contacts are out of date.
  public List<SortedSet<PartyId>> staleParties() throws StoreException {
    return contacts.stale();
  }

  /// Puts contacts in place of all earlier ones of these parties and takes the mark off, in one
  /// transaction.
  ///
  /// @throws IllegalArgumentException when a contact is of other parties
  public void replaceContacts(SortedSet<PartyId> parties, List<Contact> current)
      throws StoreException {
    for (Contact contact : current) {
      if (!contact.parties().equals(parties)) {
        throw new IllegalArgumentException(contact.id() + " is not a contact of " + parties);
      }
    }
    database.transaction(() -> {
      contacts.replace(parties, current);
      return true;
    });
  }

  /// The index of contacts: by day, undated ones last.
  public List<ContactEntry> index(ContactFilter filter) throws StoreException {
    return contacts.find(filter);
  }

  /// The reports that hold all the words, the best first. Words in double quotes must follow each
  /// other; `sanction*` finds every word that begins so; case and accents do not matter.
  public List<Hit> search(String words, int limit) throws StoreException {
    return search.find(words, limit);
  }

  @Override
  public void close() throws StoreException {
    database.close();
  }
}
