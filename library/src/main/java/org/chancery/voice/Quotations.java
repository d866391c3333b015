package org.chancery.voice;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.language.Sentence;
import org.chancery.language.Token;
import org.chancery.report.Part;
import org.chancery.report.Span;

/// Follows quotation marks from sentence to sentence. A quotation ends at its closing mark, or with
/// its paragraph where none stands, unless the next paragraph opens with a mark again.
public final class Quotations {
  /// What one sentence holds of a quotation.
  ///
  /// @param from the first token of it in this sentence, its opening mark included
  /// @param to the token after it, its closing mark included
  /// @param start offset of its first character behind the opening mark, in whatever sentence that
  ///   is
  /// @param end offset of the closing mark, or the end of the sentence where none stands in it
  /// @param opens whether it opens in this sentence
  /// @param closes whether it closes in this sentence
  public record Quotation(
      Part part, int from, int to, int start, int end, boolean opens, boolean closes) {
    public boolean covers(int token) {
      return token >= from && token < to;
    }

    /// The words between the marks, up to where this sentence leaves them.
    public Optional<Span> words() {
      return end > start ? Optional.of(new Span(part, start, end)) : Optional.empty();
    }
  }

  private boolean open;
  private Part part = Part.TITLE;
  private int paragraph;
  private int start;

  /// The quotations of the next sentence, in order.
  public List<Quotation> read(Sentence sentence) {
    List<Quotation> found = new ArrayList<>();
    boolean continued = open && isContinued(sentence);
    open = continued;
    int from = 0;
    boolean openedHere = false;
    for (int i = 0; i < sentence.size(); i++) {
      Token token = sentence.token(i);
      if (!token.is("\"") || (continued && i == 0 && isNewParagraph(sentence))) {
        continue;
      }
      if (!open && isOpening(token, sentence, i)) {
        open = true;
        openedHere = true;
        from = i;
        start = token.end();
      } else if (open && !isOpeningMark(token)) {
        found.add(quotation(sentence, from, i + 1, token.start(), openedHere, true));
        open = false;
      }
    }
    if (open) {
      found.add(quotation(sentence, from, sentence.size(), sentence.end(), openedHere, false));
    }
    part = sentence.part();
    paragraph = sentence.paragraph();
    return found;
  }

  private boolean isContinued(Sentence sentence) {
    return sentence.part() == part
        && (sentence.paragraph() == paragraph || sentence.token(0).is("\""));
  }

  private boolean isNewParagraph(Sentence sentence) {
    return sentence.paragraph() != paragraph;
  }

  private Quotation quotation(
      Sentence sentence, int from, int to, int end, boolean opens, boolean closes) {
    return new Quotation(sentence.part(), from, to, start, end, opens, closes);
  }

  private static boolean isOpeningMark(Token token) {
    return token.text().equals("“") || token.text().equals("„") || token.text().equals("«");
  }

  /// Typographic marks say it themselves; a straight mark opens unless it is glued to a word before
  /// it.
  private static boolean isOpening(Token token, Sentence sentence, int at) {
    if (token.text().equals("\"")) {
      return at == 0
          || sentence.token(at - 1).end() < token.start()
          || !sentence.token(at - 1).isWord();
    }
    return isOpeningMark(token);
  }
}
