package org.chancery.language;

import java.util.Locale;

/// A word, a number or a mark of punctuation, as it stands in the text.
///
/// @param start offset of its first UTF-16 code unit in the part it was read from
/// @param end offset after the last one
/// @param text its letters, unchanged
/// @param fold its letters for matching: lower case, without accents, straight apostrophes, no dots
public record Token(int start, int end, String text, String fold) {
  /// Whether it starts with a capital letter.
  public boolean isCapitalised() {
    return Character.isUpperCase(text.codePointAt(0));
  }

  /// Whether no letter of it is small, nor it a letter alone: "UNESCO", "SAMPLE", "U.S.", "1990".
  public boolean isInCapitals() {
    return text.length() > 1 && text.equals(text.toUpperCase(Locale.ROOT));
  }

  public boolean isWord() {
    return Character.isLetter(text.codePointAt(0));
  }

  public boolean isNumber() {
    return Character.isDigit(text.charAt(0));
  }

  public boolean is(String folded) {
    return fold.equals(folded);
  }
}
