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
    /// Told by what goes with a contact: taken up only where nothing else says that there was one.
    WEAK,
    /// As weak, and the way in which the two sides spoke is left open.
    OPEN,
    /// "the conversation", "the talks" of two sides spoken of before, or two sides shown together:
    /// names the way of what is told otherwise, and is taken up only where the report tells of no
    /// contact at all.
    ECHO;

    /// Whether a report must say no more than this for it to be taken up.
    public boolean waits() {
      return switch (this) {
        case ASSERTED, PRESUPPOSED, EARLIER -> false;
        case WEAK, OPEN, ECHO -> true;
      };
    }
  }

  /// The same, as something that took place.
  public Candidate held() {
    return new Candidate(
        channel, Status.HELD, actors, gathering, date, place, words, reference, rule);
  }

  /// The same by another channel.
  public Candidate by(Channel other) {
    return new Candidate(other, status, actors, gathering, date, place, words, reference, rule);
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
