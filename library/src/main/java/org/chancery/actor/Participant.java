package org.chancery.actor;

import java.util.Optional;
import org.chancery.report.Quote;

/// Somebody who takes part in a contact, for a party.
///
/// @param name the person in full where the report lets a reader know it
/// @param office the office as known for that day or as the report calls it
/// @param words where the report names this participant
public record Participant(
    PartyId party, Optional<String> name, Optional<String> office, Quote words) {}
