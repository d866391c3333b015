package org.chancery.cli.page;

import java.util.ArrayList;
import java.util.List;

/// Lines of a fixed width, filled from top to bottom.
public final class Page {
  /// Text is hard to read in longer lines, however wide the terminal.
  private static final int WIDEST = 132;

  private static final int NARROWEST = 40;

  /// Columns between a cell and what stands beside it.
  private static final int GAP = 2;

  private final int width;
  private final boolean coloured;
  private final List<String> lines = new ArrayList<>();

  /// @param width the columns to fill; kept within what can be read
  /// @param coloured whether styles are shown
  public Page(int width, boolean coloured) {
    this.width = Math.clamp(width, NARROWEST, WIDEST);
    this.coloured = coloured;
  }

  public int width() {
    return width;
  }

  public boolean isColoured() {
    return coloured;
  }

  public Page blank() {
    lines.add("");
    return this;
  }

  /// A blank line, unless nothing stands above it.
  public Page separate() {
    return lines.isEmpty() ? this : blank();
  }

  public Page line(Text text) {
    return indented(0, Paragraph.hanging(text));
  }

  /// A paragraph, all of it that many columns to the right.
  public Page indented(int indent, Paragraph paragraph) {
    for (Wrapping.Line line : wrap(paragraph, width - indent)) {
      lines.add(" ".repeat(indent) + print(line));
    }
    return this;
  }

  /// A line as it is.
  public Page verbatim(String line) {
    lines.add(line);
    return this;
  }

  /// Paragraphs to the right of a cell that is `cellWidth` columns wide.
  public Page beside(Text cell, int cellWidth, List<Paragraph> paragraphs) {
    return beside(0, cell, cellWidth, paragraphs);
  }

  /// The same, all of it that many columns to the right.
  public Page beside(int indent, Text cell, int cellWidth, List<Paragraph> paragraphs) {
    List<Wrapping.Line> left = Wrapping.wrap(cell, cellWidth, 0);
    List<Wrapping.Line> right = new ArrayList<>();
    int start = cellWidth + GAP;
    paragraphs.forEach(p -> right.addAll(wrap(p, width - indent - start)));
    for (int i = 0; i < Math.max(left.size(), right.size()); i++) {
      String cellLine = i < left.size() ? print(left.get(i)) : "";
      int used = i < left.size() ? left.get(i).columns() : 0;
      String rest = i < right.size() ? " ".repeat(start - used) + print(right.get(i)) : "";
      lines.add(" ".repeat(indent) + cellLine + rest);
    }
    return this;
  }

  /// Two texts next to each other, each in one half of the page.
  public Page columns(List<Paragraph> left, List<Paragraph> right) {
    int half = (width - GAP) / 2;
    List<Wrapping.Line> here = left.stream().flatMap(p -> wrap(p, half).stream()).toList();
    List<Wrapping.Line> there = right.stream().flatMap(p -> wrap(p, half).stream()).toList();
    for (int i = 0; i < Math.max(here.size(), there.size()); i++) {
      String start = i < here.size() ? print(here.get(i)) : "";
      int used = i < here.size() ? here.get(i).columns() : 0;
      String rest = i < there.size() ? " ".repeat(half + GAP - used) + print(there.get(i)) : "";
      lines.add(start + rest);
    }
    return this;
  }

  private static List<Wrapping.Line> wrap(Paragraph paragraph, int width) {
    return Wrapping.wrap(paragraph.text(), width, paragraph.hanging());
  }

  private String print(Wrapping.Line line) {
    String words = coloured ? line.text().coloured() : line.text().words();
    return " ".repeat(line.indent()) + words;
  }

  public List<String> lines() {
    return List.copyOf(lines);
  }
}
