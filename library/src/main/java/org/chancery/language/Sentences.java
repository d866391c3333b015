package org.chancery.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.chancery.report.Part;

/// Splits a text into sentences. A line break ends a sentence, as in headlines and lists, unless
/// the text is wrapped at a fixed width, where only an empty line or the next item of a list does.
///
/// | text | sentences |
/// |---|---|
/// | `They met in the U.S. on Friday. He left.` | `They met in the U.S. on Friday.` `He left.` |
/// | `He met Hun Sen. The two agreed.` | `He met Hun Sen.` `The two agreed.` |
/// | `They made a deal.In a note, he said no. Talks ended.` | `They made a deal.` `In a note, he said no.` `Talks ended.` |
public final class Sentences {
  /// Words after which a full stop ends nothing, beyond those that the tokenizer knows.
  private static final Set<String> NEVER_LAST = Set.of("vs", "eg", "ie", "cf", "ca", "approx");

  /// Words that a full stop shortens only before a number: "No. 10".
  private static final Set<String> BEFORE_NUMBERS = Set.of("no", "nos", "art", "vol", "pp", "par");

  /// Shortened words that can stand last, and then end their sentence before one of [#OPENERS].
  private static final Set<String> MAY_BE_LAST =
      Set.of(
          "jr", "sr", "sen", "st", "sec", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sept",
          "sep", "oct", "nov", "dec");

  /// Words that begin a sentence even after initials such as `U.S.`
  private static final Set<String> OPENERS =
      Set.of(
          "the",
          "a",
          "an",
          "in",
          "on",
          "at",
          "he",
          "she",
          "it",
          "they",
          "we",
          "i",
          "this",
          "that",
          "these",
          "both",
          "but",
          "and",
          "as",
          "after",
          "during",
          "earlier",
          "according",
          "his",
          "her",
          "their",
          "there",
          "meanwhile",
          "however",
          "also",
          "for",
          "following");

  /// Marks that begin an item of a list.
  private static final String BULLETS = "-*•·–—▪●◦‣";

  /// Words behind which a line of running text breaks and a headline does not end.
  private static final Set<String> UNFINISHED =
      Set.of(
          "a",
          "an",
          "the",
          "of",
          "in",
          "on",
          "at",
          "to",
          "with",
          "and",
          "or",
          "by",
          "from",
          "for",
          "his",
          "her",
          "their",
          "its",
          "that",
          "as",
          "is",
          "was",
          "were",
          "has",
          "had",
          "will",
          "president",
          "minister",
          "prime",
          "foreign",
          "mr",
          "mrs",
          "ms",
          "between",
          "who",
          "which");

  /// Share of continued lines above which a text counts as wrapped at a fixed width.
  private static final double WRAPPED = 0.3;

  private final Part part;
  private final String text;
  private final boolean wrapped;
  private final List<Sentence> sentences = new ArrayList<>();
  private int paragraph;

  private Sentences(Part part, String text) {
    this.part = part;
    this.text = text;
    this.wrapped = isWrapped(text);
  }

  public static List<Sentence> of(Part part, String text) {
    return new Sentences(part, text).run();
  }

