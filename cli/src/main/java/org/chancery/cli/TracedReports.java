package org.chancery.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.chancery.actor.Knowledge;
import org.chancery.cli.argument.Arguments;
import org.chancery.cli.argument.Form;
import org.chancery.cli.argument.Option;
import org.chancery.cli.console.CommandException;
import org.chancery.cli.console.Console;
import org.chancery.cli.console.ExitCode;
import org.chancery.cli.option.KnowledgeOption;
import org.chancery.cli.option.ViewOptions;
import org.chancery.cli.page.Page;
import org.chancery.cli.view.Names;
import org.chancery.cli.view.SentenceBySentence;
import org.chancery.exchange.TraceJson;
import org.chancery.intake.Fault;
import org.chancery.intake.Intake;
import org.chancery.intake.Source;
import org.chancery.intake.Sources;
import org.chancery.intake.Taken;
import org.chancery.reading.Reader;
import org.chancery.reading.Trace;
import org.chancery.report.Report;

/// The reports of a file, read before the user's eyes: sentence by sentence what was seen, found,
/// refused and why.
final class TracedReports {
  static final Option REPORT =
      Option.of(
          "--report", "FILE", "instead of a contact: how each sentence of this report is read");
  private static final Option PUBLISHED =
      Option.of("--published", "DAY", "with --report: day of publication where it states none");
  private static final Option ALL =
      Option.flag("--all", "with --report: show sentences without words of contact, too");

  static final List<Option> OPTIONS = List.of(REPORT, PUBLISHED, ALL);

  private final Console console;
  private final ViewOptions view;
  private final boolean all;
  private final Reader reader;
  private final Names names;
  private final Optional<String> wanted;
  private int shown;
  private int faults;

  private TracedReports(Console console, LocalDate today, Arguments arguments)
      throws CommandException {
    this.console = console;
    this.view = ViewOptions.of(arguments);
    this.all = arguments.has(ALL);
    this.wanted = arguments.operands().stream().findFirst();
    Knowledge knowledge = KnowledgeOption.of(arguments).load();
    this.reader = new Reader(knowledge, today);
    this.names = new Names(knowledge);
  }

  /// Shows the reports of the file that is asked for; those of one name, where the operand gives
  /// one.
  static int show(Console console, LocalDate today, Arguments arguments) throws CommandException {
    Intake intake = new Intake(Intake.DEFAULT_LIMIT, arguments.value(PUBLISHED, Form.DAY));
    TracedReports reports = new TracedReports(console, today, arguments);
    for (Source source : Sources.of(arguments.texts(REPORT))) {
      intake.read(source, console.in(), reports::take);
    }
    if (reports.shown == 0 && reports.faults == 0) {
      throw CommandException.input(
          arguments.texts(REPORT).getFirst()
              + ": holds no report"
              + reports.wanted.map(name -> " named " + name).orElse(""));
    }
    return reports.faults > 0 ? ExitCode.FAULTS : ExitCode.DONE;
  }

  private void take(Taken taken) {
    switch (taken) {
      case Taken.Accepted(Report report) -> {
        if (wanted.isEmpty() || wanted.get().equals(report.name())) {
          show(reader.trace(report));
        }
      }
      case Taken.Refused(Fault fault) -> {
        faults++;
        console.remark(fault.where() + ": " + fault.message());
      }
    }
  }

  private void show(Trace trace) {
    switch (view.format()) {
      case JSONL -> console.print(TraceJson.write(trace));
      case TABLE, BRIEF -> print(trace);
    }
    shown++;
  }

  private void print(Trace trace) {
    Page page = view.page(console.screen());
    if (shown > 0) {
      page.blank();
    }
    new SentenceBySentence(trace, names, all, page).print();
    console.print(page.lines());
  }
}
