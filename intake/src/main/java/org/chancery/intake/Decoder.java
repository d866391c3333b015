package org.chancery.intake;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import org.chancery.intake.Fault.Kind;

/// Bytes to text, never guessing: what is not UTF-8 to the last byte is refused. A byte order mark
/// is dropped.
final class Decoder {
  /// More control characters than one in so many bytes make a content binary.
  private static final int TEXT_PER_CONTROL = 20;

  private Decoder() {}

  /// @throws Unusable with [Kind#EMPTY], [Kind#BINARY] or [Kind#NOT_UTF8]
  static String decode(byte[] bytes) throws Unusable {
    check(bytes);
    CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    ByteBuffer input = ByteBuffer.wrap(bytes);
    CharBuffer output = CharBuffer.allocate(bytes.length + 1);
    CoderResult result = decoder.decode(input, output, true);
    if (result.isError()) {
      throw new Unusable(
          Kind.NOT_UTF8,
          "is not UTF-8 (byte "
              + input.position()
              + "); convert it, for example: iconv -f WINDOWS-1252 -t UTF-8");
    }
    return filled(output.flip().toString());
  }

  /// Text in a charset that it declares itself.
  static String decode(byte[] bytes, Charset declared) throws Unusable {
    try {
      return filled(declared.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
    } catch (CharacterCodingException e) {
      throw new Unusable(
          Kind.NOT_UTF8,
          "is neither UTF-8 nor " + declared + ", which it declares; convert it to UTF-8");
    }
  }

  private static String filled(String text) throws Unusable {
    String unmarked = text.startsWith("\uFEFF") ? text.substring(1) : text;
    if (unmarked.isBlank()) {
      throw new Unusable(Kind.EMPTY, "is empty");
    }
    return unmarked;
  }

  /// Refuses what cannot be text in UTF-8; the first bytes are enough to see it.
  static void check(byte[] bytes) throws Unusable {
    if (bytes.length == 0) {
      throw new Unusable(Kind.EMPTY, "is empty");
    }
    if (looksLikeUtf16(bytes)) {
      throw new Unusable(
          Kind.NOT_UTF8, "is UTF-16; convert it, for example: iconv -f UTF-16 -t UTF-8");
    }
    if (zeros(bytes, 0, 1) > 0 || controls(bytes) * TEXT_PER_CONTROL > bytes.length) {
      throw new Unusable(Kind.BINARY, "is binary, not text");
    }
  }

  /// A mark, or zeros in every other byte, as with Latin letters.
  private static boolean looksLikeUtf16(byte[] bytes) {
    if (bytes.length < 2) {
      return false;
    }
    int mark = (bytes[0] & 0xff) << 8 | (bytes[1] & 0xff);
    int even = zeros(bytes, 0, 2);
    int odd = zeros(bytes, 1, 2);
    boolean everyOther =
        Math.min(even, odd) == 0 && Math.max(even, odd) * 10 > bytes.length / 2 * 7;
    return mark == 0xFEFF || mark == 0xFFFE || everyOther;
  }

  private static int zeros(byte[] bytes, int first, int step) {
    int zeros = 0;
    for (int i = first; i < bytes.length; i += step) {
      zeros += bytes[i] == 0 ? 1 : 0;
    }
    return zeros;
  }

  /// Control characters that texts do not hold: all but white space and escape.
  private static int controls(byte[] bytes) {
    int controls = 0;
    for (byte value : bytes) {
      boolean common = (value >= '\t' && value <= '\r') || value == 0x1b;
      controls += value >= 0 && value < ' ' && !common ? 1 : 0;
    }
    return controls;
  }

  /// The start of a content for a look at its format: no character of it is certain, and white
  /// space before it is gone.
  static String look(byte[] start) {
    String text = new String(start, StandardCharsets.UTF_8);
    return (text.startsWith("\uFEFF") ? text.substring(1) : text).stripLeading();
  }
}
