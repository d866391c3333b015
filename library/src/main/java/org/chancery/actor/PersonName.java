package org.chancery.actor;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.chancery.language.Folding;

/// Comparing the names by which reports call a person.
public final class PersonName {
  private static final Set<String> LINKING =
      Set.of(
          "bin", "ibn", "al", "el", "van", "von", "der", "de", "da", "di", "du", "la", "jr", "sr");

  private PersonName() {}

  /// The folded last word, before any "Jr."
  public static String surname(String name) {
    String bare = Folding.fold(name).replaceFirst(",? (jr|sr)$", "");
    return bare.substring(bare.lastIndexOf(' ') + 1);
  }

  /// Whether two names can be of one person: the shorter's surname, or half of its parts, stand in
  /// the other. Word order and hyphens do not count, so that `Mori Takeo` meets `Takeo Mori`.
  public static boolean mayBeSame(String one, String other) {
    Set<String> left = parts(one);
    Set<String> right = parts(other);
    boolean leftIsShorter = left.size() <= right.size();
    Set<String> shorter = leftIsShorter ? left : right;
    Set<String> longer = leftIsShorter ? right : left;
    long shared = shorter.stream().filter(longer::contains).count();
    return surname(one).equals(surname(other)) || (shared > 0 && shared * 2 >= shorter.size());
  }

  private static Set<String> parts(String name) {
    return Arrays.stream(Folding.fold(name).split("[ ,-]+"))
        .filter(part -> part.length() > 1 && !LINKING.contains(part))
        .collect(Collectors.toSet());
  }
}
