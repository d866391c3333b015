package org.chancery.audit;

import java.util.List;
import java.util.Optional;
import org.chancery.actor.PartyId;
import org.chancery.ledger.Contact;
import org.chancery.ledger.Point;
import org.chancery.matter.Source;

/// A point on which the accounts of one contact differ.
///
/// @param contact the contact
/// @param on what they differ on
/// @param versions what each says, at least two
public record Disagreement(Contact contact, Point.Kind on, List<Version> versions) {
  /// One version.
  ///
  /// @param side the side that says so; empty for a third party
  /// @param says what it says, in the form in which it is compared: an ISO day or interval, a
  ///   party's code, words
  /// @param source the words that say so
  public record Version(Optional<PartyId> side, String says, Source source) {}

  public Disagreement {
    versions = List.copyOf(versions);
    if (versions.size() < 2) {
      throw new IllegalArgumentException("one version is no disagreement: " + versions);
    }
  }
}
