package org.chancery.change;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.chancery.identity.ContactId;
import org.chancery.ledger.Contact;
import org.chancery.ledger.MadeReadings;
import org.chancery.ledger.Reconciler;
import org.chancery.reading.Reading;
import org.chancery.report.ReportId;
import org.chancery.ruling.Decision;
import org.chancery.ruling.Reference;
import org.chancery.ruling.Ruling;
import org.chancery.ruling.Rulings;
import org.chancery.time.Days;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What holds of every comparison, tried on ledgers made at random.
final class ChangesPropertyTest {
  private static final int EARLY = 25;

  static IntStream seeds() {
    return IntStream.range(0, 25);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void theSameReportsInAnotherOrderChangeNothing(int seed) {
    List<Reading> readings = new ArrayList<>(new MadeReadings(seed).some(40));
    Edition first = edition(readings, Rulings.NONE);
    Collections.shuffle(readings, new Random(seed));
    assertEquals(List.of(), Changes.between(first, edition(readings, Rulings.NONE)));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void everyChangeHasACauseThatOnlyOneLedgerHas(int seed) {
    List<Reading> readings = new MadeReadings(seed).some(40);
    Set<ReportId> late =
        readings.subList(EARLY, 40).stream().map(r -> r.report().id()).collect(Collectors.toSet());
    Edition before = edition(readings.subList(0, EARLY), Rulings.NONE);
    for (Change change : Changes.between(before, edition(readings, Rulings.NONE))) {
      for (List<Cause> causes : causes(change)) {
        assertFalse(causes.isEmpty(), change::toString);
        for (Cause cause : causes) {
          assertTrue(
              cause instanceof Cause.Arrived(Reading.Head report) && late.contains(report.id()),
              cause::toString);
        }
      }
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void everyContactThatIsNotTheSameIsInOneChange(int seed) {
    List<Reading> readings = new MadeReadings(seed).some(40);
    Edition before = edition(readings.subList(0, EARLY), Rulings.NONE);
    Edition after = edition(readings, rulings(readings, new Random(seed)));
    List<Change> changes = Changes.between(before, after);
    assertEquals(
        without(before, after), named(changes.stream().flatMap(ChangesPropertyTest::earlier)));
    assertEquals(
        without(after, before), named(changes.stream().flatMap(ChangesPropertyTest::later)));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void theWayBackUndoesEveryChange(int seed) {
    List<Reading> readings = new MadeReadings(seed).some(40);
    Edition before = edition(readings.subList(0, EARLY), Rulings.NONE);
    Edition after = edition(readings, rulings(readings, new Random(seed)));
    List<Change> there = Changes.between(before, after);
    List<Change> back = Changes.between(after, before);
    assertEquals(
        named(there.stream().flatMap(ChangesPropertyTest::earlier)),
        named(back.stream().flatMap(ChangesPropertyTest::later)));
    assertEquals(
        named(there.stream().flatMap(ChangesPropertyTest::later)),
        named(back.stream().flatMap(ChangesPropertyTest::earlier)));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void whatARulingAloneChangesIsDueToIt(int seed) {
    List<Reading> readings = new MadeReadings(seed).some(40);
    Rulings rulings = rulings(readings, new Random(seed));
    for (Change change :
        Changes.between(edition(readings, Rulings.NONE), edition(readings, rulings))) {
      for (List<Cause> causes : causes(change)) {
        assertFalse(causes.isEmpty(), change::toString);
        assertTrue(causes.stream().allMatch(Cause.Ruled.class::isInstance), causes::toString);
      }
    }
  }

  /// The contacts of one ledger that do not stand in the other, to the last value of any aspect.
  private static List<ContactId> without(Edition some, Edition others) {
    Set<List<Set<String>>> known =
        others.ledger().contacts().stream()
            .map(ChangesPropertyTest::values)
            .collect(Collectors.toSet());
    return named(some.ledger().contacts().stream().filter(c -> !known.contains(values(c))));
  }

  private static List<Set<String>> values(Contact contact) {
    return Stream.of(Aspect.values())
        .map(aspect -> Facts.of(contact, aspect, contact).keySet())
        .toList();
  }

  private static List<ContactId> named(Stream<Contact> contacts) {
    return contacts.map(Contact::id).sorted().toList();
  }

  private static Stream<Contact> earlier(Change change) {
    return switch (change) {
      case Change.Vanished(Contact contact, List<Cause> _) -> Stream.of(contact);
      case Change.Regrouped grouped -> grouped.before().stream();
      case Change.Altered altered -> Stream.of(altered.before());
      case Change.Appeared _, Change.Recounted _, Change.Followed _ -> Stream.of();
    };
  }

  private static Stream<Contact> later(Change change) {
    return switch (change) {
      case Change.Appeared(Contact contact, List<Cause> _) -> Stream.of(contact);
      case Change.Regrouped grouped -> grouped.after().stream();
      case Change.Altered altered -> Stream.of(altered.after());
      case Change.Vanished _, Change.Recounted _, Change.Followed _ -> Stream.of();
    };
  }

  private static List<List<Cause>> causes(Change change) {
    return switch (change) {
      case Change.Appeared appeared -> List.of(appeared.causes());
      case Change.Vanished vanished -> List.of(vanished.causes());
      case Change.Regrouped grouped -> List.of(grouped.causes());
      case Change.Altered altered ->
          altered.differences().stream().map(Difference::causes).toList();
      case Change.Recounted counted -> List.of(counted.causes());
      case Change.Followed followed -> List.of(followed.causes());
    };
  }

  private static Edition edition(List<Reading> readings, Rulings rulings) {
    return Edition.of(readings, Map.of(), Reconciler.reconcile(readings, rulings));
  }

  private static Rulings rulings(List<Reading> readings, Random random) {
    List<Ruling> rulings = new ArrayList<>();
    for (int number = 1; number <= 6; number++) {
      Reference one = reference(readings.get(random.nextInt(40)), random);
      Reference other = reference(readings.get(random.nextInt(40)), random);
      Decision decision =
          switch (random.nextInt(4)) {
            case 0 -> new Decision.Same(one, other);
            case 1 -> new Decision.Different(one, other);
            case 2 -> new Decision.Wrong(List.of(one));
            default ->
                new Decision.Corrected(
                    one,
                    Optional.of(Days.of(LocalDate.of(2020, 5, 1 + random.nextInt(30)))),
                    Optional.of(one.parties().getFirst()));
          };
      rulings.add(
          new Ruling(number, LocalDate.of(2026, 1, 15), "A. Tester", "drawn at random", decision));
    }
    return new Rulings(rulings);
  }

  private static Reference reference(Reading reading, Random random) {
    return Reference.to(reading.contacts().get(random.nextInt(reading.contacts().size())));
  }
}
