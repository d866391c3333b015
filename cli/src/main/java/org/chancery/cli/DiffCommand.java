package org.chancery.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.chancery.actor.Knowledge;
import org.chancery.change.Change;
import org.chancery.change.Changes;
import org.chancery.change.Edition;
import org.chancery.cli.argument.Arguments;
import org.chancery.cli.argument.Operand;
import org.chancery.cli.argument.Syntax;
import org.chancery.cli.check.ChangePage;
import org.chancery.cli.console.CommandException;
import org.chancery.cli.console.Console;
import org.chancery.cli.console.ExitCode;
import org.chancery.cli.option.KnowledgeOption;
import org.chancery.cli.option.ViewOptions;
import org.chancery.cli.page.Page;
import org.chancery.cli.read.Tally;
import org.chancery.cli.view.Names;
import org.chancery.exchange.ChangeJson;
import org.chancery.ledger.Reconciler;
import org.chancery.reading.Reading;
import org.chancery.ruling.Rulings;
import org.chancery.store.LedgerStore;
import org.chancery.store.StoreException;

/// What changed between two ledgers, and why.
final class DiffCommand implements Command {
  private static final Operand OLD = Operand.one("OLD", "the earlier ledger");
  private static final Operand NEW = Operand.one("NEW", "the later ledger");

  private static final Syntax SYNTAX =
      Syntax.of(
          "diff",
          "Tells what changed between two ledgers, and because of which report, ruling or rules.",
          List.of(OLD, NEW),
          List.of(KnowledgeOption.OPTIONS, ViewOptions.OPTIONS),
          List.of(
              "  cp chancery.db before.db; chancery read new-reports",
              "  chancery diff before.db chancery.db",
              "      what the new reports have changed",
              "  chancery diff ours.db theirs.db --format jsonl",
              "      for programs: one JSON object a change",
              "",
              "Exit code 1 tells that something changed, 0 that nothing did."));

  private final Console console;

  DiffCommand(Console console) {
    this.console = console;
  }

  @Override
  public Syntax syntax() {
    return SYNTAX;
  }

  @Override
  public int run(Arguments arguments) throws CommandException, StoreException {
    ViewOptions view = ViewOptions.of(arguments);
    Knowledge known = KnowledgeOption.of(arguments).loadNames();
    Edition before = edition(Path.of(arguments.operands().getFirst()));
    Edition after = edition(Path.of(arguments.operands().getLast()));
    List<Change> changes = Changes.between(before, after);
    switch (view.format()) {
      case JSONL -> changes.forEach(change -> console.print(ChangeJson.write(change)));
      case TABLE, BRIEF -> {
        Page page = view.page(console.screen());
        new ChangePage(new Names(known), page).print(changes);
        console.print(page.lines());
      }
    }
    console.flush();
    console.remark(
        (changes.isEmpty() ? "no change" : Tally.count(changes.size(), "change"))
            + " from "
            + size(before)
            + " to "
            + size(after));
    return changes.isEmpty() ? ExitCode.DONE : ExitCode.FAULTS;
  }

  /// Both ledgers are reconciled by the same rules, from the readings that they keep.
  private static Edition edition(Path file) throws CommandException, StoreException {
    if (!Files.exists(file)) {
      throw CommandException.input("there is no ledger " + file);
    }
    try (LedgerStore store = LedgerStore.openAsKept(file)) {
      List<Reading> readings = store.allReadings();
      Rulings rulings = store.rulings();
      return Edition.of(readings, store.readers(), Reconciler.reconcile(readings, rulings));
    }
  }

  private static String size(Edition edition) {
    return Tally.count(edition.readings().size(), "report")
        + " and "
        + Tally.count(edition.ledger().rulings().size(), "ruling");
  }
}
