package org.chancery.actor;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chancery.language.Folding;
import org.chancery.time.Days;

/// What is known of states, organisations, persons and their offices. Immutable and thread-safe.
public final class Knowledge {
  private static final List<String> TABLES =
      List.of(
          "states.tsv",
          "organisations.tsv",
          "persons.tsv",
          "heads.tsv",
          "ministers.tsv",
          "organisation-heads.tsv",
          "publishers.tsv",
          "homonyms.tsv",
          "regions.tsv",
          "offices.tsv",
          "leaderships.tsv");

  private final Map<PartyId, Party> parties = new LinkedHashMap<>();
  private final Map<PartyId, List<PartyId>> seats = new LinkedHashMap<>();
  private final Map<String, Person> persons = new LinkedHashMap<>();
  private final Map<String, List<Tenure>> tenuresOfPerson = new LinkedHashMap<>();
  private final Map<PartyId, List<Tenure>> tenuresOfParty = new LinkedHashMap<>();
  private final List<PartyName> partyNames = new ArrayList<>();
  private final List<Publisher> publishers = new ArrayList<>();
  private final List<String> homonyms = new ArrayList<>();
  private final Map<String, PartyId> offices = new LinkedHashMap<>();
  private final Map<PartyId, List<Leadership>> leaderships = new LinkedHashMap<>();

  /// A name by which texts call a party.
  record PartyName(PartyId party, String name, Form form) {
    /// What kind of name.
    enum Form {
      NAME,
      ADJECTIVE,
      CAPITAL,
      METONYM,
      /// A part of a state, which speaks for it only in the titles of those who hold offices there.
      REGION
    }
  }

  /// An office whose own reports speak for a party.
  ///
  /// @param source part of a source's name or address: `kremlin.ru`
  /// @param role whom "the President" or "the Secretary" means there
  /// @param title what that office is called, where several of a party have the role
  public record Publisher(String source, PartyId party, Role role, Optional<String> title) {}

  /// Which office leads a state in its dealings with others, where it is not the head of state's.
  private record Leadership(Role role, Days days) {}

  private Knowledge() {}

  /// The tables that ship with the library.
  public static Knowledge bundled() {
    try {
      return of(TABLES.stream().map(file -> Table.bundled(Knowledge.class, file)).toList());
    } catch (MalformedTableException e) {
      throw new IllegalStateException("the library's own tables", e);
    }
  }

  /// The tables that ship with the library, and after them the user's own, which may add parties,
  /// persons and tenures.
  ///
  /// @throws MalformedTableException when a table of the user's cannot be used
  public static Knowledge bundledAnd(Collection<Table> own) throws MalformedTableException {
    List<Table> all = new ArrayList<>();
    TABLES.forEach(file -> all.add(Table.bundled(Knowledge.class, file)));
    all.addAll(own);
    return of(all);
  }

  /// Exactly these tables, each known by its columns.
  ///
  /// @throws MalformedTableException when the columns are of no known kind, or a line is wrong
  public static Knowledge of(Collection<Table> tables) throws MalformedTableException {
    Knowledge knowledge = new Knowledge();
    for (Table table : tables) {
      knowledge.add(table);
    }
    return knowledge;
  }

  private void add(Table table) throws MalformedTableException {
    for (Table.Row row : table.rows()) {
      if (table.has("code", "name", "adjectives")) {
        addParty(row, Party.Kind.STATE);
      } else if (table.has("code", "name", "seat_state")) {
        addParty(row, Party.Kind.ORGANISATION);
        seats.put(
            new PartyId(row.required("code")),
            row.list("seat_state").stream().map(PartyId::new).toList());
      } else if (table.has("name", "short", "variants")) {
        addPerson(row);
      } else if (table.has("party", "role", "title", "person")) {
        addTenure(row);
      } else if (table.has("source", "party", "role")) {
        addPublisher(row);
      } else if (table.has("region", "party")) {
        partyNames.add(
            new PartyName(knownParty(row), row.required("region"), PartyName.Form.REGION));
      } else if (table.has("office", "party")) {
        offices.put(Folding.fold(row.required("office")), knownParty(row));
      } else if (table.has("party", "role", "from", "to")) {
        leaderships
            .computeIfAbsent(knownParty(row), p -> new ArrayList<>())
            .add(new Leadership(Role.of(row), daysInOffice(row)));
      } else if (table.has("phrase", "meaning")) {
        homonyms.add(row.required("phrase"));
      } else {
        throw new MalformedTableException(
            table.name() + ": unknown columns " + table.header() + "; see docs/knowledge.md");
      }
    }
  }

  private void addParty(Table.Row row, Party.Kind kind) throws MalformedTableException {
    Party party = new Party(new PartyId(row.required("code")), row.required("name"), kind);
    parties.put(party.id(), party);
    addNames(party, PartyName.Form.NAME, List.of(party.name()));
    addNames(party, PartyName.Form.NAME, row.list("names"));
    addNames(party, PartyName.Form.ADJECTIVE, row.list("adjectives"));
    addNames(party, PartyName.Form.CAPITAL, row.list("capitals"));
    addNames(party, PartyName.Form.METONYM, row.list("metonyms"));
  }

