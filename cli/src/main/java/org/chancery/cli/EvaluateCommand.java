package org.chancery.cli;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.chancery.cli.argument.Arguments;
import org.chancery.cli.argument.Operand;
import org.chancery.cli.argument.Option;
import org.chancery.cli.argument.Syntax;
import org.chancery.cli.console.CommandException;
import org.chancery.cli.console.Console;
import org.chancery.cli.console.ExitCode;
import org.chancery.cli.export.OutputFile;
import org.chancery.cli.option.KnowledgeOption;
import org.chancery.evaluate.Contacts;
import org.chancery.evaluate.KeyException;
import org.chancery.evaluate.Score;
import org.chancery.exchange.MalformedJsonException;
import org.chancery.exchange.ReadingJson;
import org.chancery.exchange.ReportJson;
import org.chancery.reading.Reader;
import org.chancery.report.Report;

/// Readings measured on a key.
final class EvaluateCommand implements Command {
  private static final Operand KEY = Operand.one("KEY", "the key, JSONL");
  private static final Operand READINGS =
      Operand.optional("READINGS", "readings, JSONL; left out: those of the reports in the key");
  private static final Option MISSES =
      Option.of("--misses", "FILE", "write contacts missed or found in excess, JSONL");

  private static final Syntax SYNTAX =
      Syntax.of(
          "evaluate",
          "Measures readings on a key made by hand: precision, recall, dates, persons.",
          List.of(KEY, READINGS),
          List.of(List.of(MISSES), KnowledgeOption.OPTIONS),
          List.of(
              "  chancery evaluate key.jsonl",
              "      reads the reports in the key and measures what is found",
              "  chancery evaluate key.jsonl readings.jsonl",
              "      measures readings made before, by Chancery or by others",
              "  chancery evaluate key.jsonl --misses misses.jsonl",
              "      also writes what was missed, and what was found in excess",
              "",
              "A line of a key is a report with its contacts: {\"id\", \"published\", \"text\",",
              "\"contacts\": [{\"channel\", \"status\", \"parties\": [{\"state\", \"name\"}], \"date\",",
              "\"initiator\", \"main\"}]}; a line of readings {\"report\": {\"id\"}, \"contacts\":",
              "[...]}."));

  private final Console console;
  private final LocalDate today;

  EvaluateCommand(Console console, LocalDate today) {
    this.console = console;
    this.today = today;
  }

  @Override
  public Syntax syntax() {
    return SYNTAX;
  }

  @Override
  public int run(Arguments arguments) throws CommandException {
    try {
      Score score = score(arguments);
      console.print(score.lines());
      Optional<Path> misses = arguments.text(MISSES).map(Path::of);
      if (misses.isPresent()) {
        OutputFile.write(misses.get(), score.misses());
      }
      return ExitCode.DONE;
    } catch (KeyException | MalformedJsonException e) {
      throw CommandException.input(e);
    }
  }

  private Score score(Arguments arguments)
      throws CommandException, KeyException, MalformedJsonException {
    List<Path> files = arguments.operands().stream().map(Path::of).toList();
    Path key = files.getFirst();
    List<String> lines = lines(key);
    Contacts wanted = new Contacts();
    for (int i = 0; i < lines.size(); i++) {
      wanted.addKey(lines.get(i), place(key, i));
    }
    return Score.of(
        wanted,
        files.size() > 1 ? stored(files.get(1)) : read(key, lines, KnowledgeOption.of(arguments)));
  }

  private static Contacts stored(Path file) throws CommandException, KeyException {
    Contacts found = new Contacts();
    List<String> lines = lines(file);
    for (int i = 0; i < lines.size(); i++) {
      found.addReading(lines.get(i), place(file, i));
    }
    return found;
  }

  private Contacts read(Path key, List<String> lines, KnowledgeOption knowledge)
      throws CommandException, KeyException, MalformedJsonException {
    Reader reader = new Reader(knowledge.load(), today);
    Contacts found = new Contacts();
    for (int i = 0; i < lines.size(); i++) {
      Report report = ReportJson.parse(lines.get(i), place(key, i));
      found.addReading(ReadingJson.write(reader.read(report)), place(key, i));
    }
    return found;
  }

  private static String place(Path file, int line) {
    return file + ":" + (line + 1);
  }

  private static List<String> lines(Path file) throws CommandException {
    try {
      return Files.readAllLines(file).stream().filter(line -> !line.isBlank()).toList();
    } catch (NoSuchFileException e) {
      throw CommandException.input(file + ": there is no such file");
    } catch (CharacterCodingException e) {
      throw CommandException.input(file + ": is not UTF-8; convert it first");
    } catch (IOException e) {
      throw CommandException.input(file + ": cannot be read: " + e.getMessage());
    }
  }
}
