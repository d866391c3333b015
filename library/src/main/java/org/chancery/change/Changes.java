package org.chancery.change;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.actor.PartyId;
import org.chancery.audit.Commitment;
import org.chancery.audit.Commitment.Fate;
import org.chancery.audit.CountCheck;
import org.chancery.identity.ContactId;
import org.chancery.identity.Joined;
import org.chancery.identity.Telling;
import org.chancery.ledger.Contact;
import org.chancery.matter.Source;
import org.chancery.report.Quote;
import org.chancery.report.ReportId;

/// What changed from one ledger to another: contacts, counts and promises, each with its causes.
///
/// A cause is a report, a reading of a report, or a ruling that the two ledgers do not have in
/// common, and that the changed fact rests on.
public final class Changes {
  private final LocalDate asOf;
  private final Causes causes;

  private Changes(Edition before, Edition after) {
    this.asOf = after.audit().asOf();
    this.causes = Causes.between(before, after);
  }

  /// Every change: contacts in the order of their days, then counts, then promises.
  public static List<Change> between(Edition before, Edition after) {
    Changes changes = new Changes(before, after);
    List<Change> all = new ArrayList<>(Comparison.of(before, after, changes.causes));
    changes.pairs(before.audit().counts(), after.audit().counts(), CountCheck::sources).stream()
        .flatMap(pairing -> changes.recounted(pairing).stream())
        .forEach(all::add);
    changes
        .pairs(before.audit().commitments(), after.audit().commitments(), Commitment::sources)
        .stream()
        .flatMap(pairing -> changes.followed(pairing).stream())
        .forEach(all::add);
    return all;
  }

  /// Counts and promises are the same that rest on the same words of the same report.
  private <T> List<Pairing<T>> pairs(
      List<T> earlier, List<T> later, Function<T, List<Source>> sources) {
    return Pairing.of(earlier, later, one -> words(sources.apply(one)));
  }

  private static Set<Quote> words(List<Source> sources) {
    return sources.stream().map(Source::words).collect(Collectors.toSet());
  }

  private Optional<Change> recounted(Pairing<CountCheck> pairing) {
    Optional<CountCheck> one = pairing.before().stream().findFirst();
    Optional<CountCheck> other = pairing.after().stream().findFirst();
    if (one.map(CountCheck::verdict).equals(other.map(CountCheck::verdict))) {
      return Optional.empty();
    }
    List<PartyId> parties = one.or(() -> other).orElseThrow().claim().parties();
    return Optional.of(
        new Change.Recounted(
            one,
            other,
            due(
                reports(Stream.of(one, other).flatMap(Optional::stream).map(CountCheck::sources)),
                one.map(CountCheck::contacts).orElse(List.of()),
                other.map(CountCheck::contacts).orElse(List.of()),
                parties)));
  }

  private Optional<Change> followed(Pairing<Commitment> pairing) {
    Optional<Commitment> one = pairing.before().stream().findFirst();
    Optional<Commitment> other = pairing.after().stream().findFirst();
    if (one.map(Outcome::of).equals(other.map(Outcome::of))) {
      return Optional.empty();
    }
    List<PartyId> parties = one.or(() -> other).orElseThrow().owing();
    Set<ReportId> told =
        reports(Stream.of(one, other).flatMap(Optional::stream).map(Commitment::sources));
    return Optional.of(
        new Change.Followed(
            one,
            other,
            isOnlyLater(one, other)
                ? causes.reaching(asOf)
                : due(told, settling(one), settling(other), parties)));
  }

  /// What became of a promise: how, and by which contact.
  private record Outcome(Class<?> fate, Optional<ContactId> by) {
    static Outcome of(Commitment commitment) {
      return new Outcome(commitment.fate().getClass(), settling(commitment).map(Contact::id));
    }
  }

  /// The contact that keeps a promise, or that was called off.
  private static Optional<Contact> settling(Commitment commitment) {
    return switch (commitment.fate()) {
      case Fate.Kept(Contact by) -> Optional.of(by);
      case Fate.CalledOff(Contact by) -> Optional.of(by);
      case Fate.Open _, Fate.Lapsed _ -> Optional.empty();
    };
  }

  private static List<Contact> settling(Optional<Commitment> commitment) {
    return commitment.flatMap(Changes::settling).stream().toList();
  }

  /// Whether nothing but time went by: the later ledger reaches beyond the day.
  private static boolean isOnlyLater(Optional<Commitment> one, Optional<Commitment> other) {
    return one.filter(c -> c.fate() instanceof Fate.Open).isPresent()
        && other.filter(c -> c.fate() instanceof Fate.Lapsed).isPresent()
        && one.flatMap(Commitment::due).equals(other.flatMap(Commitment::due));
  }

  private static Set<ReportId> reports(Stream<List<Source>> sources) {
    return sources
        .flatMap(List::stream)
        .map(source -> source.report().id())
        .collect(Collectors.toSet());
  }

  /// The reports that tell it, or what differs about the contacts that only one of the two ledgers
  /// brings to bear on it; else, what differs about contacts between these parties.
  private List<Cause> due(
      Set<ReportId> told, List<Contact> earlier, List<Contact> later, List<PartyId> parties) {
    Set<Cause> due = new LinkedHashSet<>(causes.among(told));
    List<Contact> moved = new ArrayList<>(without(earlier, later));
    moved.addAll(without(later, earlier));
    if (!moved.isEmpty()) {
      due.addAll(causes.about(moved));
    }
    return due.isEmpty() ? causes.between(Set.of(parties)) : List.copyOf(due);
  }

  /// Those that have no mention in common with any of the others.
  private static List<Contact> without(List<Contact> some, List<Contact> others) {
    Set<Telling> tellings = others.stream().flatMap(Changes::tellings).collect(Collectors.toSet());
    return some.stream()
        .filter(contact -> tellings(contact).noneMatch(tellings::contains))
        .toList();
  }

  private static Stream<Telling> tellings(Contact contact) {
    return contact.mentions().stream().map(Joined::telling);
  }
}
