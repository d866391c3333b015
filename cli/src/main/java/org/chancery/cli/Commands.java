package org.chancery.cli;

import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.chancery.cli.argument.Arguments;
import org.chancery.cli.argument.HelpPage;
import org.chancery.cli.argument.Similar;
import org.chancery.cli.console.CommandException;
import org.chancery.cli.console.Console;
import org.chancery.cli.console.ExitCode;
import org.chancery.cli.option.Version;
import org.chancery.cli.page.Page;
import org.chancery.store.StoreException;

/// All commands, put together.
final class Commands {
  private static final String PURPOSE =
      "Keeps the record of who spoke to whom, from reports as they were published.";

  private static final List<String> EXAMPLES =
      List.of(
          "  chancery read examples/reports",
          "      reads a folder of reports into ./chancery.db and prints the chronology",
          "  chancery show --with IL,RU --since 2016",
          "      the contacts of two states",
          "  chancery explain IL-RU-2018-04-11-call",
          "      one contact, with the words that every fact rests on",
          "",
          "chancery COMMAND --help tells more of each command.");

  private final Console console;
  private final List<Command> commands;

  private Commands(Console console, LocalDate today) {
    this.console = console;
    this.commands =
        List.of(
            new ReadCommand(console, today),
            new ShowCommand(console),
            new ExplainCommand(console, today),
            new CheckCommand(console),
            new DiffCommand(console),
            new SearchCommand(console),
            new RuleCommand(console, today),
            new ExportCommand(console),
            new EvaluateCommand(console, today));
  }

  /// Runs a command.
  ///
  /// @param today the day on which reports are read
  /// @return the exit code
  static int run(Console console, LocalDate today, String... line) {
    Commands commands = new Commands(console, today);
    try {
      int code = commands.run(List.of(line));
      console.flush();
      return code;
    } catch (UncheckedIOException e) {
      return commands.notTaken(e);
    }
  }

  private int run(List<String> line) {
    String first = line.isEmpty() ? "--help" : line.getFirst();
    return switch (first) {
      case "-h", "--help", "help" -> help(line);
      case "-V", "--version" -> version();
      default -> run(first, line.subList(1, line.size()));
    };
  }

  private int run(String name, List<String> rest) {
    Optional<Command> command = named(name);
    if (command.isEmpty()) {
      List<String> names = commands.stream().map(c -> c.syntax().name()).toList();
      console.remark("chancery: there is no command " + name + Similar.suggestion(name, names));
      console.remark("Try: chancery --help");
      return ExitCode.USAGE;
    }
    boolean asked = rest.contains("-h") || rest.contains("--help");
    return asked ? help(List.of("help", name)) : run(command.get(), rest);
  }

  private int run(Command command, List<String> rest) {
    try {
      return command.run(Arguments.parse(command.syntax(), rest));
    } catch (CommandException e) {
      return failed(command, e);
    } catch (StoreException e) {
      console.remark("chancery: " + e.getMessage());
      return ExitCode.FAULTS;
    }
  }

  private int failed(Command command, CommandException fault) {
    boolean misused = fault.exitCode() == ExitCode.USAGE;
    String name = misused ? "chancery " + command.syntax().name() : "chancery";
    console.remark(name + ": " + fault.getMessage());
    if (misused) {
      console.remark("Try: " + name + " --help");
    }
    return fault.exitCode();
  }

  /// `chancery --help`, `chancery help show`.
  private int help(List<String> line) {
    Page page = new Page(console.screen().width(), console.screen().showsColours());
    Optional<Command> command = line.size() > 1 ? named(line.get(1)) : Optional.empty();
    if (command.isPresent()) {
      new HelpPage(page).print(command.get().syntax());
    } else {
      new HelpPage(page).print(PURPOSE, commands.stream().map(Command::syntax).toList(), EXAMPLES);
    }
    console.print(page.lines());
    return ExitCode.DONE;
  }

  private int version() {
    console.print(Version.ofProgramAndPlatform());
    return ExitCode.DONE;
  }

  private Optional<Command> named(String name) {
    return commands.stream().filter(c -> c.syntax().name().equals(name)).findFirst();
  }

  /// A reader that has seen enough, such as `head`, is no fault worth words.
  private int notTaken(UncheckedIOException fault) {
    String reason = String.valueOf(fault.getMessage());
    if (!reason.contains("Broken pipe")) {
      console.remark("chancery: the result could not be written: " + reason);
    }
    return ExitCode.FAULTS;
  }
}
