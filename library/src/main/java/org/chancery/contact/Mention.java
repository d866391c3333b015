package org.chancery.contact;

import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.chancery.actor.Participant;
import org.chancery.actor.PartyId;
import org.chancery.report.Fact;
import org.chancery.report.Quote;
import org.chancery.time.Dated;

/// What one report says of one contact, however many of its sentences speak of it.
///
/// @param participants of at least two parties, in the order of the report
/// @param date when it took or is to take place; empty where the report does not let a reader tell
/// @param initiator at whose request or on whose initiative it took place
/// @param place a city, building or event
/// @param topics what it was about, in the words of the report
/// @param evidence the words that assert it, the first being those that found it
/// @param rule the rule that found it
/// @param main whether the report is about it, rather than mentions it in passing
public record Mention(
    Channel channel,
    Status status,
    List<Participant> participants,
    Optional<Dated> date,
    Optional<Fact<PartyId>> initiator,
    Optional<Fact<String>> place,
    List<Fact<String>> topics,
    List<Quote> evidence,
    String rule,
    boolean main) {
  public Mention {
    participants = List.copyOf(participants);
    topics = List.copyOf(topics);
    evidence = List.copyOf(evidence);
    if (evidence.isEmpty()) {
      throw new IllegalArgumentException("a mention without evidence, by rule " + rule);
    }
    if (partiesOf(participants).size() < 2) {
      throw new IllegalArgumentException("a contact of fewer than two parties: " + participants);
    }
  }

  /// The parties, in the order of their codes.
  public SortedSet<PartyId> parties() {
    return partiesOf(participants);
  }

  private static SortedSet<PartyId> partiesOf(List<Participant> participants) {
    SortedSet<PartyId> parties = new TreeSet<>();
    participants.forEach(p -> parties.add(p.party()));
    return parties;
  }
}
