package org.chancery.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Cuts a stretch of text into words, numbers and marks of punctuation.
///
/// | text | tokens |
/// |---|---|
/// | `Russia’s Moon Jae-in` | `Russia` `’s` `Moon` `Jae` `-` `in` |
/// | `Mr. Biden, U.S.` | `Mr.` `Biden` `,` `U.S.` |
/// | `1,000 of the 25th` | `1,000` `of` `the` `25th` |
///
/// Blanks of every kind lie between tokens, and so do invisible characters, except within a word.
public final class Tokenizer {
  /// Shortened words whose full stop belongs to them, in folded form.
  private static final Set<String> SHORTENED =
      Set.of(
          "mr", "mrs", "ms", "dr", "jr", "sr", "gen", "st", "prof", "lt", "col", "sen", "rep",
          "gov", "hon", "rev", "amb", "sec", "messrs", "jan", "feb", "mar", "apr", "jun", "jul",
          "aug", "sept", "sep", "oct", "nov", "dec");

  /// Invisible, but a place where words part: the zero width space.
  private static final char BREAK = '\u200b';

  private final String text;
  private final int end;
  private final List<Token> tokens = new ArrayList<>();
  private int at;

  private Tokenizer(String text, int start, int end) {
    this.text = text;
    this.at = start;
    this.end = end;
  }

  /// The tokens of `text` from `start` up to, not including, `end`.
  public static List<Token> tokens(String text, int start, int end) {
    return new Tokenizer(text, start, end).run();
  }

  static boolean isShortened(String folded) {
    return SHORTENED.contains(folded);
  }

  private List<Token> run() {
    while (at < end) {
      int c = text.codePointAt(at);
      if (isBlank(c) || isInvisible(c)) {
        at += Character.charCount(c);
      } else if (isApostrophe(c) && isPossessiveHere()) {
        possessive();
      } else if (Character.isLetterOrDigit(c) && !isApostrophe(c)) {
        word();
      } else {
        mark(c);
      }
    }
    return tokens;
  }

  private void word() {
    int start = at;
    if (isInitials(start)) {
      at = endOfInitials(start);
    } else if (Character.isDigit(text.charAt(start))) {
      at = endOfNumber(start);
    } else {
      at = endOfWord(start);
      if (at < end && text.charAt(at) == '.' && isShortened(fold(start, at))) {
        at++;
      }
    }
    add(start, Folding.fold(text.substring(start, at)));
  }

  private int endOfWord(int start) {
    int i = start;
    int next = start;
    while (next < end && (isWordCharacter(next) || isInner(next))) {
      boolean visible = !isInvisible(text.codePointAt(next));
      next += Character.charCount(text.codePointAt(next));
      i = visible ? next : i;
    }
    return i;
  }

  private int endOfNumber(int start) {
    int i = start;
    while (i < end && (isWordCharacter(i) || isInnerSeparator(i))) {
      i += Character.charCount(text.codePointAt(i));
    }
    return i;
  }

  private boolean isWordCharacter(int i) {
    int c = text.codePointAt(i);
    return (Character.isLetterOrDigit(c) && !isApostrophe(c))
        || switch (Character.getType(c)) {
          case Character.NON_SPACING_MARK,
              Character.COMBINING_SPACING_MARK,
              Character.ENCLOSING_MARK ->
              true;
          default -> false;
        };
  }

  private boolean isInner(int i) {
    return isInnerApostrophe(i) || (isInvisible(text.codePointAt(i)) && text.charAt(i) != BREAK);
  }

  private boolean isInnerSeparator(int i) {
    char c = text.charAt(i);
    return (c == '.' || c == ',' || c == ':') && isDigit(i - 1) && isDigit(i + 1);
  }

  private boolean isDigit(int i) {
    return i >= 0 && i < end && Character.isDigit(text.charAt(i));
  }

  /// An apostrophe within a word (`O'Brien`, `didn't`), but not the one of a genitive.
  private boolean isInnerApostrophe(int i) {
    return isApostrophe(text.charAt(i)) && isLetter(i + 1) && !isGenitive(i);
  }

  private boolean isGenitive(int i) {
    return i + 1 < end
        && (text.charAt(i + 1) == 's' || text.charAt(i + 1) == 'S')
        && !isLetter(i + 2);
  }

  private boolean isLetter(int i) {
    return i >= 0 && i < end && Character.isLetter(text.codePointAt(i));
  }

  /// Behind a word or number: `Russia’s`, `U.S.’s`, `G7’s`, `the leaders’ call`.
  private boolean isPossessiveHere() {
    if (tokens.isEmpty() || tokens.getLast().end() != at) {
      return false;
    }
    Token owner = tokens.getLast();
    return (owner.isWord() || owner.isNumber()) && (isGenitive(at) || isPluralGenitive());
  }

  private boolean isPluralGenitive() {
    char last = text.charAt(at - 1);
    return (last == 's' || last == 'S') && at + 1 < end && isBlank(text.charAt(at + 1));
  }

  private void possessive() {
    int start = at;
    at += isGenitive(start) ? 2 : 1;
    add(start, "'s");
  }

  /// `U.S.`, `a.m.`, `D.C.`: single letters, each with its full stop, at least two.
  private boolean isInitials(int start) {
    return isLetter(start)
        && !isLetter(start - 1)
        && start + 3 < end + 1
        && charIs(start + 1, '.')
        && isLetter(start + 2)
        && charIs(start + 3, '.');
  }

  private int endOfInitials(int start) {
    int i = start;
    while (isLetter(i) && charIs(i + 1, '.')) {
      i += 2;
    }
    boolean last = i < end && Character.isLetter(text.charAt(i)) && !isLetter(i + 1);
    return last ? i + 1 : i;
  }

  private boolean charIs(int i, char c) {
    return i < end && text.charAt(i) == c;
  }

  private void mark(int c) {
    int start = at;
    at += Character.charCount(c);
    add(
        start,
        switch (c) {
          case '“', '”', '„', '«', '»', '"', '″' -> "\"";
          case '‘', '’', 'ʼ', '`', '\'' -> "'";
          case '–', '—', '−', '―' -> "--";
          case '‐', '‑' -> "-";
          default -> Character.toString(c);
        });
  }

  private void add(int start, String fold) {
    tokens.add(new Token(start, at, text.substring(start, at), fold));
  }

  private String fold(int start, int stop) {
    return Folding.fold(text.substring(start, stop));
  }

  private static boolean isApostrophe(int c) {
    return c == '\'' || c == '’' || c == 'ʼ' || c == '‘' || c == '`';
  }

  /// A space, a line break, or one of the blanks that [Character#isWhitespace(int)] leaves out,
  /// such as the non-breaking space and the next line control.
  static boolean isBlank(int c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == 0x85;
  }

  /// Marks of direction, soft hyphens, joiners, byte order marks, control characters, and what
  /// chooses between the pictures of an emoji.
  static boolean isInvisible(int c) {
    boolean control = Character.getType(c) == Character.CONTROL && !isBlank(c);
    return control || Character.getType(c) == Character.FORMAT || (c >= 0xFE00 && c <= 0xFE0F);
  }
}
