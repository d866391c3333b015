package org.chancery.language;

import java.util.List;
import java.util.Optional;
import org.chancery.report.Part;
import org.chancery.report.Span;

/// A sentence, headline or list item with its tokens.
///
/// @param part where it stands
/// @param start offset of its first character
/// @param end offset after its last one
/// @param paragraph number of its paragraph in the part, from 0
/// @param tokens at least one
public record Sentence(Part part, int start, int end, int paragraph, List<Token> tokens) {
  public Sentence {
    tokens = List.copyOf(tokens);
    if (tokens.isEmpty()) {
      throw new IllegalArgumentException("a sentence without tokens");
    }
  }

  public int size() {
    return tokens.size();
  }

  public Token token(int index) {
    return tokens.get(index);
  }

  /// The matching form of a token; empty beyond either end of the sentence.
  public String fold(int index) {
    return index >= 0 && index < tokens.size() ? tokens.get(index).fold() : "";
  }

  /// The token at an index, where the sentence has one there.
  public Optional<Token> at(int index) {
    return index >= 0 && index < tokens.size() ? Optional.of(tokens.get(index)) : Optional.empty();
  }

  /// The stretch of the original from one token up to, not including, another.
  public Span span(int fromToken, int toToken) {
    return new Span(part, tokens.get(fromToken).start(), tokens.get(toToken - 1).end());
  }

  /// The words from one token up to, not including, another, as a sentence of their own.
  public Sentence part(int fromToken, int toToken) {
    List<Token> some = tokens.subList(fromToken, toToken);
    return new Sentence(part, some.getFirst().start(), some.getLast().end(), paragraph, some);
  }

  public Span span() {
    return new Span(part, start, end);
  }
}
