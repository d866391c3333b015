package org.chancery.bench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.chancery.actor.Knowledge;
import org.chancery.actor.MalformedTableException;
import org.chancery.actor.Party;
import org.chancery.actor.PartyId;
import org.chancery.actor.Person;
import org.chancery.actor.Role;
import org.chancery.actor.Table;
import org.chancery.actor.Tenure;
import org.chancery.language.Folding;
import org.chancery.time.Days;

/// Names of parties and of known persons in a line, by plain search: nothing of the reader's way of
/// finding them.
final class Nations {
  /// A name in a line.
  ///
  /// @param adjective whether it is "German" rather than "Germany"
  record Named(PartyId party, int start, int end, boolean adjective) {}

  private final Knowledge knowledge;
  private final Map<String, PartyId> names = new HashMap<>();
  private final Map<String, PartyId> adjectives = new HashMap<>();
  private final Map<PartyId, List<String>> words = new HashMap<>();
  private final Set<String> nameWords = new HashSet<>();
  private final Map<String, Person> persons = new HashMap<>();
  private final Pattern anyName;

  Nations(Knowledge knowledge) {
    this.knowledge = knowledge;
    List<String> columns = List.of("name", "names", "adjectives", "capitals", "metonyms");
    for (String file : List.of("states.tsv", "organisations.tsv")) {
      for (Table.Row row : Table.bundled(Knowledge.class, file).rows()) {
        PartyId party = new PartyId(required(row, "code"));
        row.list("name").forEach(name -> names.put(name, party));
        row.list("names").forEach(name -> names.put(name, party));
        row.list("adjectives").forEach(name -> adjectives.put(name, party));
        words.put(
            party, columns.stream().flatMap(c -> row.list(c).stream()).map(Folding::fold).toList());
      }
    }
    words.values().stream()
        .flatMap(List::stream)
        .flatMap(name -> Arrays.stream(name.split("[ -]")))
        .forEach(nameWords::add);
    for (Person person : knowledge.persons()) {
      persons.put(Folding.fold(person.name()), person);
      person.variants().forEach(v -> persons.put(Folding.fold(v), person));
    }
    anyName = anyOf(names, adjectives);
  }

  private static String required(Table.Row row, String column) {
    try {
      return row.required(column);
    } catch (MalformedTableException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Pattern anyOf(Map<String, PartyId> names, Map<String, PartyId> adjectives) {
    List<String> all = new ArrayList<>(names.keySet());
    all.addAll(adjectives.keySet());
    String alternatives =
        all.stream()
            .sorted(Comparator.comparingInt(String::length).reversed())
            .map(Pattern::quote)
            .collect(Collectors.joining("|"));
    return Pattern.compile("(?<![\\p{L}-])(?:" + alternatives + ")(?!\\p{L})");
  }

  /// All names of parties in a line, the longest at each place.
  List<Named> in(String line) {
    List<Named> found = new ArrayList<>();
    Matcher matcher = anyName.matcher(line);
    while (matcher.find()) {
      PartyId party = names.get(matcher.group());
      boolean adjective = party == null;
      PartyId meant = adjective ? adjectives.get(matcher.group()) : party;
      if (meant != null) {
        found.add(new Named(meant, matcher.start(), matcher.end(), adjective));
      }
    }
    return found;
  }

  /// The party for which a known person held a leading office on a day, under a full name.
  Optional<PartyId> partyOf(String name, LocalDate day) {
    return Optional.ofNullable(persons.get(Folding.fold(name)))
        .flatMap(p -> knowledge.tenureOn(p, Days.of(day)))
        .map(Tenure::party);
  }

  /// Who led a party on a day: its heads and its foreign minister, by the short names that a text
  /// uses.
  private List<String> leaders(PartyId party, LocalDate day) {
    return List.of(
            Role.HEAD_OF_STATE,
            Role.HEAD_OF_GOVERNMENT,
            Role.FOREIGN_MINISTER,
            Role.ORGANISATION_HEAD,
            Role.SECURITY_ADVISER)
        .stream()
        .flatMap(role -> knowledge.holders(party, role, Days.of(day)).stream())
        .flatMap(t -> t.person().shortNames().stream())
        .map(Folding::fold)
        .toList();
  }

  /// Whether a word belongs to the name of some party.
  boolean isWordOfName(String word) {
    return nameWords.contains(Folding.fold(word));
  }

  /// Whether a text names an office of a party ("the Latvian president", "king of Jordan"), or one
  /// of its leaders.
  boolean isNamedWithOffice(PartyId party, String folded, LocalDate day, String office) {
    for (String name : words.getOrDefault(party, List.of())) {
      String quoted = Pattern.quote(name);
      String before = "\\b" + quoted + "('s)? (\\p{L}+ ){0,3}?" + office + "\\b";
      String behind = "\\b" + office + " [^.;:]{0,60}?\\b" + quoted + "\\b";
      if (folded.contains(name)
          && (Pattern.compile(before).matcher(folded).find()
              || Pattern.compile(behind).matcher(folded).find())) {
        return true;
      }
    }
    return namesLeader(party, folded, day);
  }

  private boolean namesLeader(PartyId party, String folded, LocalDate day) {
    return leaders(party, day).stream().anyMatch(w -> hasWord(folded, w));
  }

  /// Whether a text names a party: by one of its names, a capital, a metonym, or one of its
  /// leaders.
  boolean isNamed(PartyId party, String folded, LocalDate day) {
    return words.getOrDefault(party, List.of()).stream().anyMatch(w -> hasWord(folded, w))
        || namesLeader(party, folded, day);
  }

  static boolean hasWord(String folded, String word) {
    int at = folded.indexOf(word);
    while (at >= 0) {
      boolean starts = at == 0 || !Character.isLetterOrDigit(folded.charAt(at - 1));
      int end = at + word.length();
      boolean ends = end == folded.length() || !Character.isLetterOrDigit(folded.charAt(end));
      if (starts && ends) {
        return true;
      }
      at = folded.indexOf(word, at + 1);
    }
    return false;
  }

  boolean isOrganisation(PartyId party) {
    return knowledge.kindOf(party) == Party.Kind.ORGANISATION;
  }
}
