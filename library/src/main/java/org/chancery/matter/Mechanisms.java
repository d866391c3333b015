package org.chancery.matter;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.account.Mechanism;
import org.chancery.language.Token;
import org.chancery.language.Tokenizer;
import org.chancery.reading.Reading;
import org.chancery.time.Days;

/// Joins what reports call a standing channel: the same parties, the same kind of channel, and one
/// name that says no more than the other.
///
/// | names between the same parties | together |
/// |---|---|
/// | military coordination; Russian-Israeli military coordination | one |
/// | de-conflicting mechanism; deconfliction hotline | one: both name deconfliction |
/// | working group on cyber security; working group on trade | two |
public final class Mechanisms {
  private static final Set<String> EMPTY_WORDS =
      Set.of("the", "a", "an", "of", "on", "in", "for", "and", "their", "so", "called", "-");
  private static final Set<String> KINDS =
      Set.of(
          "mechanism",
          "group",
          "commission",
          "committee",
          "hotline",
          "dialogue",
          "channel",
          "line",
          "coordination",
          "ceasefire",
          "truce",
          "council",
          "arrangement",
          "framework",
          "forum");
  private static final String DECONFLICTION = "deconfliction";

  private record Named(Mechanism mechanism, Source source, Set<String> words) {}

  private Mechanisms() {}

  /// All channels that readings name, by name; each once.
  public static List<StandingMechanism> of(List<Reading> readings) {
    List<Named> all = new ArrayList<>();
    for (Reading reading : readings) {
      for (Mechanism mechanism : reading.mechanisms()) {
        Source source = Source.of(reading, mechanism.words());
        all.add(new Named(mechanism, source, words(mechanism.name())));
      }
    }
    all.sort(
        Comparator.comparingInt((Named n) -> -n.words().size())
            .thenComparing(n -> n.mechanism().name())
            .thenComparing(Named::source, Source.BY_DAY));
    List<List<Named>> groups = new ArrayList<>();
    for (Named named : all) {
      groups.stream()
          .filter(group -> isSame(group.getFirst(), named))
          .findFirst()
          .ifPresentOrElse(group -> group.add(named), () -> groups.add(start(named)));
    }
    return groups.stream()
        .map(Mechanisms::together)
        .sorted(
            Comparator.comparing((StandingMechanism m) -> m.parties().toString())
                .thenComparing(StandingMechanism::name))
        .toList();
  }

  private static List<Named> start(Named named) {
    List<Named> group = new ArrayList<>();
    group.add(named);
    return group;
  }

  private static boolean isSame(Named fuller, Named other) {
    boolean deconfliction =
        fuller.words().contains(DECONFLICTION) && other.words().contains(DECONFLICTION);
    boolean sameKind = kinds(fuller.words()).equals(kinds(other.words()));
    return fuller.mechanism().parties().equals(other.mechanism().parties())
        && (deconfliction || (sameKind && fuller.words().containsAll(other.words())));
  }

  private static Set<String> kinds(Set<String> words) {
    Set<String> kinds = new HashSet<>(words);
    kinds.retainAll(KINDS);
    return kinds;
  }

  private static Set<String> words(String name) {
    Set<String> words = new HashSet<>();
    for (Token token : Tokenizer.tokens(name, 0, name.length())) {
      String word = token.fold();
      if (!EMPTY_WORDS.contains(word)) {
        boolean apart = word.startsWith("conflict") || word.startsWith("deconflict");
        words.add(apart ? DECONFLICTION : word);
      }
    }
    words.remove("de");
    return words;
  }

  private static StandingMechanism together(List<Named> group) {
    Named fullest = group.getFirst();
    Optional<Days> since =
        group.stream()
            .flatMap(n -> n.mechanism().since().stream())
            .reduce((one, other) -> one.intersects(other) ? one.intersect(other) : one);
    return new StandingMechanism(
        fullest.mechanism().name(),
        fullest.mechanism().parties(),
        since,
        group.stream().map(Named::source).sorted(Source.BY_DAY).toList());
  }
}
