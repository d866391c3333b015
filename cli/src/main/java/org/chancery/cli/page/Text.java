package org.chancery.cli.page;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// One paragraph's words with their styles.
///
/// Words come from reports, so they are made fit to print: any white space becomes a single space;
/// control characters, which could command a terminal, and characters that turn the direction of
/// all that follows are left out.
public record Text(List<Run> runs) {
  /// Words of one style.
  public record Run(String words, Style style) {}

  public static final Text EMPTY = new Text(List.of());

  public Text {
    runs = List.copyOf(runs);
  }

  public static Text of(String words) {
    return of(words, Style.PLAIN);
  }

  public static Text of(String words, Style style) {
    String printable = printable(words);
    return printable.isEmpty() ? EMPTY : new Text(List.of(new Run(printable, style)));
  }

  public static Text strong(String words) {
    return of(words, Style.STRONG);
  }

  public static Text quiet(String words) {
    return of(words, Style.QUIET);
  }

  public Text and(Text more) {
    List<Run> all = new ArrayList<>(runs);
    for (Run run : more.runs) {
      if (!all.isEmpty() && all.getLast().style() == run.style()) {
        all.set(all.size() - 1, new Run(all.getLast().words() + run.words(), run.style()));
      } else {
        all.add(run);
      }
    }
    return new Text(all);
  }

  public Text and(String more) {
    return and(of(more));
  }

  /// The texts one after the other, with a separator between.
  public static Text join(List<Text> texts, Text separator) {
    Text joined = EMPTY;
    for (Text text : texts) {
      joined = joined.runs.isEmpty() ? text : joined.and(separator).and(text);
    }
    return joined;
  }

  public boolean isEmpty() {
    return runs.isEmpty();
  }

  /// The words without their styles.
  public String words() {
    return runs.stream().map(Run::words).collect(Collectors.joining());
  }

  int columns() {
    return runs.stream().mapToInt(run -> Columns.of(run.words())).sum();
  }

  String coloured() {
    return runs.stream()
        .map(run -> run.style().coloured(run.words()))
        .collect(Collectors.joining());
  }

  private static String printable(String words) {
    StringBuilder printable = new StringBuilder(words.length());
    words.codePoints().forEach(c -> append(printable, c));
    return printable.toString();
  }

  private static void append(StringBuilder printable, int codePoint) {
    if (Character.isWhitespace(codePoint) || Character.isSpaceChar(codePoint)) {
      if (printable.isEmpty() || printable.charAt(printable.length() - 1) != ' ') {
        printable.append(' ');
      }
    } else if (!Character.isISOControl(codePoint) && !turnsDirection(codePoint)) {
      printable.appendCodePoint(codePoint);
    }
  }

  /// Embeddings, overrides and isolates of the Unicode bidirectional algorithm.
  private static boolean turnsDirection(int codePoint) {
    return (codePoint >= 0x202A && codePoint <= 0x202E)
        || (codePoint >= 0x2066 && codePoint <= 0x2069);
  }
}
