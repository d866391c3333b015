package org.chancery.ledger;

import java.util.Optional;
import org.chancery.account.Account;
import org.chancery.actor.PartyId;
import org.chancery.reading.Reading;

/// What somebody says about a contact, in one report.
///
/// @param side the side whose words they are; empty for a third party
/// @param account the statement
/// @param report the report that carries it
public record Statement(Optional<PartyId> side, Account account, Reading.Head report) {}
