package org.chancery.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
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
import org.chancery.cli.page.Page;
import org.chancery.cli.page.Paragraph;
import org.chancery.cli.page.Text;
import org.chancery.cli.read.Tally;
import org.chancery.cli.rule.Docketing;
import org.chancery.cli.rule.RulingWords;
import org.chancery.cli.rule.SharedRulings;
import org.chancery.exchange.RulingJson;
import org.chancery.ledger.Ledger;
import org.chancery.ruling.Decision;
import org.chancery.ruling.Ruling;
import org.chancery.ruling.Standing;
import org.chancery.store.LedgerStore;
import org.chancery.store.StoreException;

/// People's decisions about the record.
final class RuleCommand implements Command {
  /// What is done.
  private enum Action {
    SAME(2, 2),
    DIFFERENT(2, 2),
    WRONG(1, 1),
    SET(2, 3),
    UNDO(1, 1),
    LIST(0, 0),
    EXPORT(0, 0),
    IMPORT(1, 1);

    private final int least;
    private final int most;

    Action(int least, int most) {
      this.least = least;
      this.most = most;
    }
  }

  private static final Operand ACTION =
      Operand.one("ACTION", "same, different, wrong, set, undo, list, export or import");
  private static final Operand WHAT =
      new Operand("WHAT", 0, 3, "ids of contacts, values to set, a number or a file");
  private static final Option BECAUSE =
      Option.of("--because", "REASON", "why; every ruling needs one");
  private static final Option BY = Option.of("--by", "NAME", "who rules; every ruling needs one");

  private static final Syntax SYNTAX =
      Syntax.of(
          "rule",
          "Rules on the record: what is one contact, what is none, when it was.",
          List.of(ACTION, WHAT),
          List.of(List.of(BECAUSE, BY), LedgerOption.OPTIONS, KnowledgeOption.OPTIONS),
          List.of(
              "  chancery rule same ID ID --because \"one call, two dates\" --by \"R. Reader\"",
              "      two contacts are one",
              "  chancery rule different ID#1 ID#3 --because \"hours apart\" --by \"R. Reader\"",
              "      two mentions of a contact, as explain numbers them, are of two contacts",
              "  chancery rule wrong ID --because \"a football match\" --by \"R. Reader\"",
              "      it is no contact; ID#2: the second mention is none",
              "  chancery rule set ID date=2018-04-11 initiator=IL --because ... --by ...",
              "      its day, or at whose request it was",
              "  chancery rule undo 3 --because \"read too fast\" --by \"R. Reader\"",
              "      ruling 3 does not hold; nothing is ever deleted",
              "  chancery rule list",
              "      all rulings, and how each one stands",
              "  chancery rule export > rulings.jsonl; chancery rule import rulings.jsonl",
              "      shares them with others who have the same reports"));

  private final Console console;
  private final LocalDate today;

  RuleCommand(Console console, LocalDate today) {
    this.console = console;
    this.today = today;
  }

  @Override
  public Syntax syntax() {
    return SYNTAX;
  }

  @Override
  public int run(Arguments arguments) throws CommandException, StoreException {
    Action action = arguments.operand(0, ACTION, Form.of(Action.values()));
    List<String> what = arguments.operands().subList(1, arguments.operands().size());
    if (what.size() < action.least || what.size() > action.most) {
      throw CommandException.usage(
          "'" + arguments.operands().getFirst() + "' takes " + takes(action));
    }
    KnowledgeOption knowledge = KnowledgeOption.of(arguments);
    try (LedgerStore store = LedgerOption.of(arguments).openExisting(knowledge.readerVersion())) {
      return switch (action) {
        case SAME, DIFFERENT, WRONG, SET, UNDO -> rule(action, what, store, arguments);
        case LIST -> list(new RecordedContacts(store).rulings());
        case EXPORT -> export(store);
        case IMPORT -> take(store, Path.of(what.getFirst()));
      };
    }
  }

