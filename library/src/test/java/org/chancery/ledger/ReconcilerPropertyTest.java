package org.chancery.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.SortedSet;
import java.util.stream.IntStream;
import org.chancery.actor.PartyId;
import org.chancery.identity.ContactId;
import org.chancery.identity.Joined;
import org.chancery.reading.Reading;
import org.chancery.ruling.Decision;
import org.chancery.ruling.Reference;
import org.chancery.ruling.Ruling;
import org.chancery.ruling.Rulings;
import org.chancery.ruling.Standing;
import org.chancery.time.Days;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What holds of every ledger, tried on readings and rulings made at random.
final class ReconcilerPropertyTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 1, 15);

  static IntStream seeds() {
    return IntStream.range(0, 25);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void orderDoesNotMatter(int seed) {
    List<Reading> readings = new ArrayList<>(new MadeReadings(seed).some(40));
    Rulings rulings = rulings(readings, new Random(seed));
    Ledger first = Reconciler.reconcile(readings, rulings);
    Random random = new Random(seed);
    for (int i = 0; i < 5; i++) {
      Collections.shuffle(readings, random);
      assertEquals(first, Reconciler.reconcile(readings, rulings));
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void aReportReadTwiceCountsOnce(int seed) {
    List<Reading> readings = new MadeReadings(seed).some(30);
    List<Reading> twice = new ArrayList<>(readings);
    twice.addAll(readings);
    assertEquals(
        Reconciler.reconcile(readings, Rulings.NONE), Reconciler.reconcile(twice, Rulings.NONE));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void eachSetOfPartiesCanBeDoneByItself(int seed) {
    List<Reading> readings = new MadeReadings(seed).some(40);
    Rulings rulings = rulings(readings, new Random(seed));
    Ledger whole = Reconciler.reconcile(readings, rulings);
    Map<SortedSet<PartyId>, List<Contact>> bySet = new HashMap<>();
    whole
        .contacts()
        .forEach(c -> bySet.computeIfAbsent(c.parties(), _ -> new ArrayList<>()).add(c));
    for (Map.Entry<SortedSet<PartyId>, List<Contact>> set : bySet.entrySet()) {
      List<Reading> its =
          readings.stream()
              .filter(r -> r.contacts().stream().anyMatch(m -> m.parties().equals(set.getKey())))
              .toList();
      List<Contact> alone =
          Reconciler.reconcile(its, rulings, List.copyOf(set.getKey())::equals).contacts();
      assertEquals(set.getValue(), alone);
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void addedOneByOneReportsGiveTheSameLedgerAsAllAtOnce(int seed) {
    List<Reading> readings = new MadeReadings(seed).some(40);
    Rulings rulings = rulings(readings, new Random(seed));
    GrowingLedger growing = new GrowingLedger(rulings);
    growing.add(readings.subList(0, 20));
    for (Reading reading : readings.subList(15, 40)) {
      List<Contact> touched = growing.add(reading);
      assertTrue(growing.ledger().contacts().containsAll(touched));
    }
    assertEquals(Reconciler.reconcile(readings, rulings), growing.ledger());
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void everyMentionIsInOneContactAndIdentifiersAreUnique(int seed) {
    List<Reading> readings = new MadeReadings(seed).some(40);
    Ledger ledger = Reconciler.reconcile(readings, Rulings.NONE);
    int told = readings.stream().mapToInt(r -> r.contacts().size()).sum();
    assertEquals(told, ledger.contacts().stream().mapToInt(c -> c.mentions().size()).sum());
    Set<ContactId> ids = new HashSet<>();
    ledger.contacts().forEach(c -> assertTrue(ids.add(c.id()), () -> c.id() + " twice"));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void anIdentifierStillLeadsToItsContactWhenMoreReportsArrive(int seed) {
    List<Reading> readings = new MadeReadings(seed).some(40);
    List<Reading> early = readings.subList(0, 20);
    Ledger before = Reconciler.reconcile(early, Rulings.NONE);
    Ledger after = Reconciler.reconcile(readings, Rulings.NONE);
    for (Contact contact : before.contacts()) {
      assertTrue(
          after.contacts().stream().anyMatch(c -> c.names().contains(contact.id().value())),
          () -> contact.id() + " leads nowhere");
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void undoingEveryRulingRestoresTheLedger(int seed) {
    List<Reading> readings = new MadeReadings(seed).some(40);
    Ledger before = Reconciler.reconcile(readings, Rulings.NONE);
    List<Ruling> rulings = new ArrayList<>(rulings(readings, new Random(seed)).inOrder());
    int made = rulings.size();
    for (int number = 1; number <= made; number++) {
      rulings.add(ruling(rulings.size() + 1, new Decision.Undone(number)));
    }
    Ledger after = Reconciler.reconcile(readings, new Rulings(rulings));
    assertEquals(before.contacts(), after.contacts());
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void undoingOneRulingIsAsIfItHadNotBeenMade(int seed) {
    List<Reading> readings = new MadeReadings(seed).some(40);
    List<Ruling> rulings = rulings(readings, new Random(seed)).inOrder();
    for (Ruling one : rulings) {
      List<Ruling> without = rulings.stream().filter(r -> !r.equals(one)).toList();
      List<Ruling> undone = new ArrayList<>(rulings);
      undone.add(ruling(rulings.size() + 1, new Decision.Undone(one.number())));
      assertEquals(
          Reconciler.reconcile(readings, new Rulings(without)).contacts(),
          Reconciler.reconcile(readings, new Rulings(undone)).contacts(),
          one::toString);
      undone.add(ruling(rulings.size() + 2, new Decision.Undone(rulings.size() + 1)));
      assertEquals(
          Reconciler.reconcile(readings, new Rulings(rulings)).contacts(),
          Reconciler.reconcile(readings, new Rulings(undone)).contacts(),
          one::toString);
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void whatIsInForceHolds(int seed) {
    List<Reading> readings = new MadeReadings(seed).some(40);
    Ledger ledger = Reconciler.reconcile(readings, rulings(readings, new Random(seed)));
    for (Ledger.Ruled ruled : ledger.rulings()) {
      if (ruled.standing() instanceof Standing.InForce) {
        switch (ruled.ruling().decision()) {
          case Decision.Same(Reference one, Reference other) ->
              assertEquals(contactOf(one, ledger), contactOf(other, ledger));
          case Decision.Different(Reference one, Reference other) -> {
            Optional<ContactId> left = contactOf(one, ledger);
            assertTrue(left.isEmpty() || !left.equals(contactOf(other, ledger)));
          }
          case Decision.Wrong(List<Reference> mentions) ->
              mentions.forEach(m -> assertEquals(Optional.empty(), contactOf(m, ledger)));
          case Decision.Corrected _, Decision.Undone _ -> {}
        }
      }
    }
  }

  private static Optional<ContactId> contactOf(Reference reference, Ledger ledger) {
    return ledger.contacts().stream()
        .filter(c -> c.mentions().stream().anyMatch(j -> isAt(j, reference)))
        .map(Contact::id)
        .findFirst();
  }

  private static boolean isAt(Joined joined, Reference reference) {
    return joined.telling().report().equals(reference.report())
        && reference.in(joined.reading()).orElse(-1) == joined.telling().index();
  }

  /// Some rulings about mentions drawn at random, among them impossible and contrary ones; "wrong"
  /// and "same" of one mention do not occur together.
  private static Rulings rulings(List<Reading> readings, Random random) {
    List<Ruling> rulings = new ArrayList<>();
    for (int number = 1; number <= 8; number++) {
      Reference one = reference(readings.get(random.nextInt(20)), random);
      Reference other = reference(readings.get(random.nextInt(20)), random);
      Reference third = reference(readings.get(20 + random.nextInt(10)), random);
      Decision decision =
          switch (random.nextInt(6)) {
            case 0, 1 -> new Decision.Same(one, other);
            case 2, 3 -> new Decision.Different(one, other);
            case 4 -> new Decision.Wrong(List.of(third));
            default ->
                new Decision.Corrected(
                    one,
                    Optional.of(Days.of(LocalDate.of(2020, 5, 1 + random.nextInt(30)))),
                    Optional.of(one.parties().getFirst()).filter(_ -> random.nextBoolean()));
          };
      rulings.add(ruling(number, decision));
    }
    return new Rulings(rulings);
  }

  private static Ruling ruling(int number, Decision decision) {
    return new Ruling(number, TODAY, "A. Tester", "drawn at random", decision);
  }

  private static Reference reference(Reading reading, Random random) {
    return Reference.to(reading.contacts().get(random.nextInt(reading.contacts().size())));
  }
}
