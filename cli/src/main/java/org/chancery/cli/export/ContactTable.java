package org.chancery.cli.export;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.account.CountClaim;
import org.chancery.account.FollowUp;
import org.chancery.actor.Participant;
import org.chancery.actor.PartyId;
import org.chancery.identity.Joined;
import org.chancery.ledger.Contact;
import org.chancery.ledger.Statement;
import org.chancery.report.Fact;
import org.chancery.report.Quote;
import org.chancery.time.Dated;
import org.chancery.time.Days;

/// Comma-separated values (RFC 4180): a header, then one row a contact. Columns keep their names
/// and order; lists within a cell are separated by ` | `.
public record ContactTable() implements Export {
  private static final Map<String, Function<Contact, String>> COLUMNS = columns();

  private static Map<String, Function<Contact, String>> columns() {
    Map<String, Function<Contact, String>> columns = new LinkedHashMap<>();
    columns.put("id", contact -> contact.id().value());
    columns.put("first_day", contact -> day(contact, Days::first));
    columns.put("last_day", contact -> day(contact, Days::last));
    columns.put("days", contact -> day(contact, Days::size));
    columns.put("channel", contact -> code(contact.channel()));
    columns.put("status", contact -> code(contact.status().outcome()));
    columns.put("status_detail", contact -> code(contact.status()));
    columns.put("parties", contact -> list(contact.parties().stream().map(PartyId::code)));
    columns.put(
        "participants",
        contact -> list(contact.participants().stream().map(ContactTable::participant)));
    columns.put(
        "initiators", contact -> list(contact.initiators().stream().map(f -> f.value().code())));
    columns.put("places", contact -> list(contact.places().stream().map(Fact::value)));
    columns.put("topics", contact -> list(contact.topics().stream().map(Fact::value)));
    columns.put(
        "statements", contact -> list(contact.statements().stream().map(ContactTable::statement)));
    columns.put(
        "follow_ups",
        contact -> list(contact.followUps().stream().map(FollowUp::words).map(Quote::words)));
    columns.put(
        "counts",
        contact -> list(contact.counts().stream().map(CountClaim::words).map(Quote::words)));
    columns.put("reports", contact -> String.valueOf(contact.reports()));
    columns.put(
        "report_names",
        contact -> list(contact.mentions().stream().map(ContactTable::report).distinct()));
    columns.put("date_reason", contact -> contact.date().map(Dated::reason).orElse(""));
    columns.put(
        "evidence", contact -> list(contact.mentions().stream().map(ContactTable::evidence)));
    return columns;
  }

  @Override
  public List<String> lines(List<Contact> contacts) {
    List<String> lines = new ArrayList<>();
    lines.add(String.join(",", COLUMNS.keySet()));
    contacts.forEach(contact -> lines.add(row(contact)));
    return lines;
  }

  @Override
  public String lineEnd() {
    return "\r\n";
  }

  private static String row(Contact contact) {
    return COLUMNS.values().stream()
        .map(column -> cell(column.apply(contact)))
        .collect(Collectors.joining(","));
  }

  /// In double quotes where it has to be, quotes within doubled.
  private static String cell(String value) {
    boolean plain = value.chars().noneMatch(c -> c == '"' || c == ',' || c == '\n' || c == '\r');
    return plain ? value : "\"" + value.replace("\"", "\"\"") + "\"";
  }

  private static String day(Contact contact, Function<Days, Object> property) {
    Optional<Days> days = contact.date().map(Dated::days);
    return days.map(property).map(Object::toString).orElse("");
  }

  private static String code(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }

  private static String list(Stream<String> values) {
    return values.collect(Collectors.joining(" | "));
  }

  /// `IL: Benjamin Netanyahu, Prime Minister`.
  private static String participant(Participant participant) {
    String person =
        Stream.of(participant.name(), participant.office())
            .flatMap(Optional::stream)
            .collect(Collectors.joining(", "));
    return participant.party().code() + (person.isEmpty() ? "" : ": " + person);
  }

  private static String statement(Statement statement) {
    String side = statement.side().map(PartyId::code).orElse("third party");
    return side + ": " + statement.account().words().words();
  }

  private static String report(Joined joined) {
    return joined.reading().report().name();
  }

  private static String evidence(Joined joined) {
    return joined.mention().evidence().getFirst().words();
  }
}
