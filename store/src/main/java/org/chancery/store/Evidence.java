package org.chancery.store;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.chancery.account.Account;
import org.chancery.account.CountClaim;
import org.chancery.account.FollowUp;
import org.chancery.account.Incident;
import org.chancery.account.Mechanism;
import org.chancery.account.Speaker;
import org.chancery.actor.Participant;
import org.chancery.contact.Mention;
import org.chancery.contact.Refusal;
import org.chancery.reading.Reading;
import org.chancery.report.Fact;
import org.chancery.report.Quote;
import org.chancery.report.Report;
import org.chancery.time.Dated;

/// Every quote of a reading, checked against its report: before it enters a ledger, and whenever
/// somebody asks.
final class Evidence {
  private Evidence() {}

  /// @throws IllegalArgumentException when a quote does not stand in the report to the letter
  static void check(Report report, Reading reading) {
    if (!reading.report().id().equals(report.id())) {
      throw new IllegalArgumentException("a reading of another report: " + reading.report());
    }
    broken(report, reading).stream()
        .findFirst()
        .ifPresent(quote -> {
          throw new IllegalArgumentException("not in the report to the letter: " + quote);
        });
  }

  /// The quotes that do not stand in the report to the letter.
  static List<Quote> broken(Report report, Reading reading) {
    return quotes(reading).filter(quote -> !report.bears(quote)).distinct().toList();
  }

  private static Stream<Quote> quotes(Reading reading) {
    return Stream.of(
            words(reading.published()),
            reading.contacts().stream().flatMap(Evidence::of),
            reading.accounts().stream().flatMap(Evidence::of),
            reading.followUps().stream().flatMap(Evidence::of),
            reading.counts().stream().map(CountClaim::words),
            reading.mechanisms().stream().map(Mechanism::words),
            reading.incidents().stream().flatMap(Evidence::of),
            reading.refused().stream().map(Refusal::words))
        .flatMap(quotes -> quotes);
  }

  private static Stream<Quote> of(Mention mention) {
    return Stream.of(
            mention.participants().stream().map(Participant::words),
            words(mention.date()),
            mention.initiator().stream().map(Fact::words),
            mention.place().stream().map(Fact::words),
            mention.topics().stream().map(Fact::words),
            mention.evidence().stream())
        .flatMap(quotes -> quotes);
  }

  private static Stream<Quote> of(Account account) {
    return Stream.of(
            account.speaker().map(Speaker::words), Optional.of(account.words()), account.via())
        .flatMap(Optional::stream);
  }

  private static Stream<Quote> of(FollowUp followUp) {
    return Stream.concat(words(followUp.due()), Stream.of(followUp.words()));
  }

  private static Stream<Quote> of(Incident incident) {
    Stream<Quote> claims =
        incident.claims().stream()
            .flatMap(claim ->
                Stream.concat(
                    claim.speaker().stream().map(Speaker::words), Stream.of(claim.words())));
    return Stream.concat(
        claims, Stream.concat(words(incident.date()), Stream.of(incident.words())));
  }

  private static Stream<Quote> words(Optional<Dated> date) {
    return date.flatMap(Dated::words).stream();
  }
}
