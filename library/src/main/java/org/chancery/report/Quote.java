package org.chancery.report;

/// Verbatim words of a report: what a fact rests on. [Report#bears] checks one against its report.
public record Quote(ReportId report, Span span, String words) {
  public Quote {
    if (words.length() != span.end() - span.start()) {
      throw new IllegalArgumentException("words and span differ in length: " + words);
    }
  }
}
