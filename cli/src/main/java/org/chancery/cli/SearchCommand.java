package org.chancery.cli;

import java.util.List;
import org.chancery.cli.argument.Arguments;
import org.chancery.cli.argument.Form;
import org.chancery.cli.argument.Operand;
import org.chancery.cli.argument.Option;
import org.chancery.cli.argument.Syntax;
import org.chancery.cli.console.CommandException;
import org.chancery.cli.console.Console;
import org.chancery.cli.console.ExitCode;
import org.chancery.cli.option.KnowledgeOption;
import org.chancery.cli.option.LedgerOption;
import org.chancery.cli.option.ViewOptions;
import org.chancery.cli.page.Page;
import org.chancery.cli.view.SearchResults;
import org.chancery.store.Hit;
import org.chancery.store.LedgerStore;
import org.chancery.store.StoreException;

/// Full text over reports.
final class SearchCommand implements Command {
  private static final Operand WORDS = Operand.several("WORDS", "what the reports must hold");
  private static final Option LIMIT =
      Option.of("--limit", "N", "no more than so many reports (default: 20)");
  private static final int USUAL_LIMIT = 20;

  private static final Syntax SYNTAX =
      Syntax.of(
          "search",
          "Searches the reports of the ledger for words.",
          List.of(WORDS),
          List.of(
              List.of(LIMIT), LedgerOption.OPTIONS, KnowledgeOption.OPTIONS, ViewOptions.OPTIONS),
          List.of(
              "  chancery search ceasefire Idlib",
              "      reports that hold both words, the best first",
              "  chancery search '\"Golan Heights\"'",
              "      words that follow each other, in double quotes",
              "  chancery search --limit 100 'sanction*'",
              "      every word that begins so"));

  private final Console console;

  SearchCommand(Console console) {
    this.console = console;
  }

  @Override
  public Syntax syntax() {
    return SYNTAX;
  }

  @Override
  public int run(Arguments arguments) throws CommandException, StoreException {
    int limit = arguments.value(LIMIT, Form.COUNT).orElse(USUAL_LIMIT);
    KnowledgeOption knowledge = KnowledgeOption.of(arguments);
    ViewOptions view = ViewOptions.of(arguments);
    try (LedgerStore store = LedgerOption.of(arguments).openExisting(knowledge.readerVersion())) {
      List<Hit> hits = store.search(String.join(" ", arguments.operands()), limit);
      switch (view.format()) {
        case JSONL -> hits.forEach(hit -> console.print(HitLine.of(hit)));
        case TABLE, BRIEF -> print(hits, view.page(console.screen()));
      }
      if (hits.isEmpty()) {
        console.remark("none of the " + store.reports() + " reports holds these words");
      }
      return ExitCode.DONE;
    }
  }

  private void print(List<Hit> hits, Page page) {
    new SearchResults(page).print(hits);
    console.print(page.lines());
  }
}
