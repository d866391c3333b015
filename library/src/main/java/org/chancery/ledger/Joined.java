package org.chancery.ledger;

import org.chancery.contact.Mention;
import org.chancery.reading.Reading;

/// One report's mention within a contact.
///
/// @param reading what the whole report says
/// @param mention what it says of this contact
/// @param reason why the mention belongs to the contact
public record Joined(Reading reading, Mention mention, Reason reason) {
  /// Why a mention was taken for the same contact as those before it.
  public enum Reason {
    /// The first mention: it founds the contact.
    FIRST,
    /// Same parties and channel on the same exact day.
    SAME_DAY,
    /// Same parties and channel; the days each report allows meet in no other contact.
    DAYS_AGREE,
    /// Same parties and channel on neighbouring days, told in two capitals.
    NEIGHBOURING_DAY,
    /// Announced in one report, held in the other.
    ANNOUNCED,
    /// A ruling says so.
    RULED
  }
}
