package org.chancery.actor;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.chancery.language.Folding;

/// Comparing the names by which reports call a person.
public final class PersonName {
  private static final Set<String> LINKING =
      Set.of(
          "bin", "ibn", "al", "el", "van", "von", "der", "de", "da", "di", "du", "la", "jr", "sr");

  /// Fewer are shared by names of different people.
  private static final int LEAST_CONSONANTS = 3;

  private PersonName() {}

  /// The folded last word, before any "Jr."
  public static String surname(String name) {
    String bare = Folding.fold(name).replaceFirst(",? (jr|sr)$", "");
    return bare.substring(bare.lastIndexOf(' ') + 1);
  }

  /// Whether two names can be of one person: by the same surname, in another spelling of it too; by
  /// a single name that stands in the other; or by two parts that they share. Word order and
  /// hyphens do not count, so that `Mori Takeo` meets `Takeo Mori`; a given name alone makes no two
  /// people one.
  public static boolean mayBeSame(String one, String other) {
    if (surname(one).equals(surname(other))) {
      return true;
    }
    List<String> left = parts(one);
    List<String> right = parts(other);
    List<String> shorter = left.size() <= right.size() ? left : right;
    List<String> longer = left.size() <= right.size() ? right : left;
    long shared = shorter.stream().filter(longer::contains).count();
    return switch ((int) shared) {
      case 0 -> areSpellings(left, right);
      case 1 -> shorter.size() == 1 || isSurname(left, right) || areSpellings(left, right);
      default -> true;
    };
  }

  /// Whether the last part of one name stands in the other.
  private static boolean isSurname(List<String> left, List<String> right) {
    return right.contains(left.getLast()) || left.contains(right.getLast());
  }

  /// Whether two names differ only as transliterations do: in the vowels of the surname, with given
  /// names of the same initial.
  private static boolean areSpellings(List<String> left, List<String> right) {
    if (left.isEmpty() || right.isEmpty()) {
      return false;
    }
    String frame = frame(left.getLast());
    boolean alike = frame.length() >= LEAST_CONSONANTS && frame.equals(frame(right.getLast()));
    boolean alone = left.size() == 1 || right.size() == 1;
    return alike && (alone || left.getFirst().charAt(0) == right.getFirst().charAt(0));
  }

  /// The consonants of a name as most transliterations agree on them.
  private static String frame(String part) {
    return part.replace("tch", "ch")
        .replace("kh", "k")
        .replace("gh", "g")
        .replace("dh", "d")
        .replace("ph", "f")
        .replace('q', 'k')
        .replace('w', 'v')
        .replaceAll("[aeiouyj']", "")
        .replaceAll("(.)\\1+", "$1");
  }

  private static List<String> parts(String name) {
    return Arrays.stream(Folding.fold(name).split("[ ,-]+"))
        .filter(part -> part.length() > 1 && !LINKING.contains(part))
        .distinct()
        .toList();
  }
}
