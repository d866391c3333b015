package org.chancery.cli;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.chancery.actor.Knowledge;
import org.chancery.cli.argument.Arguments;
import org.chancery.cli.argument.Form;
import org.chancery.cli.argument.Operand;
import org.chancery.cli.argument.Syntax;
import org.chancery.cli.check.MatterPage;
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
import org.chancery.exchange.AuditJson;
import org.chancery.exchange.ContactJson;
import org.chancery.exchange.MatterJson;
import org.chancery.ledger.Contact;
import org.chancery.store.LedgerStore;
import org.chancery.store.StoreException;

/// The chronology, and the matters of the record beside its contacts.
final class ShowCommand implements Command {
  /// What can be shown.
  private enum What {
    CONTACTS,
    COUNTS,
    FOLLOW_UPS,
    MECHANISMS,
    INCIDENTS,
    TOPICS
  }

  private static final Operand WHAT =
      Operand.optional(
          "WHAT",
          "contacts (default), counts, follow-ups, mechanisms, incidents or topics, which tells"
              + " what is found with one side and not with the other");

  private static final Syntax SYNTAX =
      Syntax.of(
          "show",
          "Shows the chronology: who, when, how, and in whose words.",
          List.of(WHAT),
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
              "  chancery show topics --with US,CN --since 2021",
              "      what those contacts were about, and which side names it",
              "  chancery show follow-ups --with IL,RU",
              "      what they promised each other, and what became of it",
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
    What what =
        arguments.operands().isEmpty() ? What.CONTACTS : what(arguments.operands().getFirst());
    try (LedgerStore store = LedgerOption.of(arguments).openExisting(knowledge.readerVersion())) {
      Knowledge known = knowledge.loadNames();
      if (what == What.CONTACTS) {
        contacts(store, filter, known, view);
      } else {
        matters(what, new RecordedMatters(store, filter, known), new Names(known), view);
      }
      return ExitCode.DONE;
    }
  }

  private static What what(String text) throws CommandException {
    Form<What> form = Form.of(What.values());
    return form.parse()
        .apply(text)
        .orElseThrow(
            () -> CommandException.usage("WHAT is '" + text + "' and must be " + form.wanted()));
  }

  private void contacts(LedgerStore store, FilterOptions filter, Knowledge known, ViewOptions view)
      throws CommandException, StoreException {
    List<Contact> contacts = new RecordedContacts(store).matching(filter, known);
    switch (view.format()) {
      case JSONL -> contacts.forEach(contact -> console.print(ContactJson.write(contact)));
      case BRIEF -> contacts.forEach(contact -> console.print(Brief.of(contact)));
      case TABLE -> print(contacts, new Names(known), view.page(console.screen()));
    }
    if (contacts.isEmpty()) {
      console.remark("no contact fits, in a ledger of " + store.reports() + " reports");
    }
  }

  private void matters(What what, RecordedMatters matters, Names names, ViewOptions view) {
    switch (view.format()) {
      case JSONL -> lines(what, matters).forEach(console::print);
      case TABLE, BRIEF -> {
        Page page = view.page(console.screen());
        print(what, matters, new MatterPage(names, page));
        List<String> printed = page.lines();
        console.print(printed);
        if (printed.isEmpty()) {
          console.remark("nothing of the kind fits");
        }
      }
    }
  }

  private static Stream<String> lines(What what, RecordedMatters matters) {
    return switch (what) {
      case CONTACTS -> Stream.empty();
      case COUNTS -> AuditJson.counts(matters.audit(Optional.empty()));
      case FOLLOW_UPS -> AuditJson.commitments(matters.audit(Optional.empty()));
      case MECHANISMS -> matters.mechanisms().stream().map(MatterJson::mechanism);
      case INCIDENTS -> matters.incidents().stream().map(MatterJson::incident);
      case TOPICS -> matters.agendas().stream().map(MatterJson::agenda);
    };
  }

  private static void print(What what, RecordedMatters matters, MatterPage page) {
    switch (what) {
      case CONTACTS -> {}
      case COUNTS -> page.counts(matters.audit(Optional.empty()).counts());
      case FOLLOW_UPS -> page.commitments(matters.audit(Optional.empty()).commitments());
      case MECHANISMS -> page.mechanisms(matters.mechanisms());
      case INCIDENTS -> page.incidents(matters.incidents());
      case TOPICS -> page.agendas(matters.agendas());
    }
  }

  private void print(List<Contact> contacts, Names names, Page page) {
    new Chronology(names).print(contacts, page);
    console.print(page.lines());
  }
}
