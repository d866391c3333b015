package org.chancery.account;

import java.util.List;
import java.util.Optional;
import org.chancery.actor.PartyId;
import org.chancery.report.Quote;
import org.chancery.time.Dated;

/// A promise made in a contact: discrete, specific and about the future.
///
/// @param parties who owe it, in the order of their codes
/// @param to to whom they owe it, in the order of their codes; what sides promise together they owe
///   each other; empty where nothing tells
/// @param due by when, where said
/// @param words the promise
/// @param rule the rule that found it
public record FollowUp(
    List<PartyId> parties, List<PartyId> to, Optional<Dated> due, Quote words, String rule) {
  public FollowUp {
    parties = List.copyOf(parties);
    to = List.copyOf(to);
  }
}
