package org.chancery.cli.argument;

import java.util.Optional;

/// An option of a command: `--since DAY`, or a switch such as `--no-ledger`.
///
/// @param name with its dashes
/// @param value what stands for its value in a help text; empty for a switch
/// @param repeats whether it may be given more than once
/// @param help what it does, as a clause
public record Option(String name, Optional<String> value, boolean repeats, String help) {
  public static Option of(String name, String value, String help) {
    return new Option(name, Optional.of(value), false, help);
  }

  public static Option repeated(String name, String value, String help) {
    return new Option(name, Optional.of(value), true, help);
  }

  public static Option flag(String name, String help) {
    return new Option(name, Optional.empty(), false, help);
  }

  /// `--since DAY`.
  String label() {
    return value.map(v -> name + " " + v).orElse(name);
  }
}
