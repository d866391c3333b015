package org.chancery.cli.console;

import java.io.BufferedWriter;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// The one place where commands write: results to standard output, remarks to standard error, both
/// in UTF-8, and where they read standard input.
public final class Console {
  private final Writer out;
  private final PrintWriter err;
  private final InputStream in;
  private final Screen screen;

  public Console(OutputStream out, OutputStream err, InputStream in, Screen screen) {
    this.out = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    this.err = new PrintWriter(err, true, StandardCharsets.UTF_8);
    this.in = in;
    this.screen = screen;
  }

  /// The console of this process, past `System.out`, which hides failures and may not be UTF-8.
  public static Console ofProcess() {
    return new Console(
        new FileOutputStream(FileDescriptor.out),
        new FileOutputStream(FileDescriptor.err),
        System.in,
        Screen.ofProcess());
  }

  public Screen screen() {
    return screen;
  }

  public InputStream in() {
    return in;
  }

  /// A line of the result.
  ///
  /// @throws UncheckedIOException when nobody takes it, or the disk is full
  public void print(String line) {
    print(line, "\n");
  }

  /// A line of the result with the line end of its format.
  ///
  /// @throws UncheckedIOException when nobody takes it, or the disk is full
  public void print(String line, String lineEnd) {
    try {
      out.write(line);
      out.write(lineEnd);
    } catch (IOException e) {
      throw new UncheckedIOException(String.valueOf(e.getMessage()), e);
    }
  }

  public void print(List<String> lines) {
    lines.forEach(this::print);
  }

  /// Hands on what was printed.
  ///
  /// @throws UncheckedIOException when nobody takes it, or the disk is full
  public void flush() {
    try {
      out.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(String.valueOf(e.getMessage()), e);
    }
  }

  /// A remark beside the result.
  public void remark(String line) {
    err.println(line);
  }

  /// A remark that the next one may overwrite; no line end.
  public void fleeting(String words) {
    err.print(words);
    err.flush();
  }
}
