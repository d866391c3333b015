package org.chancery.audit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.chancery.account.CountClaim;
import org.chancery.account.CountWindow;
import org.chancery.actor.Participant;
import org.chancery.audit.CountCheck.Verdict;
import org.chancery.contact.Channel;
import org.chancery.contact.Mention;
import org.chancery.contact.Status;
import org.chancery.ledger.Contact;
import org.chancery.matter.Source;
import org.chancery.reading.Reading;
import org.chancery.time.Dated;
import org.chancery.time.Days;

/// Holds the counts that reports make against the contacts of the record.
///
/// | count | record | verdict |
/// |---|---|---|
/// | "sixth call this year" of a call | that call and one before it in the year | at least 4 are missing |
/// | "first meeting since 2019" of a meeting | one in 2021 | contradicted |
/// | "met twice this year" | one in June, one on a day not known | undecided |
/// | "had met twice this year", of a third meeting | two before it | consistent |
final class Counting {
  private final Holdings holdings;

  Counting(Holdings holdings) {
    this.holdings = holdings;
  }

  /// One check for each different count, in the order of the readings.
  List<CountCheck> checks(List<Reading> readings) {
    Map<Object, CountCheck> checks = new LinkedHashMap<>();
    for (Reading reading : readings) {
      for (CountClaim claim : reading.counts()) {
        CountCheck check = check(reading, claim);
        checks.merge(key(check), check, Counting::together);
      }
    }
    return List.copyOf(checks.values());
  }

  /// Counts that say the same of the same contact are one, if they are made when the record holds
  /// the same: "met twice this year" of June is not that of November.
  private static Object key(CountCheck check) {
    CountClaim claim = check.claim();
    return List.of(
        claim.kind(),
        claim.number(),
        claim.channels(),
        claim.parties(),
        claim.window(),
        check.counted().map(Contact::id),
        check.certain().stream().map(Contact::id).toList(),
        check.possible().stream().map(Contact::id).toList());
  }

  private static CountCheck together(CountCheck one, CountCheck other) {
    List<Source> sources = new ArrayList<>(one.sources());
    sources.addAll(other.sources());
    return new CountCheck(
        one.claim(), one.counted(), one.certain(), one.possible(), one.verdict(), sources);
  }

  private CountCheck check(Reading reading, CountClaim claim) {
    Optional<Holdings.Told> told = told(reading, claim);
    Optional<Contact> counted =
        claim.kind() == CountClaim.Kind.ORDINAL || claim.kind() == CountClaim.Kind.FIRST
            ? told.map(Holdings.Told::contact)
            : Optional.empty();
    Limits limits = limits(reading, claim, counted);
    List<Participant> people =
        told.map(Holdings.Told::mention).map(Mention::participants).orElse(List.of());
    List<Contact> certain = new ArrayList<>();
    List<Contact> possible = new ArrayList<>();
    for (Contact contact : holdings.between(new TreeSet<>(claim.parties()))) {
      switch (counts(contact, claim, counted, limits, people)) {
        case YES -> certain.add(contact);
        case PERHAPS -> possible.add(contact);
        case NO -> {}
      }
    }
    // A total may or may not hold the contact of which the report tells: it is borne out either
    // way.
    if (claim.kind() == CountClaim.Kind.TOTAL && certain.size() == claim.number() + 1) {
      told.filter(t -> t.mention().main()).map(Holdings.Told::contact).ifPresent(certain::remove);
    }
    Verdict verdict = verdict(claim, certain, possible.size());
    return new CountCheck(
        claim, counted, certain, possible, verdict, List.of(Source.of(reading, claim.words())));
  }

  /// Which contact of the report the count is about: the one that the report is about, else the
  /// first that fits.
  private Optional<Holdings.Told> told(Reading reading, CountClaim claim) {
    return holdings.toldIn(reading).stream()
        .filter(t -> List.copyOf(t.mention().parties()).equals(claim.parties()))
        .filter(t -> isHeld(t.contact()))
        .filter(t -> usually(claim, t.contact().channel()) || rarely(claim, t.contact().channel()))
        .max(
            Comparator.comparing((Holdings.Told t) -> t.mention().main())
                .thenComparing(t -> usually(claim, t.contact().channel()))
                .thenComparing(t -> t.mention().date().isPresent())
                .thenComparing(Holdings.Told::contact, Comparator.comparing(Counting::lastDay)));
  }

  private static LocalDate lastDay(Contact contact) {
    return contact.date().map(d -> d.days().last()).orElse(Days.ALL.first());
  }

