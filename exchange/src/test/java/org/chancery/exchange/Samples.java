package org.chancery.exchange;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.chancery.account.Account;
import org.chancery.account.CountClaim;
import org.chancery.account.CountWindow;
import org.chancery.account.FollowUp;
import org.chancery.account.Incident;
import org.chancery.account.Mechanism;
import org.chancery.account.Speaker;
import org.chancery.actor.Participant;
import org.chancery.actor.PartyId;
import org.chancery.contact.Channel;
import org.chancery.contact.Mention;
import org.chancery.contact.Refusal;
import org.chancery.contact.Status;
import org.chancery.reading.Reading;
import org.chancery.report.Fact;
import org.chancery.report.Part;
import org.chancery.report.Quote;
import org.chancery.report.Report;
import org.chancery.report.Span;
import org.chancery.time.Dated;
import org.chancery.time.Days;

/// A report of our own and a reading of it that fills every field.
final class Samples {
  static final PartyId IL = new PartyId("IL");
  static final PartyId RU = new PartyId("RU");
  static final Report REPORT =
      Report.of(
          "agency/1.txt",
          Optional.of("Putin \"telephones\" Netanyahu"),
          Optional.of(LocalDate.of(2018, 4, 12)),
          Optional.of("An agency"),
          Optional.of("https://example.org/1"),
          "Putin telephoned Netanyahu on Wednesday, the Kremlin said.\n\n“Zażółć 😀”, it added.");

  private Samples() {}

  static Quote quote(String words) {
    int start = REPORT.text().indexOf(words);
    return REPORT.quote(new Span(Part.BODY, start, start + words.length()));
  }

  static Quote titleQuote(String words) {
    int start = REPORT.title().orElseThrow().indexOf(words);
    return REPORT.quote(new Span(Part.TITLE, start, start + words.length()));
  }

  static Quote foreignQuote() {
    Report other = Report.ofText("other", "The two spoke.");
    return other.quote(new Span(Part.BODY, 4, 7));
  }

  static Mention fullMention() {
    return new Mention(
        Channel.CALL,
        Status.UNDER_WAY,
        List.of(
            new Participant(
                RU, Optional.of("Vladimir Putin"), Optional.of("President"), quote("Putin")),
            new Participant(IL, Optional.empty(), Optional.empty(), titleQuote("Netanyahu"))),
        Optional.of(wednesday()),
        Optional.of(new Fact<>(RU, quote("telephoned"), "Initiative")),
        Optional.of(new Fact<>("Moscow", quote("the Kremlin"), "Circumstances")),
        List.of(new Fact<>("letters", quote("Zażółć 😀"), "Topics")),
        List.of(quote("Putin telephoned Netanyahu"), titleQuote("Putin \"telephones\" Netanyahu")),
        "TelephonedDirectly",
        true);
  }

  static Mention bareMention() {
    return new Mention(
        Channel.MEETING,
        Status.CANCELLED,
        List.of(
            new Participant(RU, Optional.empty(), Optional.empty(), quote("Putin")),
            new Participant(IL, Optional.empty(), Optional.empty(), quote("Netanyahu"))),
        Optional.of(new Dated(gaps(), "Tuesdays of April", Optional.empty())),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        List.of(quote("Netanyahu on Wednesday")),
        "MetWith",
        false);
  }

  static Dated wednesday() {
    return new Dated(
        Days.of(LocalDate.of(2018, 4, 11)),
        "Wednesday before the report",
        Optional.of(quote("on Wednesday")));
  }

  static Days gaps() {
    return Days.of(YearMonth.of(2018, 4)).on(java.time.DayOfWeek.TUESDAY);
  }

  static Account account() {
    return new Account(
        Optional.of(new Speaker(Optional.of(RU), quote("the Kremlin"))),
        quote("Zażółć 😀"),
        true,
        Optional.of(quote("it added")),
        OptionalInt.of(1),
        "Said");
  }

  static FollowUp followUp() {
    return new FollowUp(
        List.of(RU), List.of(IL), Optional.of(wednesday()), quote("it added"), "Promised");
  }

  static CountClaim count() {
    return new CountClaim(
        CountClaim.Kind.FIRST,
        6,
        List.of(Channel.CALL, Channel.MEETING),
        List.of(IL, RU),
        new CountWindow.Since(gaps()),
        titleQuote("telephones"),
        "Counted");
  }

  static Reading full() {
    Speaker agency = new Speaker(Optional.empty(), quote("it"));
    return new Reading(
        head(),
        Optional.of(new Dated(gaps(), "two clues", Optional.of(quote("Wednesday")))),
        Optional.of(RU),
        List.of(fullMention(), bareMention()),
        List.of(
            account(),
            new Account(
                Optional.empty(),
                foreignQuote(),
                false,
                Optional.empty(),
                OptionalInt.empty(),
                "R"),
            new Account(
                Optional.of(agency),
                quote("said"),
                false,
                Optional.empty(),
                OptionalInt.of(0),
                "R")),
        List.of(
            followUp(),
            new FollowUp(List.of(), List.of(), Optional.empty(), quote("said"), "Promised")),
        List.of(
            count(),
            new CountClaim(
                CountClaim.Kind.TOTAL,
                2,
                List.of(Channel.VISIT),
                List.of(),
                new CountWindow.Untold(),
                quote("said"),
                "C"),
            new CountClaim(
                CountClaim.Kind.AT_LEAST,
                3,
                List.of(Channel.MEETING),
                List.of(IL),
                new CountWindow.During(gaps()),
                quote("said"),
                "C"),
            new CountClaim(
                CountClaim.Kind.ORDINAL,
                3,
                List.of(Channel.MEETING),
                List.of(IL),
                new CountWindow.Always(),
                quote("said"),
                "C")),
        List.of(
            new Mechanism(
                "hotline",
                List.of(RU),
                Optional.of(Days.of(YearMonth.of(2015, 9))),
                quote("on"),
                "M"),
            new Mechanism("a group", List.of(), Optional.empty(), quote("on"), "M")),
        List.of(
            new Incident(
                "a strike",
                Optional.of(wednesday()),
                List.of(
                    new Incident.Claim(Optional.of(agency), quote("said")),
                    new Incident.Claim(Optional.empty(), quote("added"))),
                quote("Wednesday"),
                "I")),
        List.of(new Refusal(quote("it added"), Refusal.Reason.GENERIC, "Refused")));
  }

  static Reading empty() {
    Report bare = Report.ofText("bare", "Nothing.");
    return new Reading(
        new Reading.Head(
            bare.id(),
            "bare",
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty()),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }

  private static Reading.Head head() {
    return new Reading.Head(
        REPORT.id(),
        REPORT.name(),
        REPORT.title(),
        REPORT.published(),
        REPORT.source(),
        REPORT.url());
  }
}
