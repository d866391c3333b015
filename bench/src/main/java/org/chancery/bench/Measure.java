package org.chancery.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.util.List;

/// Something that is measured, by a name of its own on the command line.
interface Measure {
  /// The word by which it is called.
  String name();

  /// What it measures, in one line, with its operands.
  String summary();

  /// Measures and prints.
  ///
  /// @throws IOException where the material cannot be read
  void run(List<String> operands, PrintStream out) throws IOException;
}
