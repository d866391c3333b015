package org.chancery.cli;

import java.time.LocalDate;
import java.time.ZoneId;
import org.chancery.cli.console.Console;

/// The command line.
public final class Main {
  private Main() {}

  public static void main(String[] arguments) {
    System.exit(
        Commands.run(Console.ofProcess(), LocalDate.now(ZoneId.systemDefault()), arguments));
  }
}
