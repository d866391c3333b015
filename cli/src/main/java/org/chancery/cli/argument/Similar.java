package org.chancery.cli.argument;

import java.util.Comparator;
import java.util.List;

/// Guesses what was meant by a word that is not known.
public final class Similar {
  private static final int MOST_ERRORS = 2;

  private Similar() {}

  /// "; did you mean --since?", or nothing where no word is near.
  public static String suggestion(String word, List<String> known) {
    return known.stream()
        .filter(candidate -> distance(word, candidate) <= MOST_ERRORS)
        .min(Comparator.comparingInt(candidate -> distance(word, candidate)))
        .map(candidate -> "; did you mean " + candidate + "?")
        .orElse("");
  }

  /// Letters to add, leave out or replace (Levenshtein).
  private static int distance(String one, String other) {
    int[] previous = new int[other.length() + 1];
    for (int j = 0; j <= other.length(); j++) {
      previous[j] = j;
    }
    for (int i = 1; i <= one.length(); i++) {
      int[] current = new int[other.length() + 1];
      current[0] = i;
      for (int j = 1; j <= other.length(); j++) {
        int replaced = previous[j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
        current[j] = Math.min(replaced, Math.min(previous[j], current[j - 1]) + 1);
      }
      previous = current;
    }
    return previous[other.length()];
  }
}
