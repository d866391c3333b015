package org.chancery.actor;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.chancery.language.Folding;

/// What the name of a source tells of the office behind it: a kind of office with the party before
/// it, or behind "of".
///
/// | name | office |
/// |---|---|
/// | Japanese Foreign Ministry; Ministry of Foreign Affairs of Japan | Japan's foreign minister |
/// | Finnish Government; Prime Minister's Office, Finland | Finland's head of government |
/// | Presidential Office of Ukraine | Ukraine's head of state |
/// | Japan Times; Foreign Affairs | nobody |
final class OfficialName {
  /// Kinds of offices, folded. Of those of which one holds another, the longer comes first.
  private static final Map<String, Role> OFFICES = new LinkedHashMap<>();

  static {
    put(
        Role.FOREIGN_MINISTER,
        "federal ministry of foreign affairs",
        "ministry of foreign affairs",
        "ministry for foreign affairs",
        "ministry of external affairs",
        "ministry of foreign relations",
        "foreign affairs ministry",
        "foreign ministry",
        "foreign office",
        "department of foreign affairs");
    put(
        Role.DEFENCE_MINISTER,
        "ministry of defence",
        "ministry of defense",
        "defence ministry",
        "defense ministry");
    put(
        Role.HEAD_OF_STATE,
        "office of the president",
        "president's office",
        "presidential office",
        "presidential administration",
        "presidential palace",
        "presidency");
    put(
        Role.HEAD_OF_GOVERNMENT,
        "office of the prime minister",
        "prime minister's office",
        "cabinet of ministers",
        "federal chancellery",
        "federal government",
        "government");
  }

  private static void put(Role role, String... offices) {
    for (String office : offices) {
      OFFICES.put(office, role);
    }
  }

  private OfficialName() {}

  /// The office behind a name; empty where it tells of none, or of offices of two parties.
  ///
  /// @param names of all parties
  static Optional<Knowledge.Publisher> of(String source, List<Knowledge.PartyName> names) {
    String folded = Folding.fold(source);
    for (Map.Entry<String, Role> office : OFFICES.entrySet()) {
      int at = folded.indexOf(office.getKey());
      if (at >= 0) {
        String before = folded.substring(0, at).strip();
        String behind = folded.substring(at + office.getKey().length()).strip();
        return party(before, behind, names)
            .map(p -> new Knowledge.Publisher(source, p, office.getValue(), Optional.empty()));
      }
    }
    return Optional.empty();
  }

  private static Optional<PartyId> party(
      String before, String behind, List<Knowledge.PartyName> names) {
    List<Knowledge.PartyName> fitting =
        names.stream()
            .filter(n -> isOwn(n.form()))
            .filter(n -> endsWith(before, Folding.fold(n.name())) || startsWith(behind, n))
            .toList();
    int longest = fitting.stream().mapToInt(n -> n.name().length()).max().orElse(0);
    Set<PartyId> parties =
        fitting.stream()
            .filter(n -> n.name().length() == longest)
            .map(Knowledge.PartyName::party)
            .collect(Collectors.toSet());
    return parties.size() == 1 ? parties.stream().findFirst() : Optional.empty();
  }

  private static boolean isOwn(Knowledge.PartyName.Form form) {
    return switch (form) {
      case NAME, ADJECTIVE -> true;
      case CAPITAL, METONYM, REGION -> false;
    };
  }

  /// "example readout, finnish".
  private static boolean endsWith(String before, String name) {
    int at = before.length() - name.length();
    return before.endsWith(name) && (at == 0 || before.charAt(at - 1) == ' ');
  }

  /// "of the republic of korea", ", finland".
  private static boolean startsWith(String behind, Knowledge.PartyName name) {
    String folded = Folding.fold(name.name());
    return List.of("of ", "of the ", ", ", "- ", "– ").stream()
        .map(link -> link + folded)
        .anyMatch(words ->
            behind.startsWith(words)
                && (behind.length() == words.length()
                    || !Character.isLetter(behind.charAt(words.length()))));
  }
}
