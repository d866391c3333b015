package org.chancery.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.chancery.report.Report;
import org.chancery.report.ReportId;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A program that adds reports is killed in the middle of it.
class KillTest {
  private static final int REPORTS = 20_000;

  @TempDir Path folder;

  /// The program: adds all reports and tells of each one after it is in.
  static final class Adding {
    private Adding() {}

    public static void main(String[] arguments) throws StoreException {
      try (LedgerStore store = LedgerStore.open(Path.of(arguments[0]), "1")) {
        for (int i = 0; i < REPORTS; i++) {
          Report report = report(i);
          store.add(report, Samples.read(report));
          System.out.println(report.id().hex());
          System.out.flush();
        }
      }
    }
  }

  private static Report report(int number) {
    return Samples.call("S" + number % 97, "RU", LocalDate.of(2000, 1, 1).plusDays(number));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 40, 777})
  void whatWasToldIsInAndNothingIsHalfIn(int told) throws Exception {
    Path file = folder.resolve("chancery.db");
    Set<ReportId> in = addUntilKilled(file, told);

    try (Database database = Database.open(file, LedgerStore.PATIENCE)) {
      assertEquals(
          List.of("ok"), database.query("PRAGMA integrity_check", row -> row.getString(1)));
      assertEquals(0, database.number("SELECT count(*) FROM pragma_foreign_key_check"));
      int reports = database.number("SELECT count(*) FROM report");
      assertEquals(reports, database.number("SELECT count(*) FROM reading"));
      assertEquals(reports, database.number("SELECT count(*) FROM mention"));
      assertEquals(
          reports, database.number("SELECT count(*) FROM words WHERE words MATCH 'called'"));
      assertEquals(
          0,
          database.number(
              "SELECT count(*) FROM mention WHERE parties NOT IN (SELECT parties FROM stale)"));
      assertTrue(reports >= in.size() && reports < REPORTS, "reports: " + reports);
    }
    try (LedgerStore store = LedgerStore.open(file, "1")) {
      for (ReportId id : in) {
        assertTrue(store.contains(id));
      }
      for (int i = 0; i < in.size() + 50; i++) {
        store.add(report(i), Samples.read(report(i)));
        assertTrue(store.contains(report(i).id()));
      }
    }
  }

  private static Set<ReportId> addUntilKilled(Path file, int told)
      throws IOException, InterruptedException {
    Process adding =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                Adding.class.getName(),
                file.toString())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    Set<ReportId> in = new HashSet<>();
    try (BufferedReader lines = adding.inputReader()) {
      while (in.size() < told) {
        String line = lines.readLine();
        assertFalse(line == null, "the program ended by itself");
        in.add(new ReportId(line));
      }
      adding.destroyForcibly().waitFor();
    }
    return in;
  }
}
