package org.chancery.account;

import java.util.Optional;
import org.chancery.actor.PartyId;
import org.chancery.report.Quote;

/// Who is said to have said something.
///
/// @param party the side the speaker belongs to; empty for a third party such as a news agency
/// @param words how the report names the speaker
public record Speaker(Optional<PartyId> party, Quote words) {}
