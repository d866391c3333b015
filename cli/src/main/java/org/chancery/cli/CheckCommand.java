package org.chancery.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.chancery.actor.Knowledge;
import org.chancery.audit.Audit;
import org.chancery.cli.argument.Arguments;
import org.chancery.cli.argument.Form;
import org.chancery.cli.argument.Option;
import org.chancery.cli.argument.Syntax;
import org.chancery.cli.check.CheckPage;
import org.chancery.cli.check.Findings;
import org.chancery.cli.console.CommandException;
import org.chancery.cli.console.Console;
import org.chancery.cli.console.ExitCode;
import org.chancery.cli.option.FilterOptions;
import org.chancery.cli.option.KnowledgeOption;
import org.chancery.cli.option.LedgerOption;
import org.chancery.cli.option.ViewOptions;
import org.chancery.cli.page.Page;
import org.chancery.cli.read.Tally;
import org.chancery.cli.view.Names;
import org.chancery.exchange.AuditJson;
import org.chancery.store.BrokenEvidence;
import org.chancery.store.LedgerStore;
import org.chancery.store.StoreException;

/// The record, held against itself.
final class CheckCommand implements Command {
  private static final Option EVIDENCE =
      Option.flag("--evidence", "also verify every quote of the ledger against its report");
  private static final Option AS_OF =
      Option.of(
          "--as-of",
          "DAY",
          "the day as of which promises are overdue (default: the latest report)");

  private static final Syntax SYNTAX =
      Syntax.of(
          "check",
          "Audits the record: counts, accounts that differ, overdue promises, holes.",
          List.of(),
          List.of(
              List.of(EVIDENCE, AS_OF),
              FilterOptions.OPTIONS,
              LedgerOption.OPTIONS,
              KnowledgeOption.OPTIONS,
              ViewOptions.OPTIONS),
          List.of(
              "  chancery check",
              "      everything in ./chancery.db that somebody should look at",
              "  chancery check --with IL,RU --as-of 2019-01-31",
              "      what concerns Israel and Russia, as of that day",
              "  chancery check --evidence",
              "      whether every quote still stands in its report, to the letter",
              "",
              "Exit code 1 tells that something was found, 0 that nothing was."));

  private final Console console;

  CheckCommand(Console console) {
    this.console = console;
  }

  @Override
  public Syntax syntax() {
    return SYNTAX;
  }

  @Override
  public int run(Arguments arguments) throws CommandException, StoreException {
    FilterOptions filter = FilterOptions.of(arguments);
    KnowledgeOption knowledge = KnowledgeOption.of(arguments);
    ViewOptions view = ViewOptions.of(arguments);
    Optional<LocalDate> asOf = arguments.value(AS_OF, Form.DAY);
    try (LedgerStore store = LedgerOption.of(arguments).openExisting(knowledge.readerVersion())) {
      Knowledge known = knowledge.loadNames();
      Optional<List<BrokenEvidence>> evidence =
          arguments.has(EVIDENCE) ? Optional.of(store.brokenEvidence()) : Optional.empty();
      Audit audit = new RecordedMatters(store, filter, known).audit(asOf);
      Findings findings = new Findings(audit, evidence);
      switch (view.format()) {
        case JSONL -> {
          AuditJson.lines(audit).forEach(console::print);
        }
        case TABLE, BRIEF -> print(findings, new Names(known), view);
      }
      console.flush();
      console.remark(summary(findings, store.reports()));
      return findings.number() == 0 ? ExitCode.DONE : ExitCode.FAULTS;
    }
  }

  private void print(Findings findings, Names names, ViewOptions view) {
    Page page = view.page(console.screen());
    new CheckPage(names, page).print(findings);
    console.print(page.lines());
  }

  /// "6 findings in a ledger of 11 reports; 3 counts agree, 2 promises are open".
  private static String summary(Findings findings, int reports) {
    String found =
        findings.number() == 0 ? "nothing found" : Tally.count(findings.number(), "finding");
    String evidence =
        findings.evidence().filter(List::isEmpty).isPresent()
            ? "; every quote stands in its report"
            : "";
    return found + " in a ledger of " + Tally.count(reports, "report") + evidence;
  }
}
