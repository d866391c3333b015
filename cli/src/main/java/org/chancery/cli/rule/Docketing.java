package org.chancery.cli.rule;

import java.util.List;
import java.util.Optional;
import org.chancery.actor.PartyId;
import org.chancery.cli.argument.Form;
import org.chancery.cli.console.CommandException;
import org.chancery.ledger.Contact;
import org.chancery.ruling.Decision;
import org.chancery.ruling.Reference;
import org.chancery.store.StoreException;
import org.chancery.time.Days;

/// Makes decisions of what people type.
///
/// A contact is named by its id and stands for its first mention; `ID#2` is the second one, in the
/// order in which `explain` numbers them.
public final class Docketing {
  /// Finds the contact of an id.
  @FunctionalInterface
  public interface Finder {
    Contact named(String id) throws StoreException, CommandException;
  }

  private final Finder finder;

  public Docketing(Finder finder) {
    this.finder = finder;
  }

  /// `same A B`.
  public Decision same(String one, String other) throws CommandException, StoreException {
    Named left = named(one);
    Named right = named(other);
    if (!left.contact().parties().equals(right.contact().parties())) {
      throw CommandException.usage(
          one + " and " + other + " are of different parties and cannot be one contact");
    }
    refuseTwice(left, right);
    return new Decision.Same(left.reference(), right.reference());
  }

  /// `different A B`.
  public Decision different(String one, String other) throws CommandException, StoreException {
    Named left = named(one);
    Named right = named(other);
    refuseTwice(left, right);
    return new Decision.Different(left.reference(), right.reference());
  }

  private static void refuseTwice(Named left, Named right) throws CommandException {
    if (left.reference().equals(right.reference())) {
      String id = left.contact().id().value();
      throw CommandException.usage(
          "both name one mention; name two of them, such as " + id + "#1 and " + id + "#2");
    }
  }

  /// `wrong A`: all of its mentions, or the one that is named.
  public Decision wrong(String text) throws CommandException, StoreException {
    Named named = named(text);
    return new Decision.Wrong(
        named.number().isPresent()
            ? List.of(named.reference())
            : named.contact().mentions().stream().map(j -> Reference.to(j.mention())).toList());
  }

  /// `set A date=2018-04-11 initiator=IL`.
  public Decision set(String text, List<String> values) throws CommandException, StoreException {
    Named named = named(text);
    Optional<Days> date = Optional.empty();
    Optional<PartyId> initiator = Optional.empty();
    for (String value : values) {
      String said = value.substring(value.indexOf('=') + 1);
      if (value.startsWith("date=")) {
        date = Optional.of(days(said));
      } else if (value.startsWith("initiator=")) {
        initiator = Optional.of(party(said, named.contact()));
      } else {
        throw CommandException.usage("'" + value + "': must be date=DAY or initiator=PARTY");
      }
    }
    if (date.isEmpty() && initiator.isEmpty()) {
      throw CommandException.usage("needs date=DAY or initiator=PARTY");
    }
    return new Decision.Corrected(named.reference(), date, initiator);
  }

  private static Days days(String text) throws CommandException {
    return Form.DAYS
        .parse()
        .apply(text)
        .orElseThrow(
            () -> CommandException.usage("date '" + text + "': must be " + Form.DAYS.wanted()));
  }

  private static PartyId party(String text, Contact contact) throws CommandException {
    return contact.parties().stream()
        .filter(party -> party.code().equalsIgnoreCase(text))
        .findFirst()
        .orElseThrow(() ->
            CommandException.usage(
                "initiator '" + text + "': must be one of " + contact.parties()));
  }

  /// A contact, and which of its mentions is meant.
  private record Named(Contact contact, Optional<Integer> number) {
    Reference reference() {
      return Reference.to(contact.mentions().get(number.orElse(1) - 1).mention());
    }
  }

  private Named named(String text) throws CommandException, StoreException {
    int mark = text.lastIndexOf('#');
    if (mark < 0) {
      return new Named(finder.named(text), Optional.empty());
    }
    Contact contact = finder.named(text.substring(0, mark));
    Optional<Integer> number = Form.COUNT.parse().apply(text.substring(mark + 1));
    int most = contact.mentions().size();
    if (number.isEmpty() || number.get() > most) {
      throw CommandException.usage(
          "'" + text + "': " + contact.id() + " has the mentions 1 to " + most);
    }
    return new Named(contact, number);
  }
}
