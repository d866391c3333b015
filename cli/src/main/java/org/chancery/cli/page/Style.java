package org.chancery.cli.page;

/// How words stand out where colours are shown.
public enum Style {
  PLAIN(""),
  /// What the eye should find first.
  STRONG("1"),
  /// What is there for those who look for it.
  QUIET("2"),
  /// Words that were searched for.
  HIT("1;33");

  private final String sgr;

  Style(String sgr) {
    this.sgr = sgr;
  }

  /// The words as a terminal shows them in this style (ECMA-48, select graphic rendition).
  String coloured(String words) {
    return this == PLAIN ? words : "\u001b[" + sgr + "m" + words + "\u001b[0m";
  }
}
