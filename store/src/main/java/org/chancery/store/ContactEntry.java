package org.chancery.store;

import java.time.LocalDate;
import java.util.Optional;
import java.util.SortedSet;
import org.chancery.actor.PartyId;
import org.chancery.contact.Channel;
import org.chancery.contact.Status;
import org.chancery.identity.ContactId;

/// A contact as the index of a ledger has it.
///
/// @param first the first day on which it can have taken place; empty where nothing is known
/// @param last the last such day
public record ContactEntry(
    ContactId id,
    SortedSet<PartyId> parties,
    Channel channel,
    Status.Outcome status,
    Optional<LocalDate> first,
    Optional<LocalDate> last) {}
