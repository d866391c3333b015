package org.chancery.actor;

import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.Set;

/// Words in folded form, written as running text so that long lists stay readable.
final class WordList {
  private WordList() {}

  /// The words of a text, which blanks and line breaks part.
  static Set<String> of(String text) {
    return Collections.unmodifiableSet(new HashSet<>(Arrays.asList(text.strip().split("\\s+"))));
  }

  /// The words of several lists.
  @SafeVarargs
  static Set<String> of(Collection<String>... lists) {
    Set<String> words = new HashSet<>();
    for (Collection<String> list : lists) {
      words.addAll(list);
    }
    return Collections.unmodifiableSet(words);
  }
}
