package org.chancery.account;

import java.util.List;
import java.util.Optional;
import org.chancery.actor.PartyId;
import org.chancery.contact.Channel;
import org.chancery.report.Quote;
import org.chancery.time.Days;

/// A report's own count of contacts: "sixth phone call this year", "met twice this year".
///
/// @param kind whether it numbers one contact or gives a total
/// @param number the ordinal or the total
/// @param channel what is counted
/// @param parties between whom, in the order of their codes
/// @param window the days over which it counts; empty where that can't be told
/// @param words the claim
/// @param rule the rule that found it
public record CountClaim(
    Kind kind,
    int number,
    Channel channel,
    List<PartyId> parties,
    Optional<Days> window,
    Quote words,
    String rule) {
  /// What is counted.
  public enum Kind {
    /// "the sixth call": one contact's place in a series.
    ORDINAL,
    /// "met twice": how many there were.
    TOTAL,
    /// "first since 2019": none between the start of the window and this one.
    FIRST_SINCE
  }

  public CountClaim {
    parties = List.copyOf(parties);
    if (number < 1) {
      throw new IllegalArgumentException("a count below one: " + number);
    }
  }
}