  private void addNames(Party party, PartyName.Form form, List<String> names) {
    names.forEach(name -> partyNames.add(new PartyName(party.id(), name, form)));
  }

  private void addPerson(Table.Row row) throws MalformedTableException {
    String name = row.required("name");
    Optional<String> born = row.text("born");
    try {
      Person person =
          new Person(name, row.list("short"), row.list("variants"), born.map(LocalDate::parse));
      persons.put(name, person);
    } catch (DateTimeException e) {
      throw row.fault("'" + born.orElse("") + "' is no ISO day such as 1952-10-07");
    }
  }

  private void addTenure(Table.Row row) throws MalformedTableException {
    String name = row.required("person");
    Person person = persons.computeIfAbsent(name, Knowledge::unlisted);
    PartyId party = knownParty(row);
    Tenure tenure =
        new Tenure(party, Role.of(row), row.required("title"), person, daysInOffice(row));
    tenuresOfPerson.computeIfAbsent(name, p -> new ArrayList<>()).add(tenure);
    tenuresOfParty.computeIfAbsent(party, p -> new ArrayList<>()).add(tenure);
  }

  private PartyId knownParty(Table.Row row) throws MalformedTableException {
    PartyId party = new PartyId(row.required("party"));
    if (!parties.containsKey(party)) {
      throw row.fault("unknown party '" + party.code() + "'; add it to a table of states first");
    }
    return party;
  }

  private static Days daysInOffice(Table.Row row) throws MalformedTableException {
    try {
      Days from = row.text("from").map(Days::parse).orElse(Days.ALL);
      Days to = row.text("to").map(Days::parse).orElse(Days.ALL);
      Days days = Days.between(from.first(), to.last());
      if (days.isEmpty()) {
        throw row.fault("the tenure ends before it starts");
      }
      return days;
    } catch (DateTimeException e) {
      throw row.fault("'from' and 'to' take an ISO day, month or year such as 2018-04");
    }
  }

  private void addPublisher(Table.Row row) throws MalformedTableException {
    publishers.add(
        new Publisher(row.required("source"), knownParty(row), Role.of(row), row.text("title")));
  }

  private static Person unlisted(String name) {
    String last = name.substring(name.lastIndexOf(' ') + 1);
    return new Person(name, List.of(last), List.of(), Optional.empty());
  }

  /// Phrases that contain the name of a party and mean something else: "National Security Council".
  List<String> homonyms() {
    return homonyms;
  }

  /// Names of offices that only one party has, folded: "taoiseach".
  Map<String, PartyId> offices() {
    return offices;
  }

  /// The office that leads a party on some of the days.
  Role leadingRole(PartyId party, Days days) {
    return leaderships.getOrDefault(party, List.of()).stream()
        .filter(l -> l.days().intersects(days))
        .map(Leadership::role)
        .findFirst()
        .orElse(Role.HEAD_OF_STATE);
  }

  List<PartyName> partyNames() {
    return partyNames;
  }

  /// Everybody known.
  public Collection<Person> persons() {
    return persons.values();
  }

  /// A party's name for people; its code where nothing more is known.
  public String nameOf(PartyId party) {
    Party known = parties.get(party);
    return known == null ? party.code() : known.name();
  }

  /// What kind of side a party is; a state where nothing is known of it.
  public Party.Kind kindOf(PartyId party) {
    Party known = parties.get(party);
    return known == null ? Party.Kind.STATE : known.kind();
  }

  /// Whether an organisation has its seat, or one of its seats, in a state.
  public boolean sitsIn(PartyId organisation, PartyId state) {
    return seats.getOrDefault(organisation, List.of()).contains(state);
  }

  public Collection<Party> parties() {
    return parties.values();
  }

  /// A person's tenures, in the order of the tables.
  public List<Tenure> tenures(Person person) {
    return tenuresOfPerson.getOrDefault(person.name(), List.of());
  }

  /// Who held an office of a party on some of the days, the longest overlap first.
  public List<Tenure> holders(PartyId party, Role role, Days days) {
    return tenuresOfParty.getOrDefault(party, List.of()).stream()
        .filter(t -> t.role() == role && t.days().intersects(days))
        .sorted(Comparator.comparingLong((Tenure t) -> t.days().intersect(days).size()).reversed())
        .toList();
  }

  /// A person's tenure on some of the days, the highest office first.
  public Optional<Tenure> tenureOn(Person person, Days days) {
    return tenures(person).stream()
        .filter(t -> t.days().intersects(days))
        .min(Comparator.comparing(Tenure::role));
  }

  /// The publisher that a source's name or address shows.
  public Optional<Publisher> publisher(String source) {
    return publishers.stream()
        .filter(p -> source.contains(p.source()))
        .findFirst()
        .or(() -> OfficialAddress.of(source, parties::containsKey))
        .or(() -> OfficialName.of(source, partyNames));
  }
}
