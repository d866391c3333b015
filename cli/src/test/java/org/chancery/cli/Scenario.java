package org.chancery.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A few reports and a session with them: commands as typed, each with what it must answer.
///
/// ```
/// What the scenario shows, in a line or two.
///
/// == kremlin.txt
/// Title: Telephone conversation
/// Published: 2021-12-31
/// Source: Example readout, Kremlin
///
/// Vladimir Putin had a telephone conversation with Joseph Biden.
///
/// $ chancery read .
/// ...
/// $ COLUMNS=120 chancery explain RU-US-2021-12-31-call
/// ...
/// ```
///
/// A file begins with `==` and its name and ends before the next one or the first command. `.`
/// stands for the folder of all files; `chancery.db` lies beside it. An answer is standard output,
/// then standard error, then the exit code in brackets where it is not 0; `> FILE` keeps standard
/// output for a later command.
///
/// @param intro the lines before the first file
/// @param files the files by name
/// @param commands the commands as typed
/// @param expected intro, files and session, as they stand
record Scenario(
    List<String> intro, Map<String, String> files, List<String> commands, String expected) {
  private static final String FILE = "== ";
  private static final String COMMAND = "$ ";
  private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|([^\\s\"]+(?:\"[^\"]*\")?)");
  private static final Pattern COLUMNS = Pattern.compile("COLUMNS=(\\d+)");

  static Scenario parse(String text) {
    List<String> intro = new ArrayList<>();
    Map<String, String> files = new LinkedHashMap<>();
    List<String> commands = new ArrayList<>();
    List<String> lines = intro;
    String name = "";
    for (String line : text.lines().toList()) {
      if (line.startsWith(FILE) || line.startsWith(COMMAND)) {
        close(name, lines, files);
        name = line.startsWith(FILE) ? line.substring(FILE.length()) : "";
        lines = new ArrayList<>();
      }
      if (line.startsWith(COMMAND)) {
        commands.add(line.substring(COMMAND.length()));
      } else if (!line.startsWith(FILE)) {
        lines.add(line);
      }
    }
    return new Scenario(intro, files, commands, text);
  }

  private static void close(String name, List<String> lines, Map<String, String> files) {
    if (!name.isEmpty()) {
      files.put(name, String.join("\n", lines).strip() + "\n");
    }
  }

  /// Runs the session in a folder of its own.
  ///
  /// @return the scenario as it must be for its answers to be right
  String play(Path folder) throws IOException {
    Path reports = Files.createDirectory(folder.resolve("reports"));
    StringBuilder played = new StringBuilder();
    intro.forEach(line -> played.append(line).append('\n'));
    for (Map.Entry<String, String> file : files.entrySet()) {
      Files.writeString(reports.resolve(file.getKey()), file.getValue());
      played.append(FILE).append(file.getKey()).append('\n').append(file.getValue()).append('\n');
    }
    for (String command : commands) {
      played.append(COMMAND).append(command).append('\n').append(answer(command, folder));
    }
    return played.toString();
  }

  private String answer(String command, Path folder) throws IOException {
    int redirected = command.indexOf(" > ");
    if (redirected >= 0) {
      String file = command.substring(redirected + 3).strip();
      Shell.Answer answer = run(command.substring(0, redirected), folder);
      Files.writeString(folder.resolve(file), answer.out());
      return told(new Shell.Answer(answer.code(), "", answer.err()), folder);
    }
    return told(run(command, folder), folder);
  }

  private Shell.Answer run(String command, Path folder) {
    List<String> words = words(command);
    Matcher columns = COLUMNS.matcher(words.getFirst());
    int width = columns.matches() ? Integer.parseInt(columns.group(1)) : 80;
    List<String> arguments = words.subList(columns.matches() ? 2 : 1, words.size());
    return new Shell(width, "").run(located(arguments, folder));
  }

  private static String told(Shell.Answer answer, Path folder) {
    String code = answer.code() == 0 ? "" : "[" + answer.code() + "]\n";
    String reports = folder.resolve("reports") + "/";
    return (answer.out() + answer.err() + code).replace(reports, "").replace(folder + "/", "");
  }

  /// The words with the files' places in front of their names, and the ledger named.
  private String[] located(List<String> arguments, Path folder) {
    List<String> located = new ArrayList<>();
    for (String argument : arguments) {
      located.add(located(argument, folder));
    }
    boolean named = arguments.stream().anyMatch(a -> a.startsWith("--ledger") || a.equals("diff"));
    if (!named && !arguments.contains("--no-ledger") && !arguments.contains("--help")) {
      located.add("--ledger");
      located.add(folder.resolve("chancery.db").toString());
    }
    return located.toArray(String[]::new);
  }

  private String located(String argument, Path folder) {
    if (argument.equals(".")) {
      return folder.resolve("reports").toString();
    }
    if (files.containsKey(argument)) {
      return folder.resolve("reports").resolve(argument).toString();
    }
    return argument.endsWith(".db") || argument.endsWith(".jsonl")
        ? folder.resolve(argument).toString()
        : argument;
  }

  private static List<String> words(String command) {
    List<String> words = new ArrayList<>();
    Matcher word = WORD.matcher(command);
    while (word.find()) {
      words.add(word.group().replace("\"", ""));
    }
    return words;
  }
}
