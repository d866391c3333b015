package org.chancery.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import org.chancery.cli.console.Console;
import org.chancery.cli.console.Screen;

/// Runs commands as a user would, away from any terminal.
///
/// @param width the columns of the output
/// @param input what standard input holds
record Shell(int width, String input) {
  /// What a command has said.
  record Answer(int code, String out, String err) {}

  static final Shell PLAIN = new Shell(80, "");

  private static final LocalDate TODAY = LocalDate.of(2026, 1, 15);

  Answer run(String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    ByteArrayInputStream in = new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8));
    Console console = new Console(out, err, in, new Screen(false, false, width, Map.of()));
    int code = Commands.run(console, TODAY, arguments);
    return new Answer(
        code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }
}
