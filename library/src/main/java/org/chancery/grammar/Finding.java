package org.chancery.grammar;

import org.chancery.contact.Refusal;
import org.chancery.report.Span;

/// What a rule made of words that look like a contact.
public sealed interface Finding {
  /// Accepted.
  record Found(Candidate candidate) implements Finding {}

  /// Seen and not accepted.
  record Refused(Span words, Refusal.Reason reason, String rule) implements Finding {}
}
