package org.chancery.intake;

import org.chancery.report.Report;

/// What became of one piece of input.
public sealed interface Taken {
  record Accepted(Report report) implements Taken {}

  record Refused(Fault fault) implements Taken {}
}
