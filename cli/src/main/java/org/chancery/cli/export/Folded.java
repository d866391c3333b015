package org.chancery.cli.export;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// Content lines of iCalendar, folded: no line has more than 75 octets, and further ones start with
/// a space (RFC 5545, section 3.1).
final class Folded {
  private static final int OCTETS = 75;

  private Folded() {}

  static List<String> lines(String line) {
    List<String> lines = new ArrayList<>();
    StringBuilder part = new StringBuilder();
    int octets = 0;
    for (int codePoint : line.codePoints().toArray()) {
      String letter = Character.toString(codePoint);
      int size = letter.getBytes(StandardCharsets.UTF_8).length;
      if (octets + size > OCTETS) {
        lines.add(part.toString());
        part = new StringBuilder(" ");
        octets = 1;
      }
      part.append(letter);
      octets += size;
    }
    lines.add(part.toString());
    return lines;
  }
}
