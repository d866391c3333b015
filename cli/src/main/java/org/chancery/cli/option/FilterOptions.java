package org.chancery.cli.option;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.chancery.actor.Knowledge;
import org.chancery.actor.Party;
import org.chancery.actor.PartyId;
import org.chancery.cli.argument.Arguments;
import org.chancery.cli.argument.Form;
import org.chancery.cli.argument.Option;
import org.chancery.cli.console.CommandException;
import org.chancery.contact.Channel;
import org.chancery.contact.Status;
import org.chancery.language.Folding;
import org.chancery.ledger.Contact;
import org.chancery.store.ContactFilter;
import org.chancery.time.Days;

/// Which contacts are asked for.
///
/// @param with the parties that must take part, as the user calls them
/// @param person a part of the name of somebody who must take part
public record FilterOptions(
    List<String> with,
    Optional<String> person,
    Optional<Days> since,
    Optional<Days> until,
    Optional<Channel> channel,
    Optional<Status.Outcome> status) {
  private static final Option WITH =
      Option.repeated(
          "--with",
          "PARTY,...",
          "parties that all take part, by code or name: IL,RU or Israel,Russia");
  private static final Option PERSON =
      Option.of("--person", "NAME", "somebody who takes part, by any part of the name");
  private static final Option SINCE =
      Option.of("--since", "DAY", "on this day or later; also a month (2018-04) or a year (2018)");
  private static final Option UNTIL =
      Option.of("--until", "DAY", "on this day or earlier; also a month or a year, to its end");
  private static final Option CHANNEL =
      Option.of("--channel", "CHANNEL", "call, meeting, visit or message");
  private static final Option STATUS = Option.of("--status", "STATUS", "held, planned or not_held");

  public static final List<Option> OPTIONS = List.of(WITH, PERSON, SINCE, UNTIL, CHANNEL, STATUS);

  public static FilterOptions of(Arguments arguments) throws CommandException {
    return new FilterOptions(
        arguments.texts(WITH).stream().flatMap(list -> Stream.of(list.split(",", -1))).toList(),
        arguments.text(PERSON),
        arguments.value(SINCE, Form.DAYS),
        arguments.value(UNTIL, Form.DAYS),
        arguments.value(CHANNEL, Form.of(Channel.values())),
        arguments.value(STATUS, Form.of(Status.Outcome.values())));
  }

  /// What the ledger itself can tell.
  ///
  /// @throws CommandException when a party is not known
  public ContactFilter filter(Knowledge knowledge) throws CommandException {
    Set<PartyId> parties = new HashSet<>();
    for (String party : with) {
      parties.add(party(party, knowledge));
    }
    return new ContactFilter(
        parties, since.map(Days::first), until.map(Days::last), channel, status, Optional.empty());
  }

  /// Whether nothing is left out.
  public boolean isEmpty() {
    return with.isEmpty()
        && person.isEmpty()
        && since.isEmpty()
        && until.isEmpty()
        && channel.isEmpty()
        && status.isEmpty();
  }

  /// What only the whole contact can tell.
  public boolean admits(Contact contact) {
    return person.isEmpty()
        || contact.participants().stream()
            .flatMap(p -> p.name().stream())
            .anyMatch(name -> Folding.fold(name).contains(Folding.fold(person.get())));
  }

  private static PartyId party(String text, Knowledge knowledge) throws CommandException {
    String folded = Folding.fold(text.strip());
    return knowledge.parties().stream()
        .filter(p ->
            folded.equals(Folding.fold(p.id().code())) || folded.equals(Folding.fold(p.name())))
        .map(Party::id)
        .findFirst()
        .orElseThrow(() -> unknown(text));
  }

  private static CommandException unknown(String text) {
    return CommandException.usage(
        "--with '"
            + text
            + "': no such party is known; states go by their ISO code (IL) or English name (Israel),"
            + " organisations by their short form (UN), your own ones come with --knowledge FILE");
  }
}
