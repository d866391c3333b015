package org.chancery.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.chancery.actor.Knowledge;
import org.chancery.cli.argument.Arguments;
import org.chancery.cli.argument.Form;
import org.chancery.cli.argument.Operand;
import org.chancery.cli.argument.Option;
import org.chancery.cli.argument.Syntax;
import org.chancery.cli.console.CommandException;
import org.chancery.cli.console.Console;
import org.chancery.cli.console.ExitCode;
import org.chancery.cli.export.ContactCalendar;
import org.chancery.cli.export.ContactLines;
import org.chancery.cli.export.ContactTable;
import org.chancery.cli.export.Export;
import org.chancery.cli.export.OutputFile;
import org.chancery.cli.option.FilterOptions;
import org.chancery.cli.option.KnowledgeOption;
import org.chancery.cli.option.LedgerOption;
import org.chancery.cli.view.Headline;
import org.chancery.cli.view.Names;
import org.chancery.store.LedgerStore;
import org.chancery.store.StoreException;

/// The record for other programs.
final class ExportCommand implements Command {
  private static final Operand FORMAT = Operand.one("FORMAT", "jsonl, csv or ics");
  private static final Option OUTPUT =
      Option.of("--output", "FILE", "write there, all or nothing (default: standard output)");

  private static final Syntax SYNTAX =
      Syntax.of(
          "export",
          "Writes the record, or a part of it, for other programs.",
          List.of(FORMAT),
          List.of(
              List.of(OUTPUT),
              FilterOptions.OPTIONS,
              LedgerOption.OPTIONS,
              KnowledgeOption.OPTIONS),
          List.of(
              "  chancery export csv --output contacts.csv",
              "      one row a contact, for spreadsheets and statistics",
              "  chancery export ics --with IL,RU --since 2018 --output il-ru.ics",
              "      a calendar; contacts whose day is not known are left out",
              "  chancery export jsonl | jq -r .id",
              "      everything, one JSON object a contact"));

  /// What to write.
  private enum Kind {
    JSONL,
    CSV,
    ICS
  }

  private final Console console;

  ExportCommand(Console console) {
    this.console = console;
  }

  @Override
  public Syntax syntax() {
    return SYNTAX;
  }

  @Override
  public int run(Arguments arguments) throws CommandException, StoreException {
    Kind kind = arguments.operand(0, FORMAT, Form.of(Kind.values()));
    FilterOptions filter = FilterOptions.of(arguments);
    KnowledgeOption knowledge = KnowledgeOption.of(arguments);
    try (LedgerStore store = LedgerOption.of(arguments).openExisting(knowledge.readerVersion())) {
      Knowledge known = knowledge.loadNames();
      Export export = export(kind, known);
      List<String> lines = export.lines(new RecordedContacts(store).matching(filter, known));
      Optional<Path> output = arguments.text(OUTPUT).map(Path::of);
      if (output.isPresent()) {
        OutputFile.write(output.get(), lines, export.lineEnd());
      } else {
        lines.forEach(line -> console.print(line, export.lineEnd()));
      }
      return ExitCode.DONE;
    }
  }

  private static Export export(Kind kind, Knowledge known) {
    return switch (kind) {
      case JSONL -> new ContactLines();
      case CSV -> new ContactTable();
      case ICS -> new ContactCalendar(new Headline(new Names(known)));
    };
  }
}
