package org.chancery.cli;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import org.chancery.cli.console.Console;
import org.chancery.cli.console.Screen;

/// Goes through the usual commands once, in silence and in a folder of its own, so that the
/// launcher can keep the classes that they load (JEP 483, JEP 514) for a faster start.
///
/// `java -XX:AOTCacheOutput=chancery.aot -cp chancery.jar org.chancery.cli.Training
/// examples/reports`
public final class Training {
  private Training() {}

  /// Runs and tells nothing.
  ///
  /// @param arguments the paths of some reports
  public static void main(String[] arguments) throws IOException {
    Path folder = Files.createTempDirectory("chancery-training");
    String ledger = folder.resolve("training.db").toString();
    try {
      for (String path : arguments) {
        run("read", "--ledger", ledger, path);
        run("read", "--ledger", ledger, path);
        run("read", "--no-ledger", "--format", "jsonl", path);
      }
      run("show", "--ledger", ledger);
      run("show", "--ledger", ledger, "--with", "US", "--since", "2020", "--color", "always");
      run("explain", "--ledger", ledger, "US");
      for (String path : arguments) {
        run("explain", "--report", path);
      }
      run("check", "--ledger", ledger);
      run("search", "--ledger", ledger, "call");
      run("export", "csv", "--ledger", ledger);
      run("--help");
      run("read", "--help");
      run("--version");
      run("shwo");
      run("show", "--no-such-option");
    } finally {
      deleteAll(folder);
    }
  }

  private static void run(String... arguments) {
    Screen screen = new Screen(false, false, Screen.USUAL_WIDTH, Map.of());
    InputStream nothing = new ByteArrayInputStream(new byte[0]);
    Console silent =
        new Console(
            OutputStream.nullOutputStream(), OutputStream.nullOutputStream(), nothing, screen);
    Commands.run(silent, LocalDate.now(ZoneId.systemDefault()), arguments);
  }

  private static void deleteAll(Path folder) throws IOException {
    try (var inside = Files.list(folder)) {
      for (Path file : inside.toList()) {
        Files.delete(file);
      }
    }
    Files.delete(folder);
  }
}
