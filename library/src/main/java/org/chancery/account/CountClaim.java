package org.chancery.account;

import java.util.List;
import org.chancery.actor.PartyId;
import org.chancery.contact.Channel;
import org.chancery.report.Quote;

/// A report's own count of contacts: "sixth phone call this year", "met twice this year".
///
/// @param kind what the number says
/// @param number the ordinal or the total
/// @param channels what the words can count, the usual meaning first: a "phone call" is one, a
///   "conversation" can also have been held in person
/// @param parties between whom, in the order of their codes
/// @param window over which time it counts
/// @param words the claim
/// @param rule the rule that found it
public record CountClaim(
    Kind kind,
    int number,
    List<Channel> channels,
    List<PartyId> parties,
    CountWindow window,
    Quote words,
    String rule) {
  /// What the number says.
  public enum Kind {
    /// "the sixth call": one contact's place in a series.
    ORDINAL,
    /// "met twice": how many there were.
    TOTAL,
    /// "met at least five times": how many there were, or more.
    AT_LEAST,
    /// "first since 2019", "first ever": none before it in the time that it names.
    FIRST
  }

  public CountClaim {
    channels = List.copyOf(channels);
    parties = List.copyOf(parties);
    if (number < 1) {
      throw new IllegalArgumentException("a count below one: " + number);
    }
    if (channels.isEmpty()) {
      throw new IllegalArgumentException("a count of nothing: " + words);
    }
  }

  /// What the words usually count.
  public Channel channel() {
    return channels.getFirst();
  }
}
