package org.chancery.change;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.identity.Joined;
import org.chancery.ledger.Contact;
import org.chancery.report.ReportId;
import org.chancery.ruling.Decision;
import org.chancery.ruling.Reference;

/// Compares the contacts of two ledgers.
///
/// Contacts are the same that have a mention in common; of those that have none, the ones with the
/// same identifier.
final class Comparison {
  /// One mention of one report, the same in both ledgers.
  private record Place(ReportId report, int index) {}

  private final Causes causes;

  private Comparison(Causes causes) {
    this.causes = causes;
  }

  /// The changes of contacts, in the order of their days.
  static List<Change> of(Edition before, Edition after, Causes causes) {
    Comparison comparison = new Comparison(causes);
    return comparison.paired(before.ledger().contacts(), after.ledger().contacts()).stream()
        .sorted(Comparator.comparing(Comparison::first, Contact.BY_DAY))
        .flatMap(pairing -> comparison.change(pairing).stream())
        .toList();
  }

  private static Contact first(Pairing<Contact> pairing) {
    return pairing.after().isEmpty() ? pairing.before().getFirst() : pairing.after().getFirst();
  }

  private List<Pairing<Contact>> paired(List<Contact> before, List<Contact> after) {
    List<Pairing<Contact>> paired = new ArrayList<>();
    List<Contact> left = new ArrayList<>();
    List<Contact> leftLater = new ArrayList<>();
    for (Pairing<Contact> pairing : Pairing.of(before, after, this::mentions)) {
      if (pairing.isAlone()) {
        left.addAll(pairing.before());
        leftLater.addAll(pairing.after());
      } else {
        paired.add(pairing);
      }
    }
    paired.addAll(Pairing.of(left, leftLater, contact -> Set.of(contact.id())));
    return paired;
  }

  /// Where other rules have read a report, its mentions go by their parties and words.
  private Set<Object> mentions(Contact contact) {
    return contact.mentions().stream().map(this::mention).collect(Collectors.toSet());
  }

  private Object mention(Joined joined) {
    ReportId report = joined.telling().report();
    return causes.isReread(report)
        ? Reference.to(joined.mention())
        : new Place(report, joined.telling().index());
  }

  private Optional<Change> change(Pairing<Contact> pairing) {
    if (pairing.isOneToOne()) {
      return altered(pairing.before().getFirst(), pairing.after().getFirst());
    }
    List<Contact> all = Stream.concat(pairing.before().stream(), pairing.after().stream()).toList();
    if (pairing.before().isEmpty()) {
      return Optional.of(new Change.Appeared(all.getFirst(), causes.about(all)));
    }
    if (pairing.after().isEmpty()) {
      return Optional.of(new Change.Vanished(all.getFirst(), causes.about(all)));
    }
    return Optional.of(new Change.Regrouped(pairing.before(), pairing.after(), causes.about(all)));
  }

  private Optional<Change> altered(Contact before, Contact after) {
    List<Difference> differences =
        Stream.of(Aspect.values())
            .flatMap(aspect -> difference(aspect, before, after).stream())
            .toList();
    return differences.isEmpty()
        ? Optional.empty()
        : Optional.of(new Change.Altered(before, after, differences));
  }

  private Optional<Difference> difference(Aspect aspect, Contact before, Contact after) {
    Map<String, Set<ReportId>> earlier = Facts.of(before, aspect, after);
    Map<String, Set<ReportId>> later = Facts.of(after, aspect, before);
    List<String> lost = without(earlier, later);
    List<String> gained = without(later, earlier);
    if (lost.isEmpty() && gained.isEmpty()) {
      return Optional.empty();
    }
    Set<ReportId> grounds = new HashSet<>();
    lost.forEach(value -> grounds.addAll(Objects.requireNonNull(earlier.get(value))));
    gained.forEach(value -> grounds.addAll(Objects.requireNonNull(later.get(value))));
    return Optional.of(
        new Difference(aspect, lost, gained, causes(aspect, grounds, List.of(before, after))));
  }

  private static List<String> without(
      Map<String, Set<ReportId>> some, Map<String, Set<ReportId>> others) {
    return some.keySet().stream().filter(value -> !others.containsKey(value)).toList();
  }

  /// The reports on which the changed values rest, where they are not the same in both ledgers, and
  /// rulings; a ruling that joins or parts mentions only where these reports do not tell it all.
  private List<Cause> causes(Aspect aspect, Set<ReportId> grounds, List<Contact> contacts) {
    List<Cause> reports = causes.among(grounds);
    boolean told = !reports.isEmpty() && reports.size() == grounds.size();
    Set<Cause> found = new LinkedHashSet<>(reports);
    causes.rulings(contacts).stream()
        .filter(ruled ->
            switch (ruled.ruling().decision()) {
              case Decision.Corrected set ->
                  (aspect == Aspect.DAY && set.date().isPresent())
                      || (aspect == Aspect.INITIATOR && set.initiator().isPresent());
              case Decision.Same _, Decision.Different _, Decision.Wrong _ -> !told;
              case Decision.Undone _ -> false;
            })
        .forEach(found::add);
    return found.isEmpty() ? causes.about(contacts) : List.copyOf(found);
  }
}
