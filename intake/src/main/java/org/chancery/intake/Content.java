package org.chancery.intake;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.chancery.intake.Fault.Kind;

/// The bytes of one source, unpacked where gzip has packed them. Every failure of the file system
/// becomes an [Unusable].
final class Content implements AutoCloseable {
  private static final int START = 4096;
  private static final int LONGEST_BUFFER = 1 << 16;

  private final BufferedInputStream bytes;
  private final long limit;

  private Content(BufferedInputStream bytes, long limit) {
    this.bytes = bytes;
    this.limit = limit;
  }

  static Content of(Path file, long limit) throws Unusable {
    try {
      if (Files.isDirectory(file)) {
        throw new Unusable(Kind.UNREADABLE, "is a folder that may not be opened; check its rights");
      }
      return of(Files.newInputStream(file), limit);
    } catch (IOException e) {
      throw unreadable(e);
    }
  }

  /// @param limit how many bytes a report may have
  static Content of(InputStream raw, long limit) throws Unusable {
    try {
      BufferedInputStream packed = new BufferedInputStream(raw, LONGEST_BUFFER);
      return new Content(isGzip(packed) ? unpacked(packed) : packed, limit);
    } catch (IOException e) {
      throw unreadable(e);
    }
  }

  private static boolean isGzip(BufferedInputStream bytes) throws IOException {
    byte[] start = start(bytes, 2);
    return start.length == 2 && (start[0] & 0xff) == 0x1f && (start[1] & 0xff) == 0x8b;
  }

  private static BufferedInputStream unpacked(BufferedInputStream packed) throws IOException {
    return new BufferedInputStream(new GZIPInputStream(packed, LONGEST_BUFFER), LONGEST_BUFFER);
  }

  private static byte[] start(BufferedInputStream bytes, int length) throws IOException {
    bytes.mark(length);
    byte[] start = bytes.readNBytes(length);
    bytes.reset();
    return start;
  }

  /// The first bytes, which stay to be read.
  byte[] start() throws Unusable {
    try {
      return start(bytes, START);
    } catch (IOException e) {
      throw unreadable(e);
    }
  }

  /// All bytes that are left.
  ///
  /// @throws Unusable with [Kind#TOO_LARGE] when there are more than the limit
  byte[] all() throws Unusable {
    try {
      byte[] all = bytes.readNBytes((int) Math.min(limit + 1, Integer.MAX_VALUE - 8));
      if (all.length > limit) {
        throw Line.tooLarge(limit);
      }
      return all;
    } catch (IOException e) {
      throw unreadable(e);
    }
  }

  /// The next line; empty after the last one.
  Optional<Line> line() throws Unusable {
    try {
      return nextLine();
    } catch (IOException e) {
      throw unreadable(e);
    }
  }

  private Optional<Line> nextLine() throws IOException {
    int next = bytes.read();
    if (next < 0) {
      return Optional.empty();
    }
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    long length = 0;
    for (; next >= 0 && next != '\n'; next = bytes.read()) {
      length++;
      if (length <= limit) {
        line.write(next);
      }
    }
    return Optional.of(new Line(line.toByteArray(), length, limit));
  }

  @Override
  public void close() throws Unusable {
    try {
      bytes.close();
    } catch (IOException e) {
      throw unreadable(e);
    }
  }

  private static Unusable unreadable(IOException fault) {
    return switch (fault) {
      case NoSuchFileException _, FileNotFoundException _ ->
          new Unusable(Kind.UNREADABLE, "does not exist");
      case AccessDeniedException _ ->
          new Unusable(Kind.UNREADABLE, "may not be read; check the rights on it");
      case ZipException _, EOFException _ ->
          new Unusable(Kind.MALFORMED, "is damaged or cut off gzip; get it anew");
      default -> new Unusable(Kind.UNREADABLE, "cannot be read: " + fault.getMessage());
    };
  }
}
