package org.chancery.identity;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.chancery.account.CountClaim;
import org.chancery.account.CountWindow;
import org.chancery.actor.PartyId;
import org.chancery.contact.Mention;
import org.chancery.contact.Status;
import org.chancery.reading.Reading;
import org.chancery.report.ReportId;
import org.chancery.time.Dated;
import org.chancery.time.Days;

/// One report's mention of a contact, within everything that the report says.
///
/// @param index the mention's place in the reading's list of contacts
/// @param date when the contact was, as read or as a ruling has it
public record Telling(Reading reading, int index, Optional<Dated> date) {
  /// A mention as it was read.
  public static Telling of(Reading reading, int index) {
    return new Telling(reading, index, reading.contacts().get(index).date());
  }

  /// The same mention, where its day is only that of its report and another one is found.
  Telling withoutDay() {
    return new Telling(reading, index, Optional.empty());
  }

  public Mention mention() {
    return reading.contacts().get(index);
  }

  public ReportId report() {
    return reading.report().id();
  }

  /// The only day on which the contact can have been.
  Optional<LocalDate> exactDay() {
    return date.map(Dated::days).filter(Days::isExact).map(Days::first);
  }

  boolean isHeld() {
    return mention().status().outcome() == Status.Outcome.HELD;
  }

  /// The side whose own office tells here of a contact that it took part in.
  Optional<PartyId> readoutBy() {
    return mention().main()
        ? reading.publisher().filter(side -> mention().parties().contains(side))
        : Optional.empty();
  }

  /// Which one of its day the report says it is: 2 for "the second call of the day".
  OptionalInt turnOfDay() {
    Optional<LocalDate> day = exactDay();
    return mention().main() && day.isPresent()
        ? reading.counts().stream()
            .filter(c -> c.kind() == CountClaim.Kind.ORDINAL && isOf(c, Days.of(day.get())))
            .mapToInt(CountClaim::number)
            .findFirst()
        : OptionalInt.empty();
  }

  private boolean isOf(CountClaim count, Days day) {
    return count.window() instanceof CountWindow.During(Days days)
        && days.equals(day)
        && count.channels().contains(mention().channel())
        && count.parties().equals(List.copyOf(mention().parties()));
  }

  /// The first day on which the report can have been published, for sorting.
  String published() {
    return reading.published().map(d -> d.days().first().toString()).orElse("~");
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Telling telling
        && index == telling.index
        && report().equals(telling.report())
        && date.equals(telling.date)
        && mention().equals(telling.mention());
  }

  @Override
  public int hashCode() {
    return 31 * report().hashCode() + index;
  }
}
