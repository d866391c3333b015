package org.chancery.peers;

import java.io.IOException;
import java.io.PrintStream;
import java.util.List;

/// Something in which Chancery is compared with its peers, by a name of its own on the command
/// line.
interface Comparison {
  /// The word by which it is called.
  String name();

  /// What it compares, in one line, with its operands.
  String summary();

  /// Compares and prints.
  ///
  /// @throws IOException where the input cannot be read
  void run(List<String> operands, PrintStream out) throws IOException;
}
