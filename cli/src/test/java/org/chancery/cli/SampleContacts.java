package org.chancery.cli;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.chancery.account.Account;
import org.chancery.account.CountClaim;
import org.chancery.account.CountWindow;
import org.chancery.account.FollowUp;
import org.chancery.account.Speaker;
import org.chancery.actor.Participant;
import org.chancery.actor.PartyId;
import org.chancery.contact.Channel;
import org.chancery.contact.Mention;
import org.chancery.contact.Refusal;
import org.chancery.contact.Status;
import org.chancery.identity.Apart;
import org.chancery.identity.ContactId;
import org.chancery.identity.Joined;
import org.chancery.identity.Telling;
import org.chancery.ledger.Contact;
import org.chancery.ledger.Statement;
import org.chancery.reading.Reading;
import org.chancery.report.Fact;
import org.chancery.report.Part;
import org.chancery.report.Quote;
import org.chancery.report.Report;
import org.chancery.report.Span;
import org.chancery.time.Dated;
import org.chancery.time.Days;

/// Contacts of our own making, with every kind of fact, from three short reports of our own.
public final class SampleContacts {
  private static final PartyId IL = new PartyId("IL");
  private static final PartyId RU = new PartyId("RU");
  private static final PartyId NL = new PartyId("NL");
  private static final PartyId UN = new PartyId("UN");
  private static final PartyId IAEA = new PartyId("IAEA");

  private static final Report AGENCY =
      Report.of(
          "wire/agency.txt",
          Optional.of("Leaders speak about Syria"),
          Optional.of(LocalDate.of(2018, 4, 12)),
          Optional.of("Example news agency"),
          Optional.of("https://example.org/agency"),
          "Prime Minister Benjamin Netanyahu telephoned President Vladimir Putin on Wednesday, the"
              + " sixth such call this year. The Kremlin said Mr. Putin called for restraint and for"
              + " respect of the sovereignty of Syria, and warned against any step that could bring"
              + " further harm to a region in which too many sides already act without speaking to"
              + " each other first. \"Israel will not let Iran settle in Syria,\" Mr. Netanyahu's"
              + " office quoted him as saying. Delegations are to meet next week. They spoke of"
              + " Syria, of trade; and of the weather, 天気予報.");

  private static final Report OFFICE =
      Report.ofText(
          "office/readout.txt",
          "The call took place at the request of the Russian side on April 11.");

  private static final Report PLAIN =
      Report.ofText(
          "notes/rumours.txt",
          "Mark Rutte and António Guterres may meet in The Hague. Rafael Grossi is to visit in 2019.");

  private SampleContacts() {}

  /// In the order of a record.
  public static List<Contact> all() {
    return List.of(call(), cancelled(), planned(), uncertain(), undated());
  }

  private static Contact call() {
    Mention told =
        new Mention(
            Channel.CALL,
            Status.HELD,
            List.of(
                person(
                    IL,
                    "Benjamin Netanyahu",
                    "Prime Minister",
                    AGENCY,
                    "Prime Minister Benjamin Netanyahu"),
                person(RU, "Vladimir Putin", "President", AGENCY, "President Vladimir Putin")),
            Optional.of(
                new Dated(
                    Days.of(LocalDate.of(2018, 4, 11)),
                    "\"Wednesday\", in a report published 2018-04-12",
                    Optional.of(quote(AGENCY, "Wednesday")))),
            Optional.of(fact(IL, AGENCY, "Benjamin Netanyahu telephoned")),
            Optional.empty(),
            List.of(
                fact("Syria", AGENCY, "Syria"),
                fact("trade", AGENCY, "trade"),
                fact("the weather, 天気予報", AGENCY, "the weather, 天気予報")),
            List.of(quote(AGENCY, "Benjamin Netanyahu telephoned President Vladimir Putin")),
            "TelephonedDirectly",
            true);
    Mention again =
        new Mention(
            Channel.CALL,
            Status.HELD,
            List.of(bare(IL, OFFICE, "The call"), bare(RU, OFFICE, "the Russian side")),
            Optional.of(
                new Dated(Days.of(LocalDate.of(2018, 4, 11)), "\"April 11\"", Optional.empty())),
            Optional.of(fact(RU, OFFICE, "at the request of the Russian side")),
            Optional.empty(),
            List.of(),
            List.of(quote(OFFICE, "The call took place")),
            "TookPlace",
            true);
    Reading agency =
        reading(
            AGENCY,
            List.of(told),
            List.of(
                new Refusal(
                    quote(AGENCY, "Delegations are to meet"),
                    Refusal.Reason.ONE_PARTY_ONLY,
                    "MetWith")));
    Reading office = reading(OFFICE, List.of(again), List.of());
    return new Contact(
        new ContactId("IL-RU-2018-04-11-call"),
        List.of("IL-RU-2018-04-11-call"),
        Channel.CALL,
        Status.HELD,
        told.participants(),
        told.date(),
        List.of(told.initiator().orElseThrow(), again.initiator().orElseThrow()),
        List.of(),
        told.topics(),
        List.of(
            statement(
                Optional.of(RU),
                "The Kremlin",
                "Mr. Putin called for restraint and for respect of the sovereignty of Syria, and warned against any step that could bring further harm to a region in which too many sides already act without speaking to each other first",
                false,
                agency),
            statement(
                Optional.of(IL),
                "Mr. Netanyahu's office",
                "\"Israel will not let Iran settle in Syria,\"",
                true,
                agency)),
        List.of(
            new FollowUp(
                List.of(IL, RU),
                List.of(IL, RU),
                Optional.of(
                    new Dated(
                        Days.between(LocalDate.of(2018, 4, 16), LocalDate.of(2018, 4, 22)),
                        "next week",
                        Optional.empty())),
                quote(AGENCY, "Delegations are to meet next week"),
                "Promised")),
        List.of(
            new CountClaim(
                CountClaim.Kind.ORDINAL,
                6,
                List.of(Channel.CALL),
                List.of(IL, RU),
                new CountWindow.During(Days.of(java.time.Year.of(2018))),
                quote(AGENCY, "the sixth such call this year"),
                "Counted")),
        List.of(
            Joined.by(Telling.of(agency, 0), Joined.Reason.FIRST, List.of()),
            Joined.by(
                Telling.of(office, 0),
                Joined.Reason.SAME_DAY,
                List.of(quote(AGENCY, "Wednesday")))),
        List.of(
            new Apart(
                new ContactId("IL-RU-2018-04-13-call"),
                Apart.Reason.OTHER_DAY,
                List.of(quote(AGENCY, "Wednesday")),
                Optional.empty())),
        List.of());
  }

