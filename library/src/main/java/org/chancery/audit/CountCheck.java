package org.chancery.audit;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.chancery.account.CountClaim;
import org.chancery.ledger.Contact;
import org.chancery.matter.Source;

/// A report's count of contacts, held against the record.
///
/// @param claim the count; where several reports make it, that of the first
/// @param counted the contact to which an ordinal gives its number
/// @param certain contacts of the record that the count must include, by day
/// @param possible contacts that it may include: their days, their channel or those who took part
///   are not known well enough
/// @param verdict how the two stand to each other
/// @param sources the words of every report that makes it
public record CountCheck(
    CountClaim claim,
    Optional<Contact> counted,
    List<Contact> certain,
    List<Contact> possible,
    Verdict verdict,
    List<Source> sources) {
  /// How a count and the record stand to each other.
  public sealed interface Verdict {
    /// The record holds as many.
    record Consistent() implements Verdict {}

    /// The record can hold as many; what it knows of them is too coarse to tell.
    record Undecided() implements Verdict {}

    /// The record holds fewer, whatever its coarse entries turn out to be.
    ///
    /// @param atLeast how many contacts it lacks if every coarse entry counts
    /// @param atMost how many it lacks if none of them does
    record Missing(int atLeast, int atMost) implements Verdict {}

    /// The record holds more than the count allows.
    ///
    /// @param excess how many more
    record Contradicted(int excess) implements Verdict {}
  }

  public CountCheck {
    certain = List.copyOf(certain);
    possible = List.copyOf(possible);
    sources = List.copyOf(sources);
  }

  /// Whether somebody should look at it.
  public boolean isFinding() {
    return switch (verdict) {
      case Verdict.Consistent _, Verdict.Undecided _ -> false;
      case Verdict.Missing _, Verdict.Contradicted _ -> true;
    };
  }

  /// Every contact that it concerns.
  public List<Contact> contacts() {
    return Stream.of(counted.stream(), certain.stream(), possible.stream())
        .flatMap(contacts -> contacts)
        .toList();
  }
}
