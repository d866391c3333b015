package org.chancery.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.chancery.actor.Participant;
import org.chancery.actor.PartyId;
import org.chancery.contact.Channel;
import org.chancery.contact.Mention;
import org.chancery.contact.Status;
import org.chancery.identity.ContactId;
import org.chancery.identity.Joined;
import org.chancery.identity.Telling;
import org.chancery.ledger.Contact;
import org.chancery.ledger.Ledger;
import org.chancery.reading.Reading;
import org.chancery.report.Part;
import org.chancery.report.Quote;
import org.chancery.report.Report;
import org.chancery.report.Span;
import org.chancery.ruling.Rulings;
import org.chancery.time.Dated;
import org.chancery.time.Days;

/// Reports and readings of calls between two states, and a reconciler that joins nothing.
final class Samples {
  private Samples() {}

  static SortedSet<PartyId> parties(String... codes) {
    return new TreeSet<>(Arrays.stream(codes).map(PartyId::new).toList());
  }

  /// "IL called RU on 2018-04-11."
  static Report call(String from, String to, LocalDate day) {
    return report(from + " called " + to + " on " + day + ".");
  }

  static Report report(String text) {
    return Report.of(
        "name of " + text,
        Optional.of("A call"),
        Optional.of(LocalDate.of(2018, 4, 12)),
        Optional.of("An agency"),
        Optional.of("https://example.org/"),
        text);
  }

  /// A call of the first word's state with the third word's, if the second is "called".
  static Reading read(Report report) {
    String[] words = report.text().split(" ", -1);
    boolean call = words.length > 4 && words[1].equals("called");
    return reading(report, call ? List.of(mention(report, words)) : List.of());
  }

  private static Mention mention(Report report, String... words) {
    LocalDate day = LocalDate.parse(words[4].substring(0, 10));
    return new Mention(
        Channel.CALL,
        Status.HELD,
        List.of(participant(report, words[0]), participant(report, words[2])),
        Optional.of(new Dated(Days.of(day), "as written", Optional.empty())),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        List.of(quote(report, "called")),
        "Called",
        true);
  }

  private static Participant participant(Report report, String code) {
    return new Participant(
        new PartyId(code), Optional.empty(), Optional.empty(), quote(report, code));
  }

  static Quote quote(Report report, String words) {
    int start = report.text().indexOf(words);
    return report.quote(new Span(Part.BODY, start, start + words.length()));
  }

  static Reading reading(Report report, List<Mention> mentions) {
    Reading.Head head =
        new Reading.Head(
            report.id(),
            report.name(),
            report.title(),
            report.published(),
            report.source(),
            report.url());
    return new Reading(
        head,
        Optional.empty(),
        Optional.empty(),
        mentions,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }

  static Ledger reconcile(List<Reading> readings, Rulings rulings, Predicate<List<PartyId>> asked) {
    List<Contact> contacts = new ArrayList<>();
    for (Reading reading : readings) {
      for (int i = 0; i < reading.contacts().size(); i++) {
        if (asked.test(List.copyOf(reading.contacts().get(i).parties()))) {
          contacts.add(contact(Telling.of(reading, i)));
        }
      }
    }
    return new Ledger(contacts, List.of());
  }

  private static Contact contact(Telling telling) {
    Mention mention = telling.mention();
    ContactId id = new ContactId(mention.parties() + telling.report().hex());
    return new Contact(
        id,
        List.of(id.value(), "also " + id),
        mention.channel(),
        mention.status(),
        mention.participants(),
        mention.date(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(Joined.by(telling, Joined.Reason.FIRST, List.of())),
        List.of(),
        List.of());
  }
}