  private static Contact cancelled() {
    return simple(
        "NL-UN-2018-09-meeting",
        Channel.MEETING,
        Status.CANCELLED,
        rutteAndGuterres(),
        Optional.of(new Dated(Days.of(YearMonth.of(2018, 9)), "\"September\"", Optional.empty())),
        Optional.of(fact("The Hague", PLAIN, "The Hague")));
  }

  private static Contact planned() {
    return simple(
        "IAEA-NL-2018-12-27_2019-01-02-meeting",
        Channel.VISIT,
        Status.PLANNED,
        List.of(
            person(IAEA, "Rafael Grossi", "Director General", PLAIN, "Rafael Grossi"),
            bare(NL, PLAIN, "The Hague")),
        Optional.of(
            new Dated(
                Days.between(LocalDate.of(2018, 12, 27), LocalDate.of(2019, 1, 2)),
                "over the turn of the year",
                Optional.empty())),
        Optional.empty());
  }

  private static Contact uncertain() {
    Days wednesdays = Days.of(LocalDate.of(2016, 10, 5)).union(Days.of(LocalDate.of(2018, 10, 3)));
    return simple(
        "NL-UN-undated-message-89abcd",
        Channel.MESSAGE,
        Status.HELD,
        rutteAndGuterres(),
        Optional.of(new Dated(wednesdays, "two years fit", Optional.empty())),
        Optional.empty());
  }

  private static Contact undated() {
    return simple(
        "NL-UN-undated-call-012345",
        Channel.CALL,
        Status.HELD,
        rutteAndGuterres(),
        Optional.empty(),
        Optional.empty());
  }

  private static List<Participant> rutteAndGuterres() {
    return List.of(
        person(NL, "Mark Rutte", "Prime Minister", PLAIN, "Mark Rutte"),
        person(UN, "António Guterres", "Secretary-General", PLAIN, "António Guterres"));
  }

  private static Contact simple(
      String id,
      Channel channel,
      Status status,
      List<Participant> participants,
      Optional<Dated> date,
      Optional<Fact<String>> place) {
    Mention mention =
        new Mention(
            channel,
            status,
            participants,
            date,
            Optional.empty(),
            place,
            List.of(),
            List.of(quote(PLAIN, "Mark Rutte and António Guterres may meet in The Hague")),
            "MetWith",
            false);
    return new Contact(
        new ContactId(id),
        List.of(id),
        channel,
        status,
        participants,
        date,
        List.of(),
        place.stream().toList(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(
            Joined.by(
                Telling.of(reading(PLAIN, List.of(mention), List.of()), 0),
                Joined.Reason.FIRST,
                List.of())),
        List.of(),
        List.of());
  }

  private static Reading reading(Report report, List<Mention> contacts, List<Refusal> refused) {
    Reading.Head head =
        new Reading.Head(
            report.id(),
            report.name(),
            report.title(),
            report.published(),
            report.source(),
            report.url());
    Optional<Dated> published =
        report
            .published()
            .map(day -> new Dated(Days.of(day), "given with the report", Optional.empty()));
    return new Reading(
        head,
        published,
        Optional.empty(),
        contacts,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        refused);
  }

  private static Statement statement(
      Optional<PartyId> side, String speaker, String words, boolean direct, Reading reading) {
    Account account =
        new Account(
            Optional.of(new Speaker(side, quote(AGENCY, speaker))),
            quote(AGENCY, words),
            direct,
            Optional.empty(),
            OptionalInt.of(0),
            "SaidThat");
    return new Statement(side, account, reading.report());
  }

  private static Participant person(
      PartyId party, String name, String office, Report report, String words) {
    return new Participant(party, Optional.of(name), Optional.of(office), quote(report, words));
  }

  private static Participant bare(PartyId party, Report report, String words) {
    return new Participant(party, Optional.empty(), Optional.empty(), quote(report, words));
  }

  private static <T> Fact<T> fact(T value, Report report, String words) {
    return new Fact<>(value, quote(report, words), "Sample");
  }

  private static Quote quote(Report report, String words) {
    int start = report.text().indexOf(words);
    return report.quote(new Span(Part.BODY, start, start + words.length()));
  }
}
