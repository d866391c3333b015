package org.chancery.cli.console;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/// What is known of the place where output appears.
///
/// @param outIsTerminal whether standard output is a terminal
/// @param errIsTerminal whether standard error is one
/// @param width its columns
/// @param environment the variables of the process
public record Screen(
    boolean outIsTerminal, boolean errIsTerminal, int width, Map<String, String> environment) {
  /// Where the width cannot be told.
  public static final int USUAL_WIDTH = 80;

  /// The screen of this process.
  public static Screen ofProcess() {
    boolean out = isTerminal(1);
    boolean err = isTerminal(2);
    return new Screen(out, err, width(out || err, System.getenv()), System.getenv());
  }

  /// Colours unless the user has declined them (<https://no-color.org>) or the terminal has none.
  public boolean showsColours() {
    boolean declined = !environment.getOrDefault("NO_COLOR", "").isEmpty();
    return outIsTerminal && !declined && !"dumb".equals(environment.get("TERM"));
  }

  /// The JDK can only tell of standard input and output together; Linux tells of each.
  private static boolean isTerminal(int descriptor) {
    Path link = Path.of("/proc/self/fd/" + descriptor);
    if (!Files.isSymbolicLink(link)) {
      return Optional.ofNullable(System.console()).filter(java.io.Console::isTerminal).isPresent();
    }
    try {
      String target = Files.readSymbolicLink(link).toString();
      return target.startsWith("/dev/pts/") || target.startsWith("/dev/tty");
    } catch (IOException e) {
      return false;
    }
  }

  private static int width(boolean terminal, Map<String, String> environment) {
    int told = number(environment.getOrDefault("COLUMNS", ""));
    if (told > 0) {
      return told;
    }
    int asked = terminal ? askTerminal() : 0;
    return asked > 0 ? asked : USUAL_WIDTH;
  }

  /// `stty size` prints rows and columns, such as `50 120`; the JDK itself has no way to ask.
  private static int askTerminal() {
    ProcessBuilder stty = new ProcessBuilder("stty", "size");
    stty.redirectInput(Path.of("/dev/tty").toFile());
    try {
      byte[] answer = stty.start().getInputStream().readAllBytes();
      String size = new String(answer, StandardCharsets.US_ASCII);
      return number(size.substring(size.indexOf(' ') + 1).strip());
    } catch (IOException e) {
      return 0;
    }
  }

  private static int number(String text) {
    boolean digits =
        !text.isEmpty() && text.length() < 6 && text.chars().allMatch(c -> c >= '0' && c <= '9');
    return digits ? Integer.parseInt(text) : 0;
  }
}
