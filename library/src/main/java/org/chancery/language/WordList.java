package org.chancery.language;

import java.util.Arrays;
import java.util.Set;

/// Words in folded form, written as running text so that long lists stay readable.
public final class WordList {
  private WordList() {}

  /// The words of a text, which blanks and line breaks part.
  public static Set<String> of(String text) {
    return Set.copyOf(Arrays.asList(text.strip().split("\\s+")));
  }
}
