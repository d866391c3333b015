package org.chancery.cli.option;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/// Which Chancery this is.
public final class Version {
  private Version() {}

  /// For people who report what they have seen.
  public static String ofProgramAndPlatform() {
    return "chancery "
        + ofProgram()
        + " (Java "
        + Runtime.version()
        + ", "
        + System.getProperty("os.name")
        + ")";
  }

  private static String ofProgram() {
    return Optional.ofNullable(Version.class.getPackage().getImplementationVersion())
        .orElse("unpackaged");
  }

  /// Changes whenever the same report may be read differently: with the version, and before a
  /// release with every build.
  public static String ofReader() {
    String version = ofProgram();
    return version.endsWith("-SNAPSHOT") ? version + build() : version;
  }

  /// When the archive that the program was started from was built.
  private static String build() {
    String path = System.getProperty("java.class.path", "");
    int end = path.indexOf(File.pathSeparatorChar);
    try {
      Path program = Path.of(end < 0 ? path : path.substring(0, end));
      return "." + Files.getLastModifiedTime(program).toMillis();
    } catch (IOException e) {
      return "";
    }
  }
}
