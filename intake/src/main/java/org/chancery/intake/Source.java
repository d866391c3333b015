package org.chancery.intake;

import java.nio.file.Path;
import java.util.Optional;

/// One place to read reports from.
///
/// @param name what it is called in reports and faults: a file's path as given, or `-`
/// @param path the file; empty for standard input
public record Source(String name, Optional<Path> path) {
  /// How standard input is called.
  public static final String STANDARD_INPUT = "-";

  static Source file(String name, Path path) {
    return new Source(name, Optional.of(path));
  }

  static Source standardInput() {
    return new Source(STANDARD_INPUT, Optional.empty());
  }
}
