package org.chancery.ledger;

import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import org.chancery.account.CountClaim;
import org.chancery.account.FollowUp;
import org.chancery.actor.Participant;
import org.chancery.actor.PartyId;
import org.chancery.contact.Channel;
import org.chancery.contact.Status;
import org.chancery.report.Fact;
import org.chancery.time.Dated;

/// One contact, as all reports together tell it.
///
/// @param participants every participant that any report names, each once
/// @param date the days on which all datable mentions agree
/// @param initiators each initiator that is claimed, with the words; more than one where accounts
///   differ
/// @param topics each topic once, in the words that name it first
/// @param statements what is said about the contact, by whom
/// @param followUps promises made in it
/// @param counts claims that count it
/// @param mentions the mentions it was joined from, with the reasons
public record Contact(
    ContactId id,
    Channel channel,
    Status status,
    List<Participant> participants,
    Optional<Dated> date,
    List<Fact<PartyId>> initiators,
    List<Fact<String>> places,
    List<Fact<String>> topics,
    List<Statement> statements,
    List<FollowUp> followUps,
    List<CountClaim> counts,
    List<Joined> mentions) {
  public Contact {
    participants = List.copyOf(participants);
    initiators = List.copyOf(initiators);
    places = List.copyOf(places);
    topics = List.copyOf(topics);
    statements = List.copyOf(statements);
    followUps = List.copyOf(followUps);
    counts = List.copyOf(counts);
    mentions = List.copyOf(mentions);
    if (mentions.isEmpty()) {
      throw new IllegalArgumentException("a contact that no report mentions: " + id);
    }
  }

  /// The parties, in the order of their codes.
  public SortedSet<PartyId> parties() {
    return mentions.getFirst().mention().parties();
  }

  /// How many different reports mention it.
  public int reports() {
    return (int) mentions.stream().map(j -> j.reading().report().id()).distinct().count();
  }
}
