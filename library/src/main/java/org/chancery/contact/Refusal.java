package org.chancery.contact;

import org.chancery.report.Quote;

/// A candidate that was seen and not accepted as a contact.
///
/// @param rule the rule that saw it
public record Refusal(Quote words, Reason reason, String rule) {
  /// Why words that look like a contact are none.
  public enum Reason {
    /// Fewer than two parties could be made out.
    ONE_PARTY_ONLY,
    /// Those who take part all act for the same party.
    SAME_PARTY,
    /// Wished for, possible or conditional.
    HYPOTHETICAL,
    /// With the press, or before it.
    INTERVIEW,
    /// A general statement about relations, not one contact.
    GENERIC
  }
}
