package org.chancery.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.account.CountClaim;
import org.chancery.account.Speaker;
import org.chancery.actor.Knowledge;
import org.chancery.actor.PartyId;
import org.chancery.audit.Audit;
import org.chancery.audit.CountCheck;
import org.chancery.contact.Channel;
import org.chancery.contact.Status;
import org.chancery.evaluate.Json.Row;
import org.chancery.evaluate.Json.Structure;
import org.chancery.evaluate.Json.Text;
import org.chancery.ledger.Contact;
import org.chancery.ledger.Ledger;
import org.chancery.ledger.Reconciler;
import org.chancery.matter.Incidents;
import org.chancery.matter.KnownIncident;
import org.chancery.matter.Mechanisms;
import org.chancery.matter.StandingMechanism;
import org.chancery.reading.Reader;
import org.chancery.reading.Reading;
import org.chancery.report.Report;
import org.chancery.ruling.Rulings;
import org.chancery.time.Dated;
import org.chancery.time.Days;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// The record made of the five reports that the project began with, against their key, where the
/// shared material is present: its contacts, counts, promises, standing channels, incidents, and
/// each side's words under that side.
final class SeedsLedgerTest {
  private static final Path SHARED = Path.of("..", "..", "shared");

  /// A version in other words still shares most of them.
  private static final double ALIKE = 0.6;

  private static final Map<String, Reading> READINGS = new LinkedHashMap<>();
  private static final List<Structure> REPORTS = new ArrayList<>();
  private static Optional<Ledger> ledger = Optional.empty();

  @BeforeAll
  static void read() throws IOException, KeyException {
    Path key = SHARED.resolve("gold/seeds.json");
    assumeTrue(Files.exists(key), "the shared material is not here: seeds are not checked");
    Reader reader = new Reader(Knowledge.bundled(), LocalDate.of(2026, 11, 22));
    Structure gold = (Structure) Json.parse(Files.readString(key), key.toString());
    for (Json value : ((Row) gold.get("reports")).values()) {
      REPORTS.add((Structure) value);
      String name = text((Structure) value, "report");
      String text = Files.readString(SHARED.resolve("seeds").resolve(name));
      READINGS.put(name, reader.read(Report.ofText(name, text)));
    }
    ledger = Optional.of(Reconciler.reconcile(readings(), Rulings.NONE));
  }

  private static List<Reading> readings() {
    return List.copyOf(READINGS.values());
  }

  private static List<Contact> between(String... parties) {
    Set<PartyId> wanted = new TreeSet<>(Stream.of(parties).map(PartyId::new).toList());
    return ledger.orElseThrow().contacts().stream()
        .filter(c -> c.parties().equals(wanted))
        .toList();
  }

  private static long held(List<Contact> contacts, Channel channel) {
    return contacts.stream()
        .filter(c -> c.status().outcome() == Status.Outcome.HELD && c.channel() == channel)
        .count();
  }

  @Test
  void theLedgerHoldsTheContactsOfTheKey() {
    List<Contact> pair = between("IL", "RU");
    assertEquals(8, held(pair, Channel.CALL));
    assertEquals(4, held(pair, Channel.MEETING) + held(pair, Channel.VISIT));
    assertEquals(
        3, pair.stream().filter(c -> c.status().outcome() == Status.Outcome.PLANNED).count());
    assertEquals(1, held(between("IR", "RU"), Channel.CALL));
  }

  @Test
  void theSixthCallOfTheYearShowsWhatIsMissing() {
    Audit audit = Audit.of(readings(), ledger.orElseThrow(), LocalDate.of(2026, 11, 22));
    CountCheck sixth =
        audit.counts().stream()
            .filter(c -> c.claim().kind() == CountClaim.Kind.ORDINAL && c.claim().number() == 6)
            .findFirst()
            .orElseThrow();
    assertEquals(
        List.of("2016-10-21"), sixth.certain().stream().map(SeedsLedgerTest::iso).toList());
    assertTrue(
        sixth.verdict() instanceof CountCheck.Verdict.Missing(int _, int atMost) && atMost == 5,
        sixth.verdict().toString());
  }

  private static String iso(Contact contact) {
    return contact.date().map(Dated::days).map(Days::iso).orElse("");
  }

  @Test
  void countsOfTheKey() {
    List<String> faults = new ArrayList<>();
    each(
        "counts",
        (reading, count) -> {
          boolean found =
              reading.counts().stream()
                  .anyMatch(c ->
                      c.number()
                              == Integer.parseInt(
                                  count.get("ordinal").toString().replaceAll("\\D", ""))
                          && channel(c.channel()).equals(text(count, "channel"))
                          && codes(c.parties()).equals(texts(count, "parties")));
          if (!found) {
            faults.add(text(count, "text") + " is not in " + reading.counts());
          }
        });
    assertEquals(List.of(), faults);
  }