  private static String takes(Action action) {
    return switch (action) {
      case SAME, DIFFERENT -> "two contacts: ID ID";
      case WRONG -> "one contact: ID";
      case SET -> "a contact and what holds of it: ID date=DAY initiator=PARTY";
      case UNDO -> "the number of a ruling";
      case LIST, EXPORT -> "nothing more";
      case IMPORT -> "a file";
    };
  }

  private int rule(Action action, List<String> what, LedgerStore store, Arguments arguments)
      throws CommandException, StoreException {
    String because = required(arguments, BECAUSE);
    String by = required(arguments, BY);
    RecordedContacts contacts = new RecordedContacts(store);
    Ruling ruling = store.rule(today, by, because, decision(action, what, contacts));
    console.print("ruling " + ruling.number() + ", " + RulingWords.of(ruling.decision()));
    Standing standing = contacts.rulings().getLast().standing();
    if (!(standing instanceof Standing.InForce)) {
      console.remark("ruling " + ruling.number() + " " + RulingWords.of(standing));
      return ExitCode.FAULTS;
    }
    return ExitCode.DONE;
  }

  private static String required(Arguments arguments, Option option) throws CommandException {
    return arguments
        .text(option)
        .filter(text -> !text.isBlank())
        .orElseThrow(() -> CommandException.usage("needs " + option.name() + " with a value"));
  }

  private static Decision decision(Action action, List<String> what, RecordedContacts contacts)
      throws CommandException, StoreException {
    Docketing docketing = new Docketing(contacts::named);
    return switch (action) {
      case SAME -> docketing.same(what.get(0), what.get(1));
      case DIFFERENT -> docketing.different(what.get(0), what.get(1));
      case WRONG -> docketing.wrong(what.getFirst());
      case SET -> docketing.set(what.getFirst(), what.subList(1, what.size()));
      case UNDO -> undo(what.getFirst());
      case LIST, EXPORT, IMPORT -> throw new IllegalStateException("not a ruling: " + action);
    };
  }

  private static Decision undo(String number) throws CommandException {
    return new Decision.Undone(
        Form.COUNT
            .parse()
            .apply(number)
            .orElseThrow(
                () -> CommandException.usage("'" + number + "': must be " + Form.COUNT.wanted())));
  }

  private int list(List<Ledger.Ruled> rulings) {
    Page page = new Page(console.screen().width(), console.screen().showsColours());
    for (Ledger.Ruled ruled : rulings) {
      Ruling ruling = ruled.ruling();
      page.beside(
          Text.strong(String.valueOf(ruling.number())),
          4,
          List.of(
              Paragraph.hanging(Text.of(RulingWords.of(ruling.decision()))),
              Paragraph.hanging(Text.of("because: " + ruling.because())),
              Paragraph.hanging(
                  Text.quiet(
                      ruling.by()
                          + ", "
                          + ruling.madeOn()
                          + " · "
                          + RulingWords.of(ruled.standing())))));
    }
    console.print(page.lines());
    if (rulings.isEmpty()) {
      console.remark("no ruling has been made");
    }
    return ExitCode.DONE;
  }

  private int export(LedgerStore store) throws StoreException {
    store.rulings().inOrder().forEach(ruling -> console.print(RulingJson.write(ruling)));
    return ExitCode.DONE;
  }

  private int take(LedgerStore store, Path file) throws CommandException, StoreException {
    List<String> lines;
    try {
      lines = Files.readAllLines(file).stream().filter(line -> !line.isBlank()).toList();
    } catch (IOException e) {
      throw CommandException.input(file + ": cannot be read");
    }
    int added = new SharedRulings(store).take(lines, file.toString());
    String taken = Tally.count(lines.size(), "ruling") + " taken in";
    console.remark(taken + ", " + (lines.size() - added) + " known already");
    return ExitCode.DONE;
  }
}
