package org.chancery.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import org.chancery.report.Report;
import org.chancery.store.StoreException.Fault;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OpeningTest {
  private static final Report REPORT = Samples.call("IL", "RU", LocalDate.of(2018, 4, 11));

  @TempDir Path folder;
  private Path file = Path.of("");

  @BeforeEach
  void nameFile() {
    file = folder.resolve("chancery.db");
  }

  private static StoreException refused(Path file) {
    return assertThrows(StoreException.class, () -> LedgerStore.open(file, "1"));
  }

  private static void assertFault(Fault fault, String end, StoreException refusal) {
    assertEquals(fault, refusal.fault());
    String message = Objects.requireNonNull(refusal.getMessage());
    assertTrue(message.startsWith("ledger /") && message.endsWith(end), message);
  }

  @Test
  void aTextIsNoLedger() throws IOException {
    Files.writeString(file, "They spoke by telephone on Wednesday. ".repeat(50));

    assertFault(Fault.NOT_A_LEDGER, "is not a Chancery ledger; name another file", refused(file));
    assertTrue(Files.readString(file).startsWith("They spoke"));
  }

  @Test
  void anotherProgramsDatabaseIsNoLedger() throws StoreException {
    try (Database database = Database.open(file, LedgerStore.PATIENCE)) {
      database.script("CREATE TABLE bookmarks (url TEXT)");
    }
    assertFault(Fault.NOT_A_LEDGER, "is not a Chancery ledger; name another file", refused(file));
  }

  @Test
  void anEmptyFileBecomesALedger() throws IOException, StoreException {
    Files.createFile(file);
    try (LedgerStore store = LedgerStore.open(file, "1")) {
      assertEquals(0, store.reports());
    }
  }

  @Test
  void aNewerFormIsRefused() throws StoreException {
    LedgerStore.open(file, "1").close();
    try (Database database = Database.open(file, LedgerStore.PATIENCE)) {
      database.script("PRAGMA user_version = 99");
    }
    assertFault(
        Fault.NEWER,
        "was written by a newer Chancery (form 99, this one knows 3); use that version",
        refused(file));
  }

  @Test
  void aFolderIsNoLedgerAndAMissingFolderIsNotMade() {
    assertFault(Fault.NOT_A_LEDGER, "is a folder; name a file", refused(folder));
    assertFault(
        Fault.NOT_FOUND,
        "does not exist",
        refused(folder.resolve("missing").resolve("chancery.db")));
  }

  @Test
  void aFileThatCannotBeWrittenIsRefused() throws StoreException {
    LedgerStore.open(file, "1").close();
    assertTrue(file.toFile().setReadOnly());
    assumeFalse(Files.isWritable(file), "whoever runs this test may write everything");

    assertFault(
        Fault.READ_ONLY, "cannot be written; check the rights on it and its folder", refused(file));
  }

  @Test
  void aSecondWriterFailsWithAClearSentence() throws StoreException {
    try (LedgerStore store = LedgerStore.open(file, "1", Duration.ofMillis(100));
        Database other = Database.open(file, LedgerStore.PATIENCE)) {
      other.script("BEGIN IMMEDIATE");

      StoreException refusal =
          assertThrows(StoreException.class, () -> store.add(REPORT, Samples.read(REPORT)));

      assertFault(
          Fault.BUSY, "is in use by another program; try again when that has ended", refusal);
      assertEquals(0, store.reports());
    }
  }

  @Test
  void aSecondWriterWaitsForTheFirst() throws StoreException, InterruptedException {
    try (LedgerStore store = LedgerStore.open(file, "1");
        Database other = Database.open(file, LedgerStore.PATIENCE)) {
      other.script("BEGIN IMMEDIATE");
      CompletableFuture<Void> writing = CompletableFuture.runAsync(() -> add(store));
      Thread.sleep(Duration.ofMillis(300));
      assertFalse(writing.isDone());
      other.script("COMMIT");
      writing.join();

      assertTrue(store.contains(REPORT.id()));
    }
  }

  private static void add(LedgerStore store) {
    try {
      store.add(REPORT, Samples.read(REPORT));
    } catch (StoreException e) {
      throw new AssertionError(e);
    }
  }
}
