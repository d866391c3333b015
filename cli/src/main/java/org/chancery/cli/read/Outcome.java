package org.chancery.cli.read;

import org.chancery.intake.Fault;
import org.chancery.reading.Reading;
import org.chancery.report.Report;

/// What became of one report.
sealed interface Outcome {
  /// It was read.
  record Read(Report report, Reading reading) implements Outcome {}

  /// It had been read before.
  record Known(Report report) implements Outcome {}

  /// It could not be read.
  record Faulty(Fault fault) implements Outcome {}

  /// How the input calls the report.
  default String name() {
    return switch (this) {
      case Read(Report report, Reading _) -> report.name();
      case Known(Report report) -> report.name();
      case Faulty(Fault fault) -> fault.where();
    };
  }
}
