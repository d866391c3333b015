package org.chancery.actor;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.chancery.language.WordList;

/// What an address on the web tells of the office behind it: the state by its ending, the office by
/// the names that such offices give their sites the world over.
///
/// | address | office |
/// |---|---|
/// | mofa.gov.pk, https://mfa.gov.sg/newsroom | the foreign minister of that state |
/// | primeminister.gov.gr, pmo.gov.sg | the head of government |
/// | president.ee, presidencia.gob.mx | the head of state |
/// | treasury.gov, stats.gov.sample | an office of the state, and none of these |
/// | mofa.com, thepresident.org | nobody |
final class OfficialAddress {
  /// Parts of an address that only public offices have.
  private static final Set<String> PUBLIC =
      Set.of("gov", "govt", "gob", "gouv", "gub", "go", "government", "guv", "gv", "gc", "mil");

  private static final Map<String, String> ENDINGS = Map.of("uk", "GB", "gov", "US", "mil", "US");

  /// Whole parts of addresses.
  private static final Map<Role, Set<String>> NAMES =
      Map.of(
          Role.FOREIGN_MINISTER,
          WordList.of("mfa mofa mea mae mre mid sre rree dfa dfat mfat msz mzv urm um mvep minrel"),
          Role.HEAD_OF_GOVERNMENT,
          WordList.of(
              "pm pmo pmc pmd opm pmindia beehive number10 cabinet lamoncloa vlada governo"),
          Role.HEAD_OF_STATE,
          WordList.of("prez op quirinale elysee statehouse aop royal"),
          Role.DEFENCE_MINISTER,
          WordList.of("mod mnd mindef modmil"));

  /// What parts of addresses contain.
  private static final Map<Role, List<String>> STEMS =
      Map.of(
          Role.FOREIGN_MINISTER,
          List.of(
              "foreign",
              "extern",
              "exterior",
              "cancill",
              "diplomat",
              "esteri",
              "auswaert",
              "itamaraty",
              "mofa",
              "minex"),
          Role.HEAD_OF_GOVERNMENT,
          List.of(
              "primeminister",
              "primature",
              "premier",
              "bundeskanzl",
              "bundesregier",
              "taoiseach",
              "valtioneuvosto",
              "kormany",
              "regering",
              "gouvernement",
              "pmtranscripts"),
          Role.HEAD_OF_STATE,
          List.of("presiden", "prezident", "prezydent", "whitehouse", "rashtrapati", "kongehuset"),
          Role.DEFENCE_MINISTER,
          List.of("defence", "defense", "defens", "mindef"));

  private static final List<Role> ROLES =
      List.of(
          Role.FOREIGN_MINISTER,
          Role.DEFENCE_MINISTER,
          Role.HEAD_OF_GOVERNMENT,
          Role.HEAD_OF_STATE);

  private OfficialAddress() {}

  /// The office behind an address; empty where that is no public one.
  ///
  /// @param isState whether a party is known
  static Optional<Knowledge.Publisher> of(String source, Predicate<PartyId> isState) {
    String host = host(source);
    List<String> parts = List.of(host.split("[.]", -1));
    if (host.indexOf(' ') >= 0 || parts.size() < 2) {
      return Optional.empty();
    }
    String ending = parts.getLast();
    PartyId party = new PartyId(ENDINGS.getOrDefault(ending, ending.toUpperCase(Locale.ROOT)));
    boolean known = (ending.length() == 2 || ENDINGS.containsKey(ending)) && isState.test(party);
    Optional<Role> role = ROLES.stream().filter(r -> isOf(r, parts)).findFirst();
    boolean open = parts.stream().anyMatch(PUBLIC::contains);
    return known && (open || role.isPresent())
        ? Optional.of(
            new Knowledge.Publisher(host, party, role.orElse(Role.OTHER), Optional.empty()))
        : Optional.empty();
  }

  private static String host(String source) {
    String folded = source.toLowerCase(Locale.ROOT);
    int scheme = folded.indexOf("://");
    String rest = scheme < 0 ? folded : folded.substring(scheme + 3);
    int path = rest.indexOf('/');
    return path < 0 ? rest : rest.substring(0, path);
  }

  private static boolean isOf(Role role, List<String> parts) {
    Set<String> names = NAMES.getOrDefault(role, Set.of());
    List<String> stems = STEMS.getOrDefault(role, List.of());
    return parts.subList(0, parts.size() - 1).stream()
        .anyMatch(part -> names.contains(part) || stems.stream().anyMatch(part::contains));
  }
}
