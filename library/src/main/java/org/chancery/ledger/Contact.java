package org.chancery.ledger;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.function.Function;
import org.chancery.account.CountClaim;
import org.chancery.account.FollowUp;
import org.chancery.actor.Participant;
import org.chancery.actor.PartyId;
import org.chancery.contact.Channel;
import org.chancery.contact.Status;
import org.chancery.identity.Apart;
import org.chancery.identity.ContactId;
import org.chancery.identity.Joined;
import org.chancery.report.Fact;
import org.chancery.ruling.Ruling;
import org.chancery.time.Dated;
import org.chancery.time.Days;

/// One contact, as all reports together tell it.
///
/// @param names all that it may be called by: its identifier, and those that it would have if
///   another of its mentions had been the earliest
/// @param participants every participant that any report names, each once
/// @param date the days on which all datable mentions agree, or that a ruling has set
/// @param initiators each initiator that is claimed, with the words; more than one where accounts
///   differ; the one that a ruling has set
/// @param topics each topic once, in the words that name it first
/// @param statements what is said about the contact, by whom
/// @param followUps promises made in it
/// @param counts claims that count it
/// @param mentions the mentions it was joined from, with the reasons
/// @param apart why it is not its nearest neighbour, or which others it may be
/// @param corrections the rulings that set something of it, the latest first
public record Contact(
    ContactId id,
    List<String> names,
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
    List<Joined> mentions,
    List<Apart> apart,
    List<Ruling> corrections) {
  /// By first day, undated ones last, and by identifier.
  public static final Comparator<Contact> BY_DAY =
      Comparator.comparing((Contact contact) -> contact.day(Days::first))
          .thenComparing(contact -> contact.day(Days::last))
          .thenComparing(Contact::id);

  public Contact {
    names = List.copyOf(names);
    participants = List.copyOf(participants);
    initiators = List.copyOf(initiators);
    places = List.copyOf(places);
    topics = List.copyOf(topics);
    statements = List.copyOf(statements);
    followUps = List.copyOf(followUps);
    counts = List.copyOf(counts);
    mentions = List.copyOf(mentions);
    apart = List.copyOf(apart);
    corrections = List.copyOf(corrections);
    if (mentions.isEmpty()) {
      throw new IllegalArgumentException("a contact that no report mentions: " + id);
    }
  }

  /// The parties, in the order of their codes.
  public SortedSet<PartyId> parties() {
    return mentions.getFirst().mention().parties();
  }

  private LocalDate day(Function<Days, LocalDate> end) {
    return date.map(Dated::days).map(end).orElse(LocalDate.MAX);
  }

  /// How many different reports mention it.
  public int reports() {
    return (int) mentions.stream().map(j -> j.reading().report().id()).distinct().count();
  }

  /// How far it came, step by step.
  public List<Stage> history() {
    return Stage.of(mentions);
  }

  /// Each point on which anything is said of it, and who agrees.
  public List<Point> points() {
    return Hearing.of(this);
  }
}