  private List<Sentence> run() {
    int start = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (isLineBreak(c) && endsLine(i)) {
        add(start, i);
        start = i + 1;
        endParagraph();
      } else if (isTerminal(c) && endsSentence(i)) {
        int stop = afterClosing(i + 1);
        add(start, stop);
        start = stop;
        i = stop - 1;
      }
    }
    add(start, text.length());
    return sentences;
  }

  private void add(int start, int end) {
    List<Token> tokens = Tokenizer.tokens(text, start, end);
    if (!tokens.isEmpty()) {
      int from = tokens.getFirst().start();
      int to = tokens.getLast().end();
      sentences.add(new Sentence(part, from, to, paragraph, tokens));
    }
  }

  /// The next sentence is of another paragraph than the last one.
  private void endParagraph() {
    paragraph = sentences.isEmpty() ? 0 : sentences.getLast().paragraph() + 1;
  }

  private boolean endsLine(int lineBreak) {
    boolean apart = isEmptyLine(lineBreak + 1) || isListItem(lineBreak + 1);
    return apart || !(wrapped || isUnfinished(lineBreak));
  }

  /// Whether a line breaks off in the midst of a phrase: behind "on" or "of", or before a small
  /// letter.
  private boolean isUnfinished(int lineBreak) {
    int last = lineBreak;
    while (last > 0 && isBlank(last - 1)) {
      last--;
    }
    int start = last;
    while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
      start--;
    }
    int next = lineBreak + 1;
    while (next < text.length() && isBlank(next)) {
      next++;
    }
    return UNFINISHED.contains(Folding.fold(text.substring(start, last)))
        || (next < text.length() && start < last && Character.isLowerCase(text.charAt(next)));
  }

  /// Whether only blanks stand between an offset and the next line break.
  private boolean isEmptyLine(int from) {
    int i = from;
    while (i < text.length() && !isLineBreak(text.charAt(i)) && isBlank(i)) {
      i++;
    }
    return i >= text.length() || isLineBreak(text.charAt(i));
  }

  private boolean isListItem(int from) {
    int i = from;
    while (i < text.length() && isBlank(i)) {
      i++;
    }
    return i + 1 < text.length() && BULLETS.indexOf(text.charAt(i)) >= 0 && isBlank(i + 1);
  }

  private boolean isBlank(int i) {
    return Tokenizer.isBlank(text.charAt(i));
  }

  private static boolean isLineBreak(char c) {
    return c == '\n' || c == '\u0085' || c == '\u2028' || c == '\u2029';
  }

  private static boolean isTerminal(char c) {
    return c == '.' || c == '!' || c == '?' || c == '…';
  }

  private boolean endsSentence(int stop) {
    int after = afterClosing(stop + 1);
    if (after >= text.length()) {
      return true;
    }
    if (!isBlank(after)) {
      return isGluedSentence(stop, after);
    }
    int next = after;
    while (next < text.length() && isBlank(next)) {
      next++;
    }
    if (next >= text.length()) {
      return true;
    }
    char opening = text.charAt(next);
    boolean wide = next - after > 1;
    return !Character.isLowerCase(opening) && !isAbbreviated(stop, next, wide);
  }

  /// Sentences run together where a page lost its line break: `the deal.In a note`, `in 2015.The`.
  private boolean isGluedSentence(int stop, int after) {
    return stop > 1
        && after + 1 < text.length()
        && isWordEnd(stop)
        && Character.isUpperCase(text.charAt(after))
        && (after > stop + 1 || text.charAt(stop) == '.')
        && (Character.isLowerCase(text.charAt(after + 1)) || isBlank(after + 1));
  }

  private boolean isWordEnd(int stop) {
    char last = text.charAt(stop - 1);
    char before = text.charAt(stop - 2);
    return (Character.isLowerCase(last) && Character.isLowerCase(before))
        || (Character.isDigit(last) && Character.isDigit(before));
  }

  /// Whether a full stop belongs to a shortened word and ends nothing.
  ///
  /// @param wide whether more than one blank follows, as typists leave it between sentences
  private boolean isAbbreviated(int stop, int next, boolean wide) {
    if (text.charAt(stop) != '.') {
      return false;
    }
    int start = stop;
    while (start > 0 && !isBlank(start - 1)) {
      start--;
    }
    String word = stripOpening(text.substring(start, stop));
    String folded = Folding.fold(word);
    if (BEFORE_NUMBERS.contains(folded)) {
      return Character.isDigit(text.charAt(next));
    }
    boolean shortened = Tokenizer.isShortened(folded) || NEVER_LAST.contains(folded);
    if (shortened && !MAY_BE_LAST.contains(folded)) {
      return true;
    }
    boolean initials = word.length() == 1 && Character.isUpperCase(word.charAt(0));
    boolean dotted = word.indexOf('.') > 0 && word.length() <= 5;
    boolean begins = OPENERS.contains(Folding.fold(wordAt(next))) || (wide && !initials);
    return (shortened || initials || dotted) && !begins;
  }

  private static String stripOpening(String word) {
    int i = 0;
    while (i < word.length() && !Character.isLetterOrDigit(word.charAt(i))) {
      i++;
    }
    return word.substring(i);
  }

  private String wordAt(int start) {
    int i = start;
    while (i < text.length() && Character.isLetterOrDigit(text.charAt(i))) {
      i++;
    }
    return text.substring(start, i);
  }

  /// Past the quotation marks, brackets and numbers of notes that belong to a sentence's end.
  private int afterClosing(int from) {
    int i = from;
    while (i < text.length()) {
      int note = afterNote(i);
      char c = text.charAt(i);
      if (note == i && "\"”’')]»".indexOf(c) < 0 && !Tokenizer.isInvisible(c)) {
        return i;
      }
      i = Math.max(note, i + 1);
    }
    return i;
  }

  /// Past the number of a note, `[12]`; the offset itself where none stands.
  private int afterNote(int from) {
    int i = from + 1;
    while (text.charAt(from) == '[' && i < text.length() && Character.isDigit(text.charAt(i))) {
      i++;
    }
    return i > from + 1 && i < text.length() && text.charAt(i) == ']' ? i + 1 : from;
  }

  private static boolean isWrapped(String text) {
    int breaks = 0;
    int continued = 0;
    for (int i = text.indexOf('\n');
        i >= 0 && i + 1 < text.length();
        i = text.indexOf('\n', i + 1)) {
      char next = text.charAt(i + 1);
      if (next != '\n' && next != '\r') {
        breaks++;
        continued += Character.isLowerCase(next) ? 1 : 0;
      }
    }
    return breaks > 2 && continued > WRAPPED * breaks;
  }
}
