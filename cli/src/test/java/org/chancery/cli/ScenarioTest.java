package org.chancery.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Every scenario in the folder, played. `-Dgolden.update=true` writes their answers anew, to be
/// looked through before they are committed.
final class ScenarioTest {
  private static final Path FOLDER = Path.of("src/test/resources/org/chancery/scenario");

  @TempDir private Path folder = Path.of("");

  static List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("names")
  void answersAsExpected(String name) throws IOException {
    Path file = FOLDER.resolve(name);
    Scenario scenario = Scenario.parse(Files.readString(file));
    String played = scenario.play(folder);
    if (Boolean.getBoolean("golden.update")) {
      Files.writeString(file, played);
    }
    assertEquals(Files.readString(file), played, () -> name + "; update: -Dgolden.update=true");
  }
}
