package org.chancery.cli.page;

import java.util.ArrayList;
import java.util.List;

/// Breaks a text into lines, between words, and within a word only where it is wider than a line.
final class Wrapping {
  /// One line, indented by so many columns.
  record Line(int indent, Text text) {
    int columns() {
      return indent + text.columns();
    }
  }

  private final int width;
  private final int hanging;
  private final List<Line> lines = new ArrayList<>();
  private Text line = Text.EMPTY;
  private int columns;

  private Wrapping(int width, int hanging) {
    this.width = width;
    this.hanging = hanging;
  }

  /// The lines of a text.
  ///
  /// @param width the columns of a line
  /// @param hanging by how many columns every line but the first is indented
  static List<Line> wrap(Text text, int width, int hanging) {
    Wrapping wrapping = new Wrapping(width, hanging);
    words(text).forEach(wrapping::add);
    wrapping.end();
    return wrapping.lines;
  }

  private void add(Text word) {
    if (columns > 0 && indent() + columns + 1 + word.columns() > width) {
      end();
    }
    if (columns > 0) {
      append(Text.of(" ", line.runs().getLast().style()));
    }
    for (Text piece : pieces(word)) {
      if (columns > 0 && indent() + columns + piece.columns() > width) {
        end();
      }
      append(piece);
    }
  }

  private void append(Text text) {
    line = line.and(text);
    columns += text.columns();
  }

  private void end() {
    if (columns > 0) {
      lines.add(new Line(indent(), line));
      line = Text.EMPTY;
      columns = 0;
    }
  }

  private int indent() {
    return lines.isEmpty() ? 0 : hanging;
  }

  /// A word in pieces that fit on a line; mostly one.
  private List<Text> pieces(Text word) {
    int room = Math.max(1, width - hanging);
    if (word.columns() <= room) {
      return List.of(word);
    }
    List<Text> pieces = new ArrayList<>();
    for (Text.Run run : word.runs()) {
      int at = 0;
      while (at < run.words().length()) {
        int end = at + Columns.fitting(run.words().substring(at), room);
        pieces.add(Text.of(run.words().substring(at, end), run.style()));
        at = end;
      }
    }
    return pieces;
  }

  /// The single words, each with the styles of its letters.
  private static List<Text> words(Text text) {
    List<Text> words = new ArrayList<>();
    Text word = Text.EMPTY;
    for (Text.Run run : text.runs()) {
      String[] parts = run.words().split(" ", -1);
      for (int i = 0; i < parts.length; i++) {
        if (i > 0 && !word.isEmpty()) {
          words.add(word);
          word = Text.EMPTY;
        }
        word = word.and(Text.of(parts[i], run.style()));
      }
    }
    if (!word.isEmpty()) {
      words.add(word);
    }
    return words;
  }
}
