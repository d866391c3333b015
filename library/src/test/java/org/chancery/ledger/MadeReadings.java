package org.chancery.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import org.chancery.account.Account;
import org.chancery.actor.Participant;
import org.chancery.actor.PartyId;
import org.chancery.contact.Channel;
import org.chancery.contact.Mention;
import org.chancery.contact.Status;
import org.chancery.reading.Reading;
import org.chancery.report.Fact;
import org.chancery.report.Part;
import org.chancery.report.Quote;
import org.chancery.report.Report;
import org.chancery.report.Span;
import org.chancery.time.Dated;
import org.chancery.time.Days;

/// Readings made at random, close enough to each other that much is joined, put off, told twice and
/// left open.
public final class MadeReadings {
  private static final LocalDate START = LocalDate.of(2020, 5, 1);
  private static final List<PartyId> PARTIES =
      List.of(new PartyId("AA"), new PartyId("BB"), new PartyId("CC"));
  private static final List<String> PEOPLE = List.of("Ada Arden", "Bo Birch", "", "");
  private static final List<String> PLACES = List.of("Northport", "Southport", "");

  private final Random random;
  private int written;

  public MadeReadings(long seed) {
    this.random = new Random(seed);
  }

  public List<Reading> some(int number) {
    List<Reading> readings = new ArrayList<>();
    for (int i = 0; i < number; i++) {
      readings.add(reading());
    }
    return readings;
  }

  private Reading reading() {
    LocalDate published = START.plusDays(random.nextInt(40));
    String text =
        "report "
            + written++
            + " met, spoke. They want the talks to go on in a spirit of candour"
            + " and with due regard for all.";
    Report report =
        Report.of(
            "made:" + written,
            Optional.empty(),
            Optional.of(published),
            Optional.empty(),
            Optional.empty(),
            text);
    List<Mention> contacts = new ArrayList<>();
    int number = 1 + random.nextInt(2);
    for (int i = 0; i < number; i++) {
      contacts.add(mention(report, published));
    }
    Optional<PartyId> publisher =
        random.nextInt(3) == 0 ? Optional.of(pick(PARTIES)) : Optional.empty();
    return new Reading(
        new Reading.Head(
            report.id(),
            report.name(),
            report.title(),
            report.published(),
            report.source(),
            report.url()),
        Optional.of(new Dated(Days.of(published), "stated", Optional.empty())),
        publisher,
        contacts,
        random.nextInt(6) == 0 ? List.of(statement(report)) : List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }

  private Mention mention(Report report, LocalDate published) {
    List<Participant> participants = new ArrayList<>();
    for (PartyId party : random.nextInt(5) == 0 ? PARTIES : PARTIES.subList(0, 2)) {
      participants.add(
          new Participant(
              party,
              Optional.of(pick(PEOPLE)).filter(name -> !name.isEmpty()),
              Optional.empty(),
              quote(report, "report")));
    }
    String place = pick(PLACES);
    return new Mention(
        pick(List.of(Channel.CALL, Channel.CALL, Channel.MEETING, Channel.VISIT)),
        pick(List.of(Status.values())),
        participants,
        date(published),
        random.nextInt(4) == 0
            ? Optional.of(new Fact<>(PARTIES.getFirst(), quote(report, "spoke"), "Made"))
            : Optional.empty(),
        place.isEmpty()
            ? Optional.empty()
            : Optional.of(new Fact<>(place, quote(report, "met"), "Made")),
        List.of(),
        List.of(quote(report, random.nextBoolean() ? "met" : "spoke")),
        "Made",
        random.nextBoolean());
  }

  private Optional<Dated> date(LocalDate published) {
    LocalDate day = published.minusDays(random.nextInt(4)).plusDays(random.nextInt(2));
    Days days =
        switch (random.nextInt(6)) {
          case 0 -> Days.NONE;
          case 1 -> Days.between(day.minusDays(random.nextInt(7)), day.plusDays(random.nextInt(7)));
          case 2 -> Days.of(java.time.YearMonth.from(day));
          default -> Days.of(day);
        };
    return days.isEmpty()
        ? Optional.empty()
        : Optional.of(new Dated(days, "made", Optional.empty()));
  }

  private static Account statement(Report report) {
    return new Account(
        Optional.empty(),
        quote(
            report,
            "They want the talks to go on in a spirit of candour and with due regard for all"),
        false,
        Optional.empty(),
        OptionalInt.of(0),
        "Made");
  }

  private <T> T pick(List<T> values) {
    return values.get(random.nextInt(values.size()));
  }

  private static Quote quote(Report report, String words) {
    int start = report.text().indexOf(words);
    return report.quote(new Span(Part.BODY, start, start + words.length()));
  }
}
