package org.chancery.cli.export;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.chancery.actor.PartyId;
import org.chancery.cli.view.Headline;
import org.chancery.identity.Joined;
import org.chancery.ledger.Contact;
import org.chancery.report.Fact;
import org.chancery.time.Dated;
import org.chancery.time.Days;

/// A calendar (iCalendar, RFC 5545) of the contacts whose days are known: an all-day event each.
///
/// Contacts of which only the month is known, or several days apart are possible, have no place in
/// a calendar and are left out.
public record ContactCalendar(Headline headline) implements Export {
  /// A longer stretch of days says how little is known, and not how long a contact took.
  private static final long LONGEST = 14;

  @Override
  public List<String> lines(List<Contact> contacts) {
    List<String> lines = new ArrayList<>();
    lines.add("BEGIN:VCALENDAR");
    lines.add("VERSION:2.0");
    lines.add("PRODID:-//chancery.org//Chancery//EN");
    lines.add("CALSCALE:GREGORIAN");
    for (Contact contact : contacts) {
      contact
          .date()
          .filter(ContactCalendar::isKnown)
          .ifPresent(date -> lines.addAll(event(contact, date)));
    }
    lines.add("END:VCALENDAR");
    return lines.stream().flatMap(line -> Folded.lines(line).stream()).toList();
  }

  @Override
  public String lineEnd() {
    return "\r\n";
  }

  private static boolean isKnown(Dated date) {
    Days days = date.days();
    boolean month = days.equals(Days.of(YearMonth.from(days.first())));
    return days.ranges().size() == 1 && days.size() <= LONGEST && !month;
  }

  private List<String> event(Contact contact, Dated date) {
    List<String> lines = new ArrayList<>();
    lines.add("BEGIN:VEVENT");
    lines.add("UID:" + escaped(contact.id().value()) + "@chancery.org");
    lines.add("DTSTAMP:" + day(stamp(contact, date)) + "T000000Z");
    lines.add("DTSTART;VALUE=DATE:" + day(date.days().first()));
    lines.add("DTEND;VALUE=DATE:" + day(date.days().last().plusDays(1)));
    lines.add("SUMMARY:" + escaped(headline.of(contact)));
    lines.add("DESCRIPTION:" + escaped(description(contact, date)));
    place(contact).ifPresent(place -> lines.add("LOCATION:" + escaped(place)));
    lines.add("CATEGORIES:" + categories(contact));
    lines.add("STATUS:" + status(contact));
    lines.add("TRANSP:TRANSPARENT");
    lines.add("END:VEVENT");
    return lines;
  }

  /// The last day of which any of its reports was published; the same ledger gives the same file.
  private static LocalDate stamp(Contact contact, Dated date) {
    return contact.mentions().stream()
        .flatMap(j -> j.reading().published().stream())
        .filter(published -> published.days().isExact())
        .map(published -> published.days().last())
        .max(LocalDate::compareTo)
        .orElse(date.days().last());
  }

  private static String description(Contact contact, Dated date) {
    List<String> lines = new ArrayList<>();
    for (Joined joined : contact.mentions()) {
      String words = joined.mention().evidence().getFirst().words();
      lines.add("“" + words + "” (" + joined.reading().report().name() + ")");
    }
    lines.add("Day: " + date.reason());
    return String.join("\n", lines);
  }

  private static Optional<String> place(Contact contact) {
    return contact.places().stream().map(Fact::value).findFirst();
  }

  private static String categories(Contact contact) {
    return contact.parties().stream()
        .map(PartyId::code)
        .map(ContactCalendar::escaped)
        .collect(Collectors.joining(","));
  }

  private static String status(Contact contact) {
    return switch (contact.status().outcome()) {
      case HELD -> "CONFIRMED";
      case PLANNED -> "TENTATIVE";
      case NOT_HELD -> "CANCELLED";
    };
  }

  private static String day(LocalDate day) {
    return day.toString().replace("-", "");
  }

  /// RFC 5545, section 3.3.11; control characters may not occur at all.
  private static String escaped(String text) {
    String escaped =
        text.replace("\\", "\\\\")
            .replace(";", "\\;")
            .replace(",", "\\,")
            .replace("\r\n", "\\n")
            .replace("\n", "\\n");
    return escaped
        .codePoints()
        .filter(c -> !Character.isISOControl(c) || c == '\t')
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }
}
