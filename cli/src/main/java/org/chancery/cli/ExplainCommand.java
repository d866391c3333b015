package org.chancery.cli;

import java.time.LocalDate;
import java.util.List;
import org.chancery.cli.argument.Arguments;
import org.chancery.cli.argument.Operand;
import org.chancery.cli.argument.Syntax;
import org.chancery.cli.console.CommandException;
import org.chancery.cli.console.Console;
import org.chancery.cli.console.ExitCode;
import org.chancery.cli.option.KnowledgeOption;
import org.chancery.cli.option.LedgerOption;
import org.chancery.cli.option.ViewOptions;
import org.chancery.cli.page.Page;
import org.chancery.cli.view.Brief;
import org.chancery.cli.view.Explanation;
import org.chancery.cli.view.Names;
import org.chancery.exchange.ContactJson;
import org.chancery.ledger.Contact;
import org.chancery.store.LedgerStore;
import org.chancery.store.StoreException;

/// One contact and what it rests on; or one report and how it was read.
final class ExplainCommand implements Command {
  private static final Operand ID =
      Operand.optional("ID", "the contact's id, or a part of it; with --report the report's id");

  private static final Syntax SYNTAX =
      Syntax.of(
          "explain",
          "Explains one contact: the words behind every fact, why joined, why this date.",
          List.of(ID),
          List.of(
              TracedReports.OPTIONS,
              LedgerOption.OPTIONS,
              KnowledgeOption.OPTIONS,
              ViewOptions.OPTIONS),
          List.of(
              "  chancery explain IL-RU-2018-04-11-call",
              "      the contact of this id; chancery show ends each contact with its id",
              "  chancery explain 2018-04-11",
              "      a part of the id will do where only one contact has it",
              "  chancery explain --report note.txt --published 2018-04-12",
              "      sentence by sentence what is seen, found and refused, and why",
              "  chancery explain --report reports.jsonl own:17",
              "      one report of a file that holds many",
              "",
              "“...” [1, text 312–345] SpokeWith: the words stand in report 1, from character",
              "312 to before 345 of its text, and the rule SpokeWith found them.",
              "In a report, [who acts], <dates> and *words of contact* are marked."));

  private final Console console;
  private final LocalDate today;

  ExplainCommand(Console console, LocalDate today) {
    this.console = console;
    this.today = today;
  }

  @Override
  public Syntax syntax() {
    return SYNTAX;
  }

  @Override
  public int run(Arguments arguments) throws CommandException, StoreException {
    if (arguments.has(TracedReports.REPORT)) {
      return TracedReports.show(console, today, arguments);
    }
    if (arguments.operands().isEmpty()) {
      throw CommandException.usage("needs " + ID.label() + " or " + TracedReports.REPORT.name());
    }
    KnowledgeOption knowledge = KnowledgeOption.of(arguments);
    ViewOptions view = ViewOptions.of(arguments);
    try (LedgerStore store = LedgerOption.of(arguments).openExisting(knowledge.readerVersion())) {
      Contact contact = new RecordedContacts(store).named(arguments.operands().getFirst());
      switch (view.format()) {
        case JSONL -> console.print(ContactJson.write(contact));
        case BRIEF -> console.print(Brief.of(contact));
        case TABLE -> print(contact, new Names(knowledge.loadNames()), view.page(console.screen()));
      }
      return ExitCode.DONE;
    }
  }

  private void print(Contact contact, Names names, Page page) {
    new Explanation(contact, names, page).print();
    console.print(page.lines());
  }
}
