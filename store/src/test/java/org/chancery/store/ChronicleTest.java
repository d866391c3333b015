package org.chancery.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.chancery.actor.PartyId;
import org.chancery.contact.Channel;
import org.chancery.contact.Status;
import org.chancery.ledger.Ledger;
import org.chancery.reading.Reading;
import org.chancery.report.Report;
import org.chancery.ruling.Rulings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChronicleTest {
  private static final LocalDate DAY = LocalDate.of(2018, 4, 11);

  @TempDir Path folder;

  private LedgerStore store() throws StoreException {
    LedgerStore store = LedgerStore.open(folder.resolve("chancery.db"), "1");
    for (Report report :
        List.of(
            Samples.call("IL", "RU", DAY.plusDays(3)),
            Samples.call("US", "RU", DAY),
            Samples.call("IL", "RU", DAY.minusDays(3)))) {
      store.add(report, Samples.read(report));
    }
    return store;
  }

  private static List<String> days(LedgerStore store, ContactFilter filter) throws StoreException {
    return new Chronicle(store, Samples::reconcile)
        .contacts(filter).stream()
            .map(contact -> contact.parties() + " " + contact.date().orElseThrow().days())
            .toList();
  }

  private static ContactFilter with(String... codes) {
    return new ContactFilter(
        Set.copyOf(Samples.parties(codes)),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  @Test
  void contactsOfAllPartiesComeByDay() throws StoreException {
    try (LedgerStore store = store()) {
      assertEquals(
          List.of("[IL, RU] 2018-04-08", "[RU, US] 2018-04-11", "[IL, RU] 2018-04-14"),
          days(store, ContactFilter.ALL));
      assertEquals(List.of(), store.staleParties());
    }
  }

  @Test
  void filtersByPartiesDaysChannelAndStatus() throws StoreException {
    try (LedgerStore store = store()) {
      assertEquals(List.of("[RU, US] 2018-04-11"), days(store, with("US")));
      assertEquals(3, days(store, with("RU")).size());
      assertEquals(2, days(store, with("RU", "IL")).size());
      assertEquals(List.of(), days(store, with("I")));
      assertEquals(
          List.of("[RU, US] 2018-04-11"),
          days(
              store,
              new ContactFilter(
                  Set.of(),
                  Optional.of(DAY),
                  Optional.of(DAY.plusDays(2)),
                  Optional.of(Channel.CALL),
                  Optional.of(Status.Outcome.HELD),
                  Optional.empty())));
    }
  }

  @Test
  void oneContactIsFoundByItsId() throws StoreException {
    try (LedgerStore store = store()) {
      Chronicle chronicle = new Chronicle(store, Samples::reconcile);
      chronicle.refresh();
      ContactEntry entry = store.index(with("US")).getFirst();

      assertEquals(
          Samples.reconcile(store.readings(Samples.parties("RU", "US")), Rulings.NONE, _ -> true)
              .contacts(),
          chronicle.contacts(ContactFilter.of(entry.id())));
    }
  }

  @Test
  void onlyWhatIsOutOfDateIsReconciled() throws StoreException {
    List<Integer> readings = new ArrayList<>();
    try (LedgerStore store = store()) {
      Chronicle chronicle =
          new Chronicle(store, (list, _, asked) -> counted(readings, list, asked));

      assertEquals(2, chronicle.refresh());
      assertEquals(0, chronicle.refresh());
      Report late = Samples.call("RU", "IL", DAY.plusDays(9));
      store.add(late, Samples.read(late));
      assertEquals(1, chronicle.refresh());

      assertEquals(List.of(2, 1, 3), readings);
      assertEquals(4, store.index(ContactFilter.ALL).size());
    }
  }

  private static Ledger counted(
      List<Integer> sizes, List<Reading> readings, Predicate<List<PartyId>> asked) {
    sizes.add(readings.size());
    return Samples.reconcile(readings, Rulings.NONE, asked);
  }
}
