package org.chancery.grammar;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.actor.Actor;
import org.chancery.actor.PartyId;
import org.chancery.contact.Channel;
import org.chancery.contact.Status;
import org.chancery.report.Span;
import org.chancery.time.DatePhrase;

/// A contact as one clause asserts it.
///
/// @param actors of two parties or more
/// @param gathering for a gathering of many, whose it is: the organisation, or the sides of a
///   standing body
/// @param date the date expression that belongs to it
/// @param place where it took place, in the clause's words
/// @param words the words that assert it
/// @param reference how it relates to contacts told before
/// @param rule the rule that found it
public record Candidate(
    Channel channel,
    Status status,
    List<Actor> actors,
    Optional<Set<PartyId>> gathering,
    Optional<DatePhrase> date,
    Optional<Span> place,
    Span words,
    Reference reference,
    String rule) {
  /// How a candidate relates to what the report has told before.
  public enum Reference {
    /// The clause itself says that it took place.
    ASSERTED,
    /// Spoken of as known: "their meeting", "the call with Putin".
    PRESUPPOSED,
    /// Explicitly another one than that told: "a previous call", "recent talks".
    EARLIER,
    /// Discussed, with the way left open: taken up only where nothing else says that there was a
    /// contact.
    WEAK
  }

  /// The same, still to come.
  public Candidate planned() {
    boolean held = status.outcome() == Status.Outcome.HELD;
    return held
        ? new Candidate(
            channel, Status.PLANNED, actors, gathering, date, place, words, reference, rule)
        : this;
  }

  public Candidate {
    actors = List.copyOf(actors);
    gathering = gathering.map(Set::copyOf);
  }

  /// Those between whom it is.
  public Set<PartyId> parties() {
    return Sides.parties(actors);
  }
}
