package org.chancery.report;

/// A stretch of one part of a report.
///
/// @param start offset of the first UTF-16 code unit
/// @param end offset after the last one, greater than `start`
public record Span(Part part, int start, int end) {
  public Span {
    if (start < 0 || end <= start) {
      throw new IllegalArgumentException("not a span: " + start + " to " + end);
    }
  }

  /// Whether two spans share at least one character.
  public boolean overlaps(Span other) {
    return part == other.part && start < other.end && other.start < end;
  }
}
