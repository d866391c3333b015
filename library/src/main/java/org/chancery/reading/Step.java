package org.chancery.reading;

import java.util.List;
import java.util.Optional;
import org.chancery.actor.Actors;
import org.chancery.contact.Refusal;
import org.chancery.grammar.Candidate;
import org.chancery.grammar.Initiative;
import org.chancery.language.Sentence;
import org.chancery.report.Span;
import org.chancery.time.Dated;

/// One sentence as the reader saw it.
///
/// @param actors those whom it names and who could be resolved
/// @param dates its date expressions
/// @param looks what the rules of contact made of their trigger words, in order
/// @param initiative at whose request it says that a contact took place
/// @param topics what it says was spoken about
public record Step(
    Sentence sentence,
    List<Actors> actors,
    List<When> dates,
    List<Look> looks,
    Optional<Initiative> initiative,
    List<Span> topics) {
  public Step {
    actors = List.copyOf(actors);
    dates = List.copyOf(dates);
    looks = List.copyOf(looks);
    topics = List.copyOf(topics);
  }

  /// Whether any word of it made a rule of contact look.
  public boolean isLookedAt() {
    return !looks.isEmpty();
  }

  /// A date expression with its days as something past or to come; empty where the day of
  /// publication leaves them open.
  public record When(Span words, Optional<Dated> past, Optional<Dated> ahead) {}

  /// A rule's look at one trigger word.
  ///
  /// @param outcomes none where the rule took the word to be used otherwise
  public record Look(Span trigger, String rule, List<Outcome> outcomes) {
    public Look {
      outcomes = List.copyOf(outcomes);
    }
  }

  /// What came of a look.
  public sealed interface Outcome {
    /// Accepted, with its date resolved.
    record Found(Candidate candidate, Optional<Dated> date) implements Outcome {}

    /// Seen and not accepted.
    record Refused(Refusal refusal) implements Outcome {}
  }
}
