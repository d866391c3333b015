package org.chancery.cli.page;

/// How many columns of a terminal text takes.
///
/// East Asian wide and fullwidth characters and pictographs take two (Unicode Standard Annex 11, by
/// whole blocks), combining marks and format characters none, all others one.
public final class Columns {
  private static final int FIRST_UNUSUAL = 0x300;

  /// First and last code point of each stretch of wide characters.
  private static final int[][] WIDE = {
    {0x1100, 0x115F},
    {0x2E80, 0x303E},
    {0x3041, 0xA4CF},
    {0xA960, 0xA97F},
    {0xAC00, 0xD7A3},
    {0xF900, 0xFAFF},
    {0xFE30, 0xFE6F},
    {0xFF00, 0xFF60},
    {0xFFE0, 0xFFE6},
    {0x1F300, 0x1F64F},
    {0x1F680, 0x1F6FF},
    {0x1F900, 0x1FAFF},
    {0x20000, 0x3FFFD}
  };

  private Columns() {}

  public static int of(String text) {
    return text.codePoints().map(Columns::of).sum();
  }

  static int of(int codePoint) {
    if (codePoint < FIRST_UNUSUAL) {
      return 1;
    }
    return switch (Character.getType(codePoint)) {
      case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> 0;
      default -> isWide(codePoint) ? 2 : 1;
    };
  }

  private static boolean isWide(int codePoint) {
    for (int[] stretch : WIDE) {
      if (codePoint >= stretch[0] && codePoint <= stretch[1]) {
        return true;
      }
    }
    return false;
  }

  /// The longest beginning of a text that takes no more than so many columns, but at least one
  /// character; never half of one.
  ///
  /// @return the index after it
  static int fitting(String text, int columns) {
    int used = 0;
    int at = 0;
    while (at < text.length()) {
      int codePoint = text.codePointAt(at);
      used += of(codePoint);
      if (used > columns && at > 0) {
        return at;
      }
      at += Character.charCount(codePoint);
    }
    return at;
  }
}
