package org.chancery.language;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/// The matching form of a word: lower case, Latin letters without their accents, straight
/// apostrophes, nothing invisible, and no full stops but those within numbers, so that `Élysée`,
/// `Elysee` and `U.S.`, `US` meet, and `20.15` does not become the year 2015.
public final class Folding {
  private static final Pattern MARKS = Pattern.compile("[\\p{M}\\p{Cf}]+");

  /// Letters that carry no separable accent.
  private static final Map<Character, String> LETTERS =
      Map.ofEntries(
          Map.entry('ø', "o"),
          Map.entry('ł', "l"),
          Map.entry('đ', "d"),
          Map.entry('ð', "d"),
          Map.entry('þ', "th"),
          Map.entry('ß', "ss"),
          Map.entry('ı', "i"),
          Map.entry('æ', "ae"),
          Map.entry('œ', "oe"),
          Map.entry('ə', "a"),
          Map.entry('’', "'"),
          Map.entry('‘', "'"),
          Map.entry('ʼ', "'"),
          Map.entry('ʻ', "'"),
          Map.entry('`', "'"));

  private Folding() {}

  public static String fold(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    String plain = isPlain(lower) ? lower : withoutAccents(lower);
    return plain.indexOf('.') < 0 ? plain : withoutStops(plain);
  }

  private static String withoutStops(String plain) {
    StringBuilder kept = new StringBuilder(plain.length());
    for (int i = 0; i < plain.length(); i++) {
      if (plain.charAt(i) != '.' || isWithinNumber(plain, i)) {
        kept.append(plain.charAt(i));
      }
    }
    return kept.toString();
  }

  private static boolean isWithinNumber(String plain, int stop) {
    return stop > 0
        && stop + 1 < plain.length()
        && Character.isDigit(plain.charAt(stop - 1))
        && Character.isDigit(plain.charAt(stop + 1));
  }

  private static boolean isPlain(String lower) {
    for (int i = 0; i < lower.length(); i++) {
      if (lower.charAt(i) > '~' || lower.charAt(i) == '`') {
        return false;
      }
    }
    return true;
  }

  private static String withoutAccents(String lower) {
    String bare = MARKS.matcher(Normalizer.normalize(lower, Normalizer.Form.NFD)).replaceAll("");
    StringBuilder folded = new StringBuilder(bare.length());
    for (int i = 0; i < bare.length(); i++) {
      folded.append(LETTERS.getOrDefault(bare.charAt(i), String.valueOf(bare.charAt(i))));
    }
    return folded.toString();
  }
}
