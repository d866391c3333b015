package org.chancery.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.chancery.reading.Reading;
import org.chancery.report.Report;
import org.chancery.ruling.Rulings;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LedgerStoreTest {
  private static final LocalDate DAY = LocalDate.of(2018, 4, 11);
  private static final Report IL_RU = Samples.call("IL", "RU", DAY);
  private static final Report US_RU = Samples.call("US", "RU", DAY.plusDays(1));

  @TempDir Path folder;
  private Path file = Path.of("");

  @BeforeEach
  void nameFile() {
    file = folder.resolve("chancery.db");
  }

  private LedgerStore open() throws StoreException {
    return LedgerStore.open(file, "1");
  }

  @Test
  void reportsAndReadingsComeBackToTheLetter() throws StoreException {
    Report odd =
        Report.ofText(
            "odd\tname", "IL called RU on 2018-04-11. “Zażółć” 😀 \u0000 \r\n\u2028 end ");
    try (LedgerStore store = open()) {
      assertTrue(store.add(odd, Samples.read(odd)));
      assertTrue(store.add(US_RU, Samples.read(US_RU)));
    }
    try (LedgerStore store = open()) {
      assertEquals(Optional.of(odd), store.report(odd.id()));
      assertEquals(Optional.of(US_RU), store.report(US_RU.id()));
      assertEquals(List.of(Samples.read(odd), Samples.read(US_RU)), store.allReadings());
      assertEquals(Optional.empty(), store.report(IL_RU.id()));
    }
  }

  @Test
  void theSameReportTwiceChangesNothing() throws StoreException {
    try (LedgerStore store = open()) {
      assertFalse(store.contains(IL_RU.id()));
      store.add(IL_RU, Samples.read(IL_RU));
      store.replaceContacts(Samples.parties("IL", "RU"), List.of());

      assertTrue(store.contains(IL_RU.id()));
      assertFalse(store.add(IL_RU, Samples.read(IL_RU)));
      assertEquals(1, store.reports());
      assertEquals(List.of(), store.staleParties());
    }
  }

  @Test
  void aSetOfPartiesIsLoadedAlone() throws StoreException {
    try (LedgerStore store = open()) {
      store.add(IL_RU, Samples.read(IL_RU));
      store.add(US_RU, Samples.read(US_RU));

      assertEquals(
          List.of(Samples.parties("IL", "RU"), Samples.parties("RU", "US")), store.staleParties());
      assertEquals(List.of(Samples.read(US_RU)), store.readings(Samples.parties("RU", "US")));
      assertEquals(List.of(), store.readings(Samples.parties("RU")));
    }
  }

  @Test
  void anotherVersionReadsAgainAndMarksWhatItMentionedBeforeAndAfter() throws StoreException {
    try (LedgerStore store = open()) {
      store.add(IL_RU, Samples.read(IL_RU));
      store.replaceContacts(Samples.parties("IL", "RU"), List.of());
    }
    try (LedgerStore store = LedgerStore.open(file, "2")) {
      assertEquals(List.of(Samples.parties("IL", "RU")), store.staleParties());
      assertEquals(List.of(IL_RU), store.outdated());
      assertFalse(store.contains(IL_RU.id()));

      Reading nothing = Samples.reading(IL_RU, List.of());
      assertTrue(store.add(IL_RU, nothing));

      assertEquals(List.of(), store.outdated());
      assertEquals(List.of(nothing), store.allReadings());
      assertEquals(List.of(Samples.parties("IL", "RU")), store.staleParties());
      assertEquals(1, store.reports());
    }
  }

  @Test
  void wordsThatDoNotStandInTheReportAreABug() throws StoreException {
    Report other = Samples.call("IL", "RU", DAY.plusDays(9));
    Reading wrong = Samples.reading(IL_RU, Samples.read(other).contacts());
    try (LedgerStore store = open()) {
      assertThrows(IllegalArgumentException.class, () -> store.add(IL_RU, wrong));
      assertThrows(IllegalArgumentException.class, () -> store.add(IL_RU, Samples.read(other)));
      assertEquals(0, store.reports());
    }
  }

  @Test
  void aContactOfOtherPartiesIsABug() throws StoreException {
    try (LedgerStore store = open()) {
      assertThrows(
          IllegalArgumentException.class,
          () ->
              store.replaceContacts(
                  Samples.parties("RU", "US"),
                  Samples.reconcile(List.of(Samples.read(IL_RU)), Rulings.NONE, _ -> true)
                      .contacts()));
    }
  }

  @Test
  void rulingsCannotBeChanged() throws StoreException {
    open().close();
    try (Database database = Database.open(file, LedgerStore.PATIENCE)) {
      database.update(
          "INSERT INTO ruling (made_on, made_by, why, json) VALUES ('2026-01-01', 'a', 'b', '{}')");

      assertThrows(StoreException.class, () -> database.update("DELETE FROM ruling"));
      assertThrows(StoreException.class, () -> database.update("UPDATE ruling SET why = 'c'"));
      assertEquals(1, database.number("SELECT count(*) FROM ruling WHERE why = 'b'"));
    }
  }
}
