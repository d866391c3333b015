package org.chancery.ledger;

import java.util.Optional;
import org.chancery.actor.PartyId;
import org.chancery.report.Quote;

/// What somebody says on one point.
///
/// @param side the side that says so; empty for a third party
/// @param value what is said, in the form in which it is compared: an ISO day or interval, a
///   party's code, words
/// @param words the words that say so
public record Claim(Optional<PartyId> side, String value, Quote words) {}
