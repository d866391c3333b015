package org.chancery.intake;

/// Why something could not be read as a report.
///
/// @param where the source's name, with the number of the line where it has many: `dev.jsonl:12`
/// @param message what is wrong and what to do, to be read after `where` and a colon
public record Fault(String where, Kind kind, String message) {
  /// What is wrong.
  public enum Kind {
    /// There is no text.
    EMPTY,
    /// No text at all.
    BINARY,
    /// Text in another encoding.
    NOT_UTF8,
    /// More bytes than the limit.
    TOO_LARGE,
    /// Not well-formed, or without what it needs.
    MALFORMED,
    /// The file system does not give it.
    UNREADABLE,
    /// A format that is not read.
    UNSUPPORTED
  }
}
