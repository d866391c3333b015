package org.chancery.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Expected output kept in files. `-Dgolden.update=true` writes them anew, to be looked through
/// before they are committed.
public final class Golden {
  private static final Path FOLDER = Path.of("src/test/resources/org/chancery/cli");

  private Golden() {}

  public static void check(String file, String actual) throws IOException {
    Path path = FOLDER.resolve(file);
    if (Boolean.getBoolean("golden.update")) {
      Files.writeString(path, actual);
    }
    assertEquals(Files.readString(path), actual, () -> file + "; update with -Dgolden.update=true");
  }
}