  @Test
  void promisesOfTheKey() {
    List<String> faults = new ArrayList<>();
    each(
        "follow_ups",
        (reading, promise) -> {
          boolean found =
              reading.followUps().stream()
                  .anyMatch(f ->
                      alike(text(promise, "text"), f.words().words())
                          && codes(f.parties()).equals(texts(promise, "parties")));
          if (!found) {
            faults.add(text(promise, "text") + " is not in " + reading.followUps());
          }
        });
    assertEquals(List.of(), faults);
  }

  @Test
  void standingChannelsOfTheKey() {
    List<StandingMechanism> known = Mechanisms.of(readings());
    List<String> faults = new ArrayList<>();
    each(
        "mechanisms",
        (_, mechanism) -> {
          Optional<Days> since = optional(mechanism, "since").map(Days::parse);
          boolean found =
              known.stream()
                  .anyMatch(m ->
                      alike(text(mechanism, "name").replaceAll("\\w+-\\w+ ", ""), m.name())
                          && codes(m.parties()).equals(texts(mechanism, "parties"))
                          && since
                              .map(s -> m.since().filter(s::intersects).isPresent())
                              .orElse(true));
          if (!found) {
            faults.add(text(mechanism, "name") + " is not in " + known);
          }
        });
    assertEquals(List.of(), faults);
  }

  @Test
  void incidentsOfTheKeyWithTheirClaimants() {
    List<KnownIncident> known = Incidents.of(readings());
    List<String> faults = new ArrayList<>();
    each(
        "incidents",
        (_, incident) -> {
          Optional<KnownIncident> found =
              known.stream().filter(i -> alike(text(incident, "what"), i.what())).findFirst();
          boolean day =
              found
                  .flatMap(KnownIncident::date)
                  .map(d -> d.days().intersects(Days.parse(text(incident, "date"))))
                  .orElse(true);
          Set<String> claimants =
              found.stream()
                  .flatMap(i -> i.claims().stream())
                  .flatMap(c -> c.speaker().stream())
                  .map(s -> s.party().map(PartyId::code).orElse("") + " " + s.words().words())
                  .collect(Collectors.toSet());
          boolean all =
              rows(incident, "claims").stream()
                  .map(claim -> text(claim, "by"))
                  .allMatch(by -> claimants.stream().anyMatch(c -> c.contains(by)));
          if (found.isEmpty() || !day || !all) {
            faults.add(text(incident, "what") + ": " + claimants + " of " + known);
          }
        });
    assertEquals(List.of(), faults);
  }

  @Test
  void eachSidesWordsStandUnderThatSide() {
    List<String> faults = new ArrayList<>();
    each(
        "contacts",
        (reading, contact) -> {
          if (!(contact.get("accounts") instanceof Structure accounts)) {
            return;
          }
          accounts
              .fields()
              .keySet()
              .forEach(side -> {
                List<String> said =
                    reading.accounts().stream()
                        .filter(a ->
                            a.speaker()
                                .flatMap(Speaker::party)
                                .map(PartyId::code)
                                .filter(side::equals)
                                .isPresent())
                        .map(a -> a.words().words())
                        .toList();
                for (String words : texts(accounts, side)) {
                  if (said.stream().noneMatch(s -> alike(words, s))) {
                    faults.add(side + ": " + words + " is not in " + said);
                  }
                }
              });
        });
    assertEquals(List.of(), faults);
  }

  private interface Check {
    void of(Reading reading, Structure entry);
  }

  /// Every entry of a list in the key, with the reading of its report.
  private static void each(String list, Check check) {
    for (Structure report : REPORTS) {
      Reading reading = java.util.Objects.requireNonNull(READINGS.get(text(report, "report")));
      rows(report, list).forEach(entry -> check.of(reading, entry));
    }
  }

  private static List<Structure> rows(Structure structure, String name) {
    return structure.get(name) instanceof Row row
        ? row.values().stream().map(Structure.class::cast).toList()
        : List.of();
  }

  private static String text(Structure structure, String name) {
    return optional(structure, name).orElseThrow(() -> new AssertionError(name + structure));
  }

  private static Optional<String> optional(Structure structure, String name) {
    return structure.get(name) instanceof Text text ? Optional.of(text.text()) : Optional.empty();
  }

  private static List<String> texts(Structure structure, String name) {
    return structure.get(name) instanceof Row row
        ? row.values().stream().map(v -> ((Text) v).text()).toList()
        : List.of();
  }

  private static List<String> codes(List<PartyId> parties) {
    return parties.stream().map(PartyId::code).toList();
  }

  private static String channel(Channel channel) {
    return channel.name().toLowerCase(Locale.ROOT);
  }

  /// Whether most of the words of the key stand in the other text.
  private static boolean alike(String key, String other) {
    Set<String> wanted = words(key);
    Set<String> there = words(other);
    long shared = wanted.stream().filter(there::contains).count();
    return shared >= ALIKE * wanted.size();
  }

  private static Set<String> words(String text) {
    return Stream.of(text.toLowerCase(Locale.ROOT).split("[^a-z0-9]+"))
        .filter(word -> word.length() > 2)
        .collect(Collectors.toSet());
  }
}
