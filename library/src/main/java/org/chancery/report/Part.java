package org.chancery.report;

/// The parts of a report that hold words.
public enum Part {
  TITLE,
  BODY
}
