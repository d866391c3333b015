package org.chancery.cli.view;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chancery.cli.page.Page;
import org.chancery.cli.page.Paragraph;
import org.chancery.cli.page.Text;
import org.chancery.ledger.Contact;
import org.chancery.time.Dated;
import org.chancery.time.Days;

/// Contacts in the order of their days, under the years.
public final class Chronology {
  /// As wide as `2018-04-11 Wed` and `September 2015`.
  private static final int DATE_COLUMNS = 14;

  /// Over the turn of a year, so many days still belong to the year in which they start.
  private static final int FEW_DAYS = 14;

  private static final String UNCERTAIN = "Year not certain";
  private static final String UNKNOWN = "Day unknown";

  private final Names names;

  public Chronology(Names names) {
    this.names = names;
  }

  /// Prints contacts under their years; those of no certain year come last.
  ///
  /// @param contacts in the order of the record
  public void print(List<Contact> contacts, Page page) {
    Map<String, List<Contact>> years = new LinkedHashMap<>();
    contacts.forEach(c -> years.computeIfAbsent(year(c), _ -> new ArrayList<>()).add(c));
    Optional<List<Contact>> uncertain = Optional.ofNullable(years.remove(UNCERTAIN));
    Optional<List<Contact>> unknown = Optional.ofNullable(years.remove(UNKNOWN));
    years.forEach((year, itsContacts) -> print(year, itsContacts, page));
    uncertain.ifPresent(itsContacts -> print(UNCERTAIN, itsContacts, page));
    unknown.ifPresent(itsContacts -> print(UNKNOWN, itsContacts, page));
  }

  private void print(String heading, List<Contact> contacts, Page page) {
    page.separate().line(Text.strong(heading));
    for (Contact contact : contacts) {
      Text date = Text.strong(DateWords.of(contact.date()));
      List<Paragraph> entry = new Entry(contact, names).paragraphs();
      page.separate().beside(date, DATE_COLUMNS, entry);
    }
  }

  private static String year(Contact contact) {
    return contact.date().map(Dated::days).map(Chronology::year).orElse(UNKNOWN);
  }

  private static String year(Days days) {
    if (days.equals(Days.ALL)) {
      return UNKNOWN;
    }
    boolean certain =
        days.first().getYear() == days.last().getYear()
            || days.first().plusDays(FEW_DAYS).isAfter(days.last());
    return certain ? String.valueOf(days.first().getYear()) : UNCERTAIN;
  }
}