  private static boolean isHeld(Contact contact) {
    return contact.status().outcome() == Status.Outcome.HELD;
  }

  private static boolean usually(CountClaim claim, Channel channel) {
    return claim.channel() == channel;
  }

  private static boolean rarely(CountClaim claim, Channel channel) {
    return claim.channels().contains(channel)
        || (channel == Channel.VISIT && claim.channels().contains(Channel.MEETING));
  }

  /// Days that a count covers.
  ///
  /// @param certain contacts that took place within these count for certain
  /// @param possible contacts that can have taken place within these may count
  private record Limits(Days certain, Days possible) {
    Limits within(Days days) {
      return new Limits(certain.intersect(days), possible.intersect(days));
    }
  }

  private static Limits limits(Reading reading, CountClaim claim, Optional<Contact> counted) {
    Limits window =
        switch (claim.window()) {
          case CountWindow.During during -> new Limits(during.days(), during.days());
          case CountWindow.Since since -> since(claim, since.start());
          case CountWindow.Untold _ -> new Limits(Days.NONE, Days.ALL);
          case CountWindow.Always _ -> new Limits(Days.ALL, Days.ALL);
        };
    Optional<Days> end =
        counted
            .flatMap(Contact::date)
            .map(Dated::days)
            .or(() -> reading.published().map(Dated::days));
    return end.map(days -> Days.until(days.last())).map(window::within).orElse(window);
  }

  /// The first one since a time comes after that time; a series since then begins in it.
  private static Limits since(CountClaim claim, Days start) {
    Days from =
        claim.kind() == CountClaim.Kind.FIRST
            ? Days.from(start.last().plusDays(1))
            : Days.from(start.first());
    return new Limits(from, from);
  }

  private enum Counts {
    YES,
    PERHAPS,
    NO
  }

  private static Counts counts(
      Contact contact,
      CountClaim claim,
      Optional<Contact> counted,
      Limits limits,
      List<Participant> people) {
    if (counted.filter(c -> c.id().equals(contact.id())).isPresent()) {
      return Counts.YES;
    }
    People.Likeness likeness = People.compare(claim.parties(), people, contact.participants());
    boolean wrongKind =
        !isHeld(contact)
            || !(usually(claim, contact.channel()) || rarely(claim, contact.channel()))
            || (!people.isEmpty() && likeness == People.Likeness.OTHER);
    if (wrongKind) {
      return Counts.NO;
    }
    Days days = contact.date().map(Dated::days).orElse(Days.ALL);
    boolean before = isBefore(days, counted);
    boolean sure =
        usually(claim, contact.channel())
            && likeness == People.Likeness.SAME
            && limits.certain().containsAll(days)
            && before;
    boolean never = !limits.possible().intersects(days);
    return sure ? Counts.YES : never ? Counts.NO : Counts.PERHAPS;
  }

  /// Whether a contact took place before the one that has the number; on the same day, or on days
  /// that meet, it may have come later.
  private static boolean isBefore(Days days, Optional<Contact> counted) {
    return counted
        .flatMap(Contact::date)
        .map(d -> days.last().isBefore(d.days().first()))
        .orElse(true);
  }

  private static Verdict verdict(CountClaim claim, List<Contact> certain, int possible) {
    int all = certain.size() + possible;
    int number = claim.number();
    int apart = apart(certain);
    return switch (claim.kind()) {
      case AT_LEAST ->
          apart >= number ? new Verdict.Consistent() : atMost(number, certain.size(), all);
      case ORDINAL, TOTAL, FIRST ->
          apart > number
              ? new Verdict.Contradicted(apart - number)
              : atMost(number, certain.size(), all);
    };
  }

  /// How many contacts there are whatever may be told twice: on days of their own.
  private static int apart(List<Contact> certain) {
    List<Days> days =
        certain.stream()
            .flatMap(c -> c.date().stream())
            .map(Dated::days)
            .sorted(Comparator.comparing(Days::last))
            .toList();
    int apart = 0;
    LocalDate last = LocalDate.MIN;
    for (Days each : days) {
      if (each.first().isAfter(last)) {
        apart++;
        last = each.last();
      }
    }
    return apart;
  }

  private static Verdict atMost(int number, int certain, int all) {
    if (all < number) {
      return new Verdict.Missing(number - all, number - certain);
    }
    return certain == number && all == number ? new Verdict.Consistent() : new Verdict.Undecided();
  }
}
