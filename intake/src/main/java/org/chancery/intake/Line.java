package org.chancery.intake;

import java.nio.charset.StandardCharsets;
import org.chancery.intake.Fault.Kind;

/// A line of a source, without its end; of one that is longer than the limit only the beginning.
final class Line {
  private final byte[] bytes;
  private final long length;
  private final long limit;

  /// Takes the bytes, which must not be changed afterwards.
  Line(byte[] bytes, long length, long limit) {
    this.bytes = bytes;
    this.length = length;
    this.limit = limit;
  }

  boolean isBlank() {
    return new String(bytes, StandardCharsets.ISO_8859_1).isBlank();
  }

  /// The line as text.
  ///
  /// @throws Unusable when it is too long or is not UTF-8
  String text() throws Unusable {
    if (length > limit) {
      throw tooLarge(limit);
    }
    return Decoder.decode(bytes);
  }

  static Unusable tooLarge(long limit) {
    return new Unusable(
        Kind.TOO_LARGE,
        "is larger than the limit of " + limit + " bytes a report; raise the limit");
  }
}
