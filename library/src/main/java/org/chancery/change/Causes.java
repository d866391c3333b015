package org.chancery.change;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.actor.PartyId;
import org.chancery.audit.Audit;
import org.chancery.identity.Joined;
import org.chancery.ledger.Contact;
import org.chancery.ledger.Ledger;
import org.chancery.reading.Reading;
import org.chancery.report.ReportId;
import org.chancery.ruling.Decision;
import org.chancery.ruling.Reference;
import org.chancery.ruling.Ruling;
import org.chancery.ruling.Standing;

/// Everything in which two ledgers differ before anything is reconciled, and what of it a change
/// can be due to.
final class Causes {
  private static final Comparator<Reading> BY_NAME =
      Comparator.comparing((Reading r) -> r.report().name()).thenComparing(r -> r.report().id());

  private final Map<ReportId, Reading> before;
  private final Map<ReportId, Reading> after;
  private final Map<ReportId, Cause> reports = new LinkedHashMap<>();
  private final List<Cause.Ruled> rulings = new ArrayList<>();

  private Causes(Edition before, Edition after) {
    this.before = before.byReport();
    this.after = after.byReport();
  }

  static Causes between(Edition before, Edition after) {
    Causes causes = new Causes(before, after);
    Stream.concat(before.readings().stream(), after.readings().stream())
        .sorted(BY_NAME)
        .map(reading -> reading.report().id())
        .distinct()
        .forEach(report -> causes.compare(report, before, after));
    causes.compare(standings(before.ledger()), standings(after.ledger()));
    return causes;
  }

  private void compare(ReportId report, Edition earlier, Edition later) {
    Optional<Reading> one = Optional.ofNullable(before.get(report));
    Optional<Reading> other = Optional.ofNullable(after.get(report));
    if (one.isEmpty()) {
      reports.put(report, new Cause.Arrived(other.orElseThrow().report()));
    } else if (other.isEmpty()) {
      reports.put(report, new Cause.Missing(one.get().report()));
    } else if (!isSame(one.get(), other.get())) {
      reports.put(
          report,
          new Cause.Reread(
              other.get().report(),
              earlier.rules(report).orElse(""),
              later.rules(report).orElse("")));
    }
  }

  /// Whether two readings of a report say the same; it may have come from another file.
  private static boolean isSame(Reading one, Reading other) {
    return one.equals(
        new Reading(
            one.report(),
            other.published(),
            other.publisher(),
            other.contacts(),
            other.accounts(),
            other.followUps(),
            other.counts(),
            other.mechanisms(),
            other.incidents(),
            other.refused()));
  }

  /// What makes two rulings one, whatever their numbers in two ledgers.
  private record RulingKey(LocalDate madeOn, String by, String because, Decision decision) {
    static RulingKey of(Ruling ruling) {
      return new RulingKey(ruling.madeOn(), ruling.by(), ruling.because(), ruling.decision());
    }
  }

  private static Map<RulingKey, Ledger.Ruled> standings(Ledger ledger) {
    Map<RulingKey, Ledger.Ruled> standings = new LinkedHashMap<>();
    ledger.rulings().forEach(ruled -> standings.put(RulingKey.of(ruled.ruling()), ruled));
    return standings;
  }

  private void compare(Map<RulingKey, Ledger.Ruled> earlier, Map<RulingKey, Ledger.Ruled> later) {
    Set<RulingKey> all = new HashSet<>(earlier.keySet());
    all.addAll(later.keySet());
    for (RulingKey key : all) {
      Optional<Ledger.Ruled> one = Optional.ofNullable(earlier.get(key));
      Optional<Ledger.Ruled> other = Optional.ofNullable(later.get(key));
      if (holds(one) != holds(other)) {
        rulings.add(
            new Cause.Ruled(
                other.or(() -> one).orElseThrow().ruling(),
                one.map(Ledger.Ruled::standing),
                other.map(Ledger.Ruled::standing)));
      }
    }
    rulings.sort(
        Comparator.comparingInt((Cause.Ruled r) -> r.ruling().number())
            .thenComparing(r -> r.after().isEmpty()));
  }

  private static boolean holds(Optional<Ledger.Ruled> ruled) {
    return ruled.filter(r -> r.standing() instanceof Standing.InForce).isPresent();
  }

  /// Whether both ledgers have the report, read differently.
  boolean isReread(ReportId report) {
    return reports.get(report) instanceof Cause.Reread;
  }

  /// Those reports that are not the same in both.
  List<Cause> among(Set<ReportId> some) {
    return reports.entrySet().stream()
        .filter(entry -> some.contains(entry.getKey()))
        .map(Map.Entry::getValue)
        .toList();
  }

  /// The rulings about mentions of these contacts that hold in one ledger only.
  List<Cause.Ruled> rulings(Collection<Contact> contacts) {
    return rulings.stream()
        .filter(ruled ->
            ruled.ruling().decision().references().stream()
                .anyMatch(reference -> contacts.stream().anyMatch(c -> isOf(reference, c))))
        .toList();
  }

  private static boolean isOf(Reference reference, Contact contact) {
    return contact.mentions().stream().anyMatch(joined -> isOf(reference, joined));
  }

  private static boolean isOf(Reference reference, Joined joined) {
    return joined.telling().report().equals(reference.report())
        && reference.in(joined.reading()).orElse(-1) == joined.telling().index();
  }

  /// Reports and rulings about these contacts; where there are none, those about other contacts
  /// between the same parties, which can fit a mention as well as these.
  List<Cause> about(Collection<Contact> contacts) {
    List<Cause> causes = new ArrayList<>(among(reportsOf(contacts)));
    causes.addAll(rulings(contacts));
    return causes.isEmpty()
        ? between(contacts.stream().map(c -> List.copyOf(c.parties())).collect(Collectors.toSet()))
        : causes;
  }

  /// Reports that tell of a contact between any of these sets of parties, and rulings about one.
  List<Cause> between(Set<List<PartyId>> sets) {
    List<Cause> causes = new ArrayList<>();
    reports.forEach((report, cause) -> {
      if (tells(before, report, sets) || tells(after, report, sets)) {
        causes.add(cause);
      }
    });
    rulings.stream()
        .filter(ruled ->
            ruled.ruling().decision().references().stream()
                .anyMatch(reference -> sets.contains(reference.parties())))
        .forEach(causes::add);
    return causes;
  }

  private static boolean tells(
      Map<ReportId, Reading> readings, ReportId report, Set<List<PartyId>> sets) {
    return Optional.ofNullable(readings.get(report)).stream()
        .flatMap(reading -> reading.contacts().stream())
        .anyMatch(mention -> sets.contains(List.copyOf(mention.parties())));
  }

  /// The reports that make a day the last one of which a ledger tells.
  List<Cause> reaching(LocalDate day) {
    Set<ReportId> latest =
        Stream.concat(before.values().stream(), after.values().stream())
            .filter(r -> Audit.latestDay(List.of(r)).equals(Optional.of(day)))
            .map(r -> r.report().id())
            .collect(Collectors.toSet());
    return among(latest);
  }

  static Set<ReportId> reportsOf(Collection<Contact> contacts) {
    return contacts.stream()
        .flatMap(contact -> contact.mentions().stream())
        .map(joined -> joined.telling().report())
        .collect(Collectors.toSet());
  }
}
