package org.chancery.actor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.chancery.time.Days;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What must hold for the tables that ship with the library. A failure names the lines at fault.
class BundledTablesTest {
  private static final List<String> TENURES =
      List.of("heads.tsv", "ministers.tsv", "organisation-heads.tsv");
  private static final List<String> PARTIES = List.of("states.tsv", "organisations.tsv");

  /// Offices that one person holds at a time.
  private static final Set<String> SINGLE =
      Set.of("head_of_state", "head_of_government", "foreign_minister");

  private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);
  private static final LocalDate LATEST = LocalDate.of(2026, 12, 31);
  private static final int LONGEST = 60;
  private static final int YOUNGEST = 15;
  private static final int OLDEST = 100;

  /// Two who held one office at once.
  private record Rivals(String party, String role, String one, String other, String reason) {}

  private static final List<Rivals> RIVALS =
      List.of(
          new Rivals(
              "CI",
              "head_of_state",
              "Laurent Gbagbo",
              "Alassane Ouattara",
              "both were sworn in after the election of 2010"),
          new Rivals(
              "LY",
              "head_of_state",
              "Muammar Gaddafi",
              "Mustafa Abdul Jalil",
              "the National Transitional Council was recognised during the war of 2011"),
          new Rivals(
              "LY",
              "head_of_government",
              "Abdullah al-Thani",
              "Omar al-Hassi",
              "Tobruk and Tripoli had governments of their own"),
          new Rivals(
              "LY",
              "head_of_government",
              "Abdullah al-Thani",
              "Khalifa al-Ghawil",
              "Tobruk and Tripoli had governments of their own"),
          new Rivals(
              "LY",
              "head_of_government",
              "Abdullah al-Thani",
              "Fayez al-Sarraj",
              "the east did not accept the Government of National Accord"),
          new Rivals(
              "LY",
              "head_of_government",
              "Abdul Hamid Dbeibah",
              "Fathi Bashagha",
              "the east appointed a government of its own in 2022"),
          new Rivals(
              "LY",
              "head_of_government",
              "Abdul Hamid Dbeibah",
              "Osama Hammad",
              "the east appointed a government of its own in 2022"),
          new Rivals(
              "MG",
              "head_of_state",
              "Didier Ratsiraka",
              "Marc Ravalomanana",
              "both claimed to have won the election of December 2001"));

  /// Who held an office longer than anybody else does, or from childhood on.
  private static final Map<String, String> HEREDITARY =
      Map.of(
          "Queen Elizabeth II", "reigned for 70 years",
          "Hirohito", "reigned for 62 years",
          "Bhumibol Adulyadej", "reigned for 70 years",
          "King Charles III", "Prince of Wales from his tenth year for 64 years",
          "Moulay Hassan", "Crown Prince of Morocco by birth");

  private record Line(Table.Row row, LocalDate from, LocalDate to) {
    static Line of(Table.Row row) {
      return new Line(
          row,
          row.text("from").map(day -> Days.parse(day).first()).orElse(EARLIEST),
          row.text("to").map(day -> Days.parse(day).last()).orElse(LATEST));
    }

    String cell(String column) {
      return row.text(column).orElse("");
    }

    /// Whether a neighbour's tenure can be compared to the day.
    boolean isExact(String column) {
      return cell(column).length() == 10;
    }

    @Override
    public String toString() {
      return row.table()
          + ":"
          + row.line()
          + " "
          + cell("party")
          + " "
          + cell("title")
          + " "
          + cell("person")
          + " "
          + cell("from")
          + ".."
          + cell("to");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "states.tsv",
        "organisations.tsv",
        "persons.tsv",
        "heads.tsv",
        "ministers.tsv",
        "organisation-heads.tsv",
        "publishers.tsv"
      })
  void everyLineHasACellForEveryColumnAndNoStrayBlanks(String file) {
    Table table = Table.bundled(Knowledge.class, file);

    assertEquals(
        List.of(),
        table.rows().stream()
            .filter(row -> row.cells().size() != table.header().size() || hasStrayBlanks(row))
            .map(BundledTablesTest::place)
            .toList());
  }

  private static boolean hasStrayBlanks(Table.Row row) {
    return row.cells().values().stream()
        .flatMap(cell -> Stream.of(cell.split("\\|", -1)).filter(part -> !cell.isEmpty()))
        .anyMatch(part -> part.isEmpty() || !part.equals(part.strip()) || part.contains("  "));
  }

  @Test
  void everyPartyHasOneCode() {
    assertEquals(Set.of(), twice(rows(PARTIES).map(row -> cell(row, "code"))));
  }

  @Test
  void noNameOfAPartyStandsTwice() {
    List<String> faults = new ArrayList<>();
    rows(PARTIES)
        .forEach(row -> {
          List<String> names = new ArrayList<>(row.list("names"));
          names.add(cell(row, "name"));
          for (List<String> list :
              List.of(names, row.list("adjectives"), row.list("capitals"), row.list("metonyms"))) {
            twice(list.stream()).forEach(name -> faults.add(place(row) + " " + name));
          }
        });

    assertEquals(List.of(), faults);
  }

  @Test
  void noNameMeansTwoParties() {
    Map<String, String> owners = new HashMap<>();
    List<String> faults = new ArrayList<>();
    rows(PARTIES)
        .forEach(row ->
            Stream.of("name", "names", "adjectives", "capitals", "metonyms")
                .flatMap(column -> row.list(column).stream())
                .forEach(name -> {
                  String owner = owners.merge(name, cell(row, "code"), (one, two) -> one);
                  if (!owner.equals(cell(row, "code"))) {
                    faults.add(place(row) + " " + name + " is of " + owner);
                  }
                }));

    assertEquals(List.of(), faults);
  }

  @Test
  void everyPersonIsNamedOnce() {
    assertEquals(Set.of(), twice(rows(List.of("persons.tsv")).map(row -> cell(row, "name"))));
  }

  @Test
  void noNameOfAPersonStandsTwice() {
    assertEquals(
        List.of(),
        rows(List.of("persons.tsv"))
            .filter(row ->
                !twice(row.list("short").stream()).isEmpty()
                    || !twice(
                            Stream.concat(
                                Stream.of(cell(row, "name")), row.list("variants").stream()))
                        .isEmpty())
            .map(row -> place(row) + " " + cell(row, "name"))
            .toList());
  }

  @Test
  void everyTenureIsOfAListedPersonAndAKnownParty() {
    Set<String> persons = new HashSet<>();
    rows(List.of("persons.tsv")).forEach(row -> persons.add(cell(row, "name")));
    Set<String> parties = new HashSet<>();
    rows(PARTIES).forEach(row -> parties.add(cell(row, "code")));

    assertNone(
        line -> !persons.contains(line.cell("person")) || !parties.contains(line.cell("party")));
  }

  @Test
  void everyPublisherSpeaksForAKnownParty() {
    Set<String> parties = new HashSet<>();
    rows(PARTIES).forEach(row -> parties.add(cell(row, "code")));

    assertEquals(
        List.of(),
        rows(List.of("publishers.tsv"))
            .filter(row -> !parties.contains(cell(row, "party")))
            .map(BundledTablesTest::place)
            .toList());
  }

  @Test
  void everyTenureHasAStartWithinTheCenturiesCovered() {
    assertNone(line ->
        line.cell("from").isEmpty()
            || line.from().isBefore(EARLIEST)
            || line.from().isAfter(LATEST)
            || line.to().isBefore(line.from()));
  }

  @Test
  void nobodyIsInOfficeForSixtyYears() {
    assertNone(line ->
        line.to().isAfter(line.from().plusYears(LONGEST))
            && !HEREDITARY.containsKey(line.cell("person")));
  }

  @Test
  void nobodyTakesOfficeAsAChildOrAtAHundred() {
    Map<String, LocalDate> born = new HashMap<>();
    rows(List.of("persons.tsv"))
        .forEach(row ->
            row.text("born").ifPresent(day -> born.put(cell(row, "name"), LocalDate.parse(day))));

    assertNone(line -> {
      if (!born.containsKey(line.cell("person")) || HEREDITARY.containsKey(line.cell("person"))) {
        return false;
      }
      int age = Period.between(born.get(line.cell("person")), line.from()).getYears();
      return age < YOUNGEST || age > OLDEST;
    });
  }

  @Test
  void anOfficeIsHeldByOneAtATime() {
    Map<String, List<Line>> byOffice = new HashMap<>();
    lines()
        .filter(line -> SINGLE.contains(line.cell("role")))
        .forEach(line ->
            byOffice
                .computeIfAbsent(
                    line.cell("party") + " " + line.cell("role"), o -> new ArrayList<>())
                .add(line));

    assertEquals(
        List.of(),
        byOffice.values().stream().flatMap(BundledTablesTest::overlaps).sorted().toList());
  }

  /// By more than the day on which one hands over to the other.
  private static Stream<String> overlaps(List<Line> office) {
    List<Line> sorted = office.stream().sorted(Comparator.comparing(Line::from)).toList();
    List<String> faults = new ArrayList<>();
    for (int i = 0; i < sorted.size(); i++) {
      for (Line later : sorted.subList(i + 1, sorted.size())) {
        Line earlier = sorted.get(i);
        boolean compared =
            later.isExact("from") && (earlier.isExact("to") || earlier.cell("to").isEmpty());
        if (compared
            && later.from().plusDays(1).isBefore(earlier.to())
            && !areRivals(earlier, later)) {
          faults.add(earlier + " / " + later);
        }
      }
    }
    return faults.stream();
  }

  private static boolean areRivals(Line one, Line other) {
    return RIVALS.stream()
        .anyMatch(rivals ->
            rivals.party().equals(one.cell("party"))
                && rivals.role().equals(one.cell("role"))
                && rivals.one().equals(one.cell("person"))
                && rivals.other().equals(other.cell("person")));
  }

  /// An exception that excuses nothing any more hides the next mistake.
  @Test
  void everyExceptionIsNeeded() {
    Set<String> persons = new HashSet<>();
    lines().forEach(line -> persons.add(line.cell("person")));
    Stream<String> named =
        Stream.concat(
            HEREDITARY.keySet().stream(),
            RIVALS.stream().flatMap(rivals -> Stream.of(rivals.one(), rivals.other())));

    assertEquals(List.of(), named.filter(name -> !persons.contains(name)).toList());
  }

  private static void assertNone(Predicate<Line> fault) {
    assertEquals(List.of(), lines().filter(fault).map(Line::toString).toList());
  }

  private static Stream<Line> lines() {
    return rows(TENURES).map(Line::of);
  }

  private static Stream<Table.Row> rows(List<String> files) {
    return files.stream().flatMap(file -> Table.bundled(Knowledge.class, file).rows().stream());
  }

  private static String cell(Table.Row row, String column) {
    return row.text(column).orElse("");
  }

  private static String place(Table.Row row) {
    return row.table() + ":" + row.line();
  }

  private static Set<String> twice(Stream<String> names) {
    Set<String> seen = new HashSet<>();
    Set<String> twice = new TreeSet<>();
    names.filter(name -> !seen.add(name)).forEach(twice::add);
    return twice;
  }
}
