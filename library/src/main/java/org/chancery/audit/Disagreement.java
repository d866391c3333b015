package org.chancery.audit;

import java.util.List;
import org.chancery.matter.Source;
import org.chancery.ledger.Contact;

/// A matter on which the accounts of one contact differ.
///
/// @param contact the contact
/// @param matter on what they differ
/// @param versions what each says
public record Disagreement(Contact contact, Matter matter, List<Version> versions) {
  /// On what accounts can differ.
  public enum Matter {
    /// At whose request it took place.
    INITIATOR,
    /// On which day.
    DAY,
    /// Whether it took place at all.
    HELD
  }

  /// One version, as a phrase, and the words it rests on.
  public record Version(String says, Source source) {}

  public Disagreement {
    versions = List.copyOf(versions);
    if (versions.size() < 2) {
      throw new IllegalArgumentException("one version is no disagreement: " + versions);
    }
  }
}
