package org.chancery.cli;

import java.util.List;
import org.chancery.actor.Knowledge;
import org.chancery.cli.argument.Arguments;
import org.chancery.cli.argument.Syntax;
import org.chancery.cli.console.CommandException;
import org.chancery.cli.console.Console;
import org.chancery.cli.console.ExitCode;
import org.chancery.cli.option.FilterOptions;
import org.chancery.cli.option.KnowledgeOption;
import org.chancery.cli.option.LedgerOption;
import org.chancery.cli.option.ViewOptions;
import org.chancery.cli.page.Page;
import org.chancery.cli.view.Brief;
import org.chancery.cli.view.Chronology;
import org.chancery.cli.view.Names;
import org.chancery.exchange.ContactJson;
import org.chancery.ledger.Contact;
import org.chancery.store.LedgerStore;
import org.chancery.store.StoreException;

/// The chronology.
final class ShowCommand implements Command {
  private static final Syntax SYNTAX =
      Syntax.of(
          "show",
          "Shows the chronology: who, when, how, and in whose words.",
          List.of(),
          List.of(
              FilterOptions.OPTIONS,
              LedgerOption.OPTIONS,
              KnowledgeOption.OPTIONS,
              ViewOptions.OPTIONS),
          List.of(
              "  chancery show",
              "      every contact in ./chancery.db",
              "  chancery show --with IL,RU --since 2016-06 --until 2016",
              "      those between Israel and Russia from June to December 2016",
              "  chancery show --person Netanyahu --channel call --status held",
              "      the calls in which Netanyahu took part",
              "  chancery show --with UN --format jsonl",
              "      for programs: one JSON object a contact, with every quote's place"));

  private final Console console;

  ShowCommand(Console console) {
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
    try (LedgerStore store = LedgerOption.of(arguments).openExisting(knowledge.readerVersion())) {
      Knowledge known = knowledge.loadNames();
      List<Contact> contacts = new RecordedContacts(store).matching(filter, known);
      switch (view.format()) {
        case JSONL -> contacts.forEach(contact -> console.print(ContactJson.write(contact)));
        case BRIEF -> contacts.forEach(contact -> console.print(Brief.of(contact)));
        case TABLE -> print(contacts, new Names(known), view.page(console.screen()));
      }
      if (contacts.isEmpty()) {
        console.remark("no contact fits, in a ledger of " + store.reports() + " reports");
      }
      return ExitCode.DONE;
    }
  }

  private void print(List<Contact> contacts, Names names, Page page) {
    new Chronology(names).print(contacts, page);
    console.print(page.lines());
  }
}
