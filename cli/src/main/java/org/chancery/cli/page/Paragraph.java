package org.chancery.cli.page;

/// A text on a page, and by how many columns its lines after the first are indented.
public record Paragraph(Text text, int hanging) {
  public static Paragraph of(Text text) {
    return new Paragraph(text, 0);
  }

  /// With its further lines two columns in.
  public static Paragraph hanging(Text text) {
    return new Paragraph(text, 2);
  }
}
