package org.chancery.audit;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.chancery.actor.PartyId;
import org.chancery.ledger.Contact;
import org.chancery.matter.Source;
import org.chancery.time.Dated;

/// What sides have promised or announced, and what became of it.
///
/// @param owing who owes it, in the order of their codes
/// @param to to whom they owe it; what sides agree on together they owe each other
/// @param announced the contact that is to take place, where the record has an entry for it
/// @param madeIn the contact in which it was promised, where one is told
/// @param due by when, where said
/// @param fate what became of it
/// @param sources the words that promise or announce it
public record Commitment(
    List<PartyId> owing,
    List<PartyId> to,
    Optional<Contact> announced,
    Optional<Contact> madeIn,
    Optional<Dated> due,
    Fate fate,
    List<Source> sources) {
  /// What became of a promise, as far as the record tells.
  public sealed interface Fate {
    /// A later contact keeps it.
    record Kept(Contact by) implements Fate {}

    /// Neither kept nor past its day.
    record Open() implements Fate {}

    /// Its last day is past, and no contact of the record keeps it.
    ///
    /// @param lastDay the last day on which it could have been kept
    record Lapsed(LocalDate lastDay) implements Fate {}

    /// A report tells that it was called off.
    record CalledOff(Contact by) implements Fate {}
  }

  public Commitment {
    owing = List.copyOf(owing);
    to = List.copyOf(to);
    sources = List.copyOf(sources);
  }

  /// Whether it is overdue.
  public boolean isFinding() {
    return switch (fate) {
      case Fate.Lapsed _ -> true;
      case Fate.Kept _, Fate.Open _, Fate.CalledOff _ -> false;
    };
  }

  /// Every contact that it concerns.
  List<Contact> contacts() {
    Optional<Contact> keeping =
        switch (fate) {
          case Fate.Kept(Contact by) -> Optional.of(by);
          case Fate.CalledOff(Contact by) -> Optional.of(by);
          case Fate.Open _, Fate.Lapsed _ -> Optional.empty();
        };
    return Stream.of(announced, madeIn, keeping).flatMap(Optional::stream).toList();
  }
}
