package org.chancery.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.chancery.actor.Knowledge;
import org.chancery.cli.argument.Arguments;
import org.chancery.cli.argument.Form;
import org.chancery.cli.argument.Operand;
import org.chancery.cli.argument.Option;
import org.chancery.cli.argument.Syntax;
import org.chancery.cli.console.CommandException;
import org.chancery.cli.console.Console;
import org.chancery.cli.console.ExitCode;
import org.chancery.cli.console.Screen;
import org.chancery.cli.option.KnowledgeOption;
import org.chancery.cli.option.LedgerOption;
import org.chancery.cli.option.Size;
import org.chancery.cli.option.ViewOptions;
import org.chancery.cli.option.ViewOptions.Format;
import org.chancery.cli.page.Page;
import org.chancery.cli.read.Batch;
import org.chancery.cli.read.Keeper;
import org.chancery.cli.read.LedgerKeeper;
import org.chancery.cli.read.MemoryKeeper;
import org.chancery.cli.read.NoKeeper;
import org.chancery.cli.read.Progress;
import org.chancery.cli.read.Tally;
import org.chancery.cli.rule.RulingWords;
import org.chancery.cli.view.Brief;
import org.chancery.cli.view.Chronology;
import org.chancery.cli.view.Names;
import org.chancery.exchange.ReadingJson;
import org.chancery.intake.Intake;
import org.chancery.intake.Source;
import org.chancery.intake.Sources;
import org.chancery.ledger.Contact;
import org.chancery.ledger.Ledger;
import org.chancery.reading.Reader;
import org.chancery.reading.Reading;
import org.chancery.ruling.Standing;
import org.chancery.store.LedgerStore;
import org.chancery.store.StoreException;

/// Reads reports into the ledger.
final class ReadCommand implements Command {
  private static final Operand PATH =
      Operand.several(
          "PATH", "files and folders: text, Markdown, HTML, JSONL; - for standard input");
  private static final Option NO_LEDGER = Option.flag("--no-ledger", "keep nothing");
  private static final Option PUBLISHED =
      Option.of("--published", "DAY", "day of publication of reports that do not state theirs");
  private static final Option MAX_SIZE =
      Option.of("--max-size", "SIZE", "larger reports are passed over (default: 16M)");

  private static final Syntax SYNTAX =
      Syntax.of(
          "read",
          "Reads reports into the ledger and shows the contacts that they tell of.",
          List.of(PATH),
          List.of(
              LedgerOption.OPTIONS,
              List.of(NO_LEDGER, PUBLISHED, MAX_SIZE),
              KnowledgeOption.OPTIONS,
              ViewOptions.OPTIONS),
          List.of(
              "  chancery read examples/reports",
              "      all reports in a folder, into ./chancery.db; twice is no harm",
              "  chancery read --published 2018-04-12 note.txt",
              "      a text that does not say when it was published",
              "  chancery read --no-ledger --format jsonl reports.jsonl > readings.jsonl",
              "      for programs: one JSON line a report, in the order of the input",
              "  curl -s https://example.org/readout.html | chancery read -",
              "      standard input"));

  private final Console console;
  private final LocalDate today;

  ReadCommand(Console console, LocalDate today) {
    this.console = console;
    this.today = today;
  }

  @Override
  public Syntax syntax() {
    return SYNTAX;
  }

  @Override
  public int run(Arguments arguments) throws CommandException, StoreException {
    KnowledgeOption knowledge = KnowledgeOption.of(arguments);
    Request request = Request.of(arguments);
    CompletableFuture<Knowledge> known = knowledge.loadAside();
    CompletableFuture<Reader> reader = known.thenApplyAsync(k -> new Reader(k, today));
    if (arguments.has(NO_LEDGER)) {
      Keeper keeper = request.view().format() == Format.JSONL ? new NoKeeper() : new MemoryKeeper();
      return read(request, keeper, reader::join, known);
    }
    try (LedgerStore store = LedgerOption.of(arguments).open(knowledge.readerVersion())) {
      return read(request, new LedgerKeeper(store), reader::join, known);
    }
  }

  /// What to read, and how to tell of it.
  private record Request(List<Source> sources, Intake intake, ViewOptions view) {
    static Request of(Arguments arguments) throws CommandException {
      Size limit = arguments.value(MAX_SIZE, Size.FORM).orElse(new Size(Intake.DEFAULT_LIMIT));
      Intake intake = new Intake(limit.bytes(), arguments.value(PUBLISHED, Form.DAY));
      ViewOptions view = ViewOptions.of(arguments);
      return new Request(Sources.of(arguments.operands()), intake, view);
    }
  }

  private int read(
      Request request, Keeper keeper, Supplier<Reader> reader, CompletableFuture<Knowledge> known)
      throws StoreException {
    Batch batch = new Batch(reader, keeper, progress(request.view()));
    Intake intake = request.intake();
    List<Source> sources = request.sources();
    Tally tally =
        switch (request.view().format()) {
          case TABLE, BRIEF -> batch.read(sources, intake, console.in());
          case JSONL -> batch.read(sources, intake, console.in(), this::printLine);
        };
    String found =
        switch (request.view().format()) {
          case TABLE, BRIEF ->
              Tally.count(print(keeper.contacts(), known.join(), request.view()), "contact");
          case JSONL -> Tally.count(tally.mentions(), "mention") + " of contacts";
        };
    console.flush();
    tally.summary(found).forEach(console::remark);
    remarkOnRulings(keeper.rulings());
    return tally.hasFaults() ? ExitCode.FAULTS : ExitCode.DONE;
  }

  /// Shown unless the results go line by line to the same terminal.
  private Progress progress(ViewOptions view) {
    Screen screen = console.screen();
    boolean mixed = view.format() == Format.JSONL && screen.outIsTerminal();
    return new Progress(console, screen.errIsTerminal() && !mixed);
  }

  /// A ruling that does not apply is told of whenever reports come in.
  private void remarkOnRulings(List<Ledger.Ruled> rulings) {
    for (Ledger.Ruled ruled : rulings) {
      if (ruled.standing() instanceof Standing.Unapplied) {
        console.remark(
            "ruling " + ruled.ruling().number() + " " + RulingWords.of(ruled.standing()));
      }
    }
  }

  private void printLine(Reading reading) {
    console.print(ReadingJson.write(reading));
  }

  private int print(List<Contact> contacts, Knowledge known, ViewOptions view) {
    if (view.format() == Format.BRIEF) {
      contacts.forEach(contact -> console.print(Brief.of(contact)));
    } else {
      Page page = view.page(console.screen());
      new Chronology(new Names(known)).print(contacts, page);
      console.print(page.lines());
    }
    return contacts.size();
  }
}
