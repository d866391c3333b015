package org.chancery.cli.view;

/// Cuts long words of reports, at the end of a word and never without saying so.
final class Shortening {
  private Shortening() {}

  /// The text, or its beginning and `…`.
  ///
  /// @param limit the characters that may stand, the sign for the cut included
  static String cut(String text, int limit) {
    String words = String.join(" ", text.strip().split("\\s+"));
    if (words.length() <= limit) {
      return words;
    }
    int end = words.lastIndexOf(' ', limit - 2);
    String kept = words.substring(0, end > limit / 2 ? end : safe(words, limit - 2));
    return withoutLoosePunctuation(kept) + " …";
  }

  /// Not between the halves of a character.
  private static int safe(String words, int end) {
    return Character.isHighSurrogate(words.charAt(end - 1)) ? end - 1 : end;
  }

  private static String withoutLoosePunctuation(String words) {
    int end = words.length();
    while (end > 0 && ",;:–—-(".indexOf(words.charAt(end - 1)) >= 0) {
      end--;
    }
    return words.substring(0, end).stripTrailing();
  }
}
