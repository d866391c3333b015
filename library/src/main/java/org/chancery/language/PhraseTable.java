package org.chancery.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/// Phrases and what they stand for, found in a sentence by their folded tokens, the longest first.
///
/// Filled once, then read by any number of threads.
public final class PhraseTable<V> {
  /// A phrase found.
  ///
  /// @param to index after its last token
  /// @param values everything it stands for, at least one
  public record Match<V>(int to, List<V> values) {}

  private static final class Node<V> {
    final Map<String, Node<V>> next = new HashMap<>(4);
    final List<V> values = new ArrayList<>(1);
  }

  private final Node<V> root = new Node<>();

  /// Adds a phrase; the same phrase may stand for several values.
  public void add(String phrase, V value) {
    Node<V> node = root;
    for (Token token : Tokenizer.tokens(phrase, 0, phrase.length())) {
      node = node.next.computeIfAbsent(token.fold(), fold -> new Node<>());
    }
    if (!node.values.contains(value)) {
      node.values.add(value);
    }
  }

  /// The longest phrase that starts at a token and stands for something acceptable.
  public Optional<Match<V>> longest(Sentence sentence, int at, Predicate<Match<V>> accepted) {
    Optional<Match<V>> best = Optional.empty();
    Node<V> node = root;
    for (int i = at; i < sentence.size(); i++) {
      node = node.next.get(sentence.token(i).fold());
      if (node == null) {
        return best;
      }
      Match<V> match = new Match<>(i + 1, node.values);
      if (!node.values.isEmpty() && accepted.test(match)) {
        best = Optional.of(match);
      }
    }
    return best;
  }
}
