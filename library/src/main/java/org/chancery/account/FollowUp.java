package org.chancery.account;

import java.util.List;
import java.util.Optional;
import org.chancery.actor.PartyId;
import org.chancery.report.Quote;
import org.chancery.time.Dated;

/// A promise made in a contact: discrete, specific and about the future.
///
/// @param parties who owe it, in the order of their codes
/// @param due by when, where said
/// @param words the promise
/// @param rule the rule that found it
public record FollowUp(List<PartyId> parties, Optional<Dated> due, Quote words, String rule) {
  public FollowUp {
    parties = List.copyOf(parties);
  }
}
