package org.chancery.matter;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.account.Incident;
import org.chancery.language.Token;
import org.chancery.language.Tokenizer;
import org.chancery.reading.Reading;
import org.chancery.time.Dated;

/// Joins what reports tell of one event: the same kind of event, a name or number in common ("T-4",
/// "Hmeimim"), and days that meet where both are dated.
///
/// | words | together |
/// |---|---|
/// | strike on the T-4 airbase, April 9; attack on T-4 | one |
/// | attack on the Hmeimim base, May 1; attack on the Hmeimim base, July 6 | two |
/// | attack in Berlin; attack in Nice | two |
public final class Incidents {
  private static final List<Set<String>> KINDS =
      List.of(
          Set.of(
              "strike",
              "strikes",
              "airstrike",
              "airstrikes",
              "attack",
              "raid",
              "bombing",
              "shelling",
              "blast",
              "explosion"),
          Set.of("downing", "shooting", "crash", "down"),
          Set.of("assassination", "killing", "poisoning"),
          Set.of("hijacking", "seizure"));

  private record Named(
      Reading reading, Incident incident, Source source, int kind, Set<String> names) {}

  private Incidents() {}

  /// All incidents that readings name, by day, undated ones last; each once.
  public static List<KnownIncident> of(List<Reading> readings) {
    List<Named> all = new ArrayList<>();
    for (Reading reading : readings) {
      for (Incident incident : reading.incidents()) {
        all.add(named(reading, incident));
      }
    }
    all.sort(
        Comparator.comparing((Named n) -> n.incident().date().isEmpty())
            .thenComparing(n -> n.incident().date().map(d -> d.days().iso()).orElse(""))
            .thenComparing(Named::source, Source.BY_DAY));
    List<List<Named>> groups = new ArrayList<>();
    for (Named named : all) {
      List<List<Named>> same = groups.stream().filter(g -> isSame(g, named)).toList();
      if (same.size() == 1) {
        same.getFirst().add(named);
      } else {
        List<Named> group = new ArrayList<>();
        group.add(named);
        groups.add(group);
      }
    }
    return groups.stream().map(Incidents::together).toList();
  }

  private static Named named(Reading reading, Incident incident) {
    Source source = Source.of(reading, incident.words());
    int kind = -1;
    Set<String> names = new HashSet<>();
    List<Token> tokens = Tokenizer.tokens(incident.what(), 0, incident.what().length());
    for (Token token : tokens) {
      for (int i = 0; i < KINDS.size() && kind < 0; i++) {
        kind = KINDS.get(i).contains(token.fold()) ? i : kind;
      }
      boolean number = token.fold().chars().anyMatch(Character::isDigit);
      if (number || (token.isWord() && token.isCapitalised())) {
        names.add(token.fold());
      }
    }
    return new Named(reading, incident, source, kind, names);
  }

  private static boolean isSame(List<Named> group, Named other) {
    return group.stream().allMatch(one -> daysMeet(one.incident(), other.incident()))
        && group.stream()
            .anyMatch(one ->
                one.kind() == other.kind()
                    && one.names().stream().anyMatch(other.names()::contains));
  }

  private static boolean daysMeet(Incident one, Incident other) {
    return one.date().isEmpty()
        || other.date().isEmpty()
        || one.date().get().days().intersects(other.date().get().days());
  }

  private static KnownIncident together(List<Named> group) {
    Named fullest =
        group.stream()
            .max(Comparator.comparingInt(n -> n.incident().what().length()))
            .orElseThrow();
    Optional<Dated> date =
        group.stream()
            .flatMap(n -> n.incident().date().stream())
            .min(Comparator.comparingLong(d -> d.days().size()));
    List<KnownIncident.Version> claims = new ArrayList<>();
    for (Named named : group) {
      for (Incident.Claim claim : named.incident().claims()) {
        Source source = Source.of(named.reading(), claim.words());
        claims.add(new KnownIncident.Version(claim.speaker(), source));
      }
    }
    claims.sort(Comparator.comparing(KnownIncident.Version::source, Source.BY_DAY));
    return new KnownIncident(
        fullest.incident().what(),
        date,
        claims,
        group.stream().map(Named::source).sorted(Source.BY_DAY).toList());
  }
}
