package org.chancery.audit;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.chancery.actor.PartyId;
import org.chancery.contact.Status;
import org.chancery.ledger.Contact;
import org.chancery.ledger.Ledger;
import org.chancery.reading.Reading;
import org.chancery.time.Dated;
import org.chancery.time.Days;

/// Everything that a record tells about itself.
///
/// Pure: the same readings, in any order, the same ledger and the same day give the same audit.
///
/// @param asOf the day as of which promises are judged
/// @param counts every count of contacts, held against the record
/// @param disagreements where accounts of one contact differ
/// @param commitments what was promised or announced, and what became of it
/// @param inPassing held contacts that no report is mainly about
/// @param undated reports whose day of publication cannot be told to the month
public record Audit(
    LocalDate asOf,
    List<CountCheck> counts,
    List<Disagreement> disagreements,
    List<Commitment> commitments,
    List<Contact> inPassing,
    List<UndatedReport> undated) {
  /// A report whose day is not known.
  ///
  /// @param published the days on which it can have been published
  /// @param contacts what it tells of
  public record UndatedReport(
      Reading.Head report, Optional<Dated> published, List<Contact> contacts) {
    public UndatedReport {
      contacts = List.copyOf(contacts);
    }
  }

  private static final int A_MONTH = 31;

  /// In an order that does not depend on that of the input.
  private static final Comparator<Reading> IN_ORDER =
      Comparator.comparing((Reading r) -> day(r).orElse(LocalDate.MAX))
          .thenComparing(r -> r.report().id());

  public Audit {
    counts = List.copyOf(counts);
    disagreements = List.copyOf(disagreements);
    commitments = List.copyOf(commitments);
    inPassing = List.copyOf(inPassing);
    undated = List.copyOf(undated);
  }

  /// The audit of a record.
  ///
  /// @param readings those that the ledger was reconciled from
  public static Audit of(List<Reading> readings, Ledger ledger, LocalDate asOf) {
    Holdings holdings = new Holdings(ledger);
    List<Reading> ordered = readings.stream().sorted(IN_ORDER).toList();
    return new Audit(
        asOf,
        new Counting(holdings).checks(ordered),
        Differences.among(ledger.contacts()),
        new Keeping(holdings, asOf).commitments(ordered, ledger.contacts()),
        ledger.contacts().stream().filter(Audit::isInPassing).toList(),
        ordered.stream().filter(Audit::isUndated).map(r -> undated(r, holdings)).toList());
  }

  /// What of it concerns some contacts; what concerns none on record is kept by its parties.
  public Audit about(Predicate<Contact> contacts, Predicate<List<PartyId>> parties) {
    return new Audit(
        asOf,
        counts.stream()
            .filter(c -> concerns(c.contacts(), contacts, c.claim().parties(), parties))
            .toList(),
        disagreements.stream().filter(d -> contacts.test(d.contact())).toList(),
        commitments.stream()
            .filter(c -> concerns(c.contacts(), contacts, c.owing(), parties))
            .toList(),
        inPassing.stream().filter(contacts).toList(),
        undated.stream().filter(u -> u.contacts().stream().anyMatch(contacts)).toList());
  }

  private static boolean concerns(
      List<Contact> concerned,
      Predicate<Contact> contacts,
      List<PartyId> between,
      Predicate<List<PartyId>> parties) {
    return concerned.isEmpty() ? parties.test(between) : concerned.stream().anyMatch(contacts);
  }

  /// The last day of which the reports tell: that of the latest one; empty where none is dated.
  public static Optional<LocalDate> latestDay(List<Reading> readings) {
    return readings.stream().flatMap(r -> day(r).stream()).max(Comparator.naturalOrder());
  }

  private static Optional<LocalDate> day(Reading reading) {
    return reading
        .published()
        .map(Dated::days)
        .filter(days -> days.size() <= A_MONTH)
        .map(Days::last);
  }

  /// What is only planned is a promise, and stands with those.
  private static boolean isInPassing(Contact contact) {
    return contact.status().outcome() == Status.Outcome.HELD
        && contact.mentions().stream().noneMatch(j -> j.mention().main());
  }

  private static boolean isUndated(Reading reading) {
    return reading.published().filter(d -> d.days().size() <= A_MONTH).isEmpty();
  }

  private static UndatedReport undated(Reading reading, Holdings holdings) {
    List<Contact> contacts =
        holdings.toldIn(reading).stream().map(Holdings.Told::contact).distinct().toList();
    return new UndatedReport(reading.report(), reading.published(), contacts);
  }
}
