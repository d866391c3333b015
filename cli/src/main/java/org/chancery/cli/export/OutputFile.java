package org.chancery.cli.export;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.chancery.cli.console.CommandException;

/// A file of results. It is written under another name and then put in its place, so that whoever
/// opens it finds the old content or the new, whole.
public final class OutputFile {
  private OutputFile() {}

  /// Writes lines in UTF-8, each with a line feed after it.
  public static void write(Path file, List<String> lines) throws CommandException {
    write(file, lines, "\n");
  }

  /// Writes lines in UTF-8.
  public static void write(Path file, List<String> lines, String lineEnd) throws CommandException {
    try {
      if (Files.exists(file) && !Files.isRegularFile(file)) {
        fill(file, lines, lineEnd);
      } else {
        replace(file, lines, lineEnd);
      }
    } catch (NoSuchFileException e) {
      throw CommandException.input(file + ": cannot be written: its folder does not exist");
    } catch (IOException e) {
      throw CommandException.input(file + ": cannot be written: " + e.getMessage());
    }
  }

  private static void replace(Path file, List<String> lines, String lineEnd) throws IOException {
    Path place = Files.exists(file) ? file.toRealPath() : file;
    Path part =
        place.resolveSibling(
            "." + place.getFileName() + "." + ProcessHandle.current().pid() + ".part");
    try {
      fill(part, lines, lineEnd);
      move(part, place);
    } finally {
      Files.deleteIfExists(part);
    }
  }

  private static void fill(Path file, List<String> lines, String lineEnd) throws IOException {
    try (BufferedWriter writer =
        Files.newBufferedWriter(
            file,
            StandardOpenOption.CREATE,
            StandardOpenOption.TRUNCATE_EXISTING,
            StandardOpenOption.WRITE)) {
      for (String line : lines) {
        writer.write(line);
        writer.write(lineEnd);
      }
    }
  }

  private static void move(Path part, Path place) throws IOException {
    try {
      Files.move(part, place, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(part, place, StandardCopyOption.REPLACE_EXISTING);
    }
  }
}
