package org.chancery.reading;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.chancery.account.Account;
import org.chancery.account.CountClaim;
import org.chancery.account.FollowUp;
import org.chancery.account.Incident;
import org.chancery.account.Mechanism;
import org.chancery.actor.PartyId;
import org.chancery.contact.Mention;
import org.chancery.contact.Refusal;
import org.chancery.report.Report;
import org.chancery.report.ReportId;
import org.chancery.time.Dated;

/// Everything one report says.
///
/// @param report the head of the report that was read
/// @param published when the report was published: its stated day, or the days that its clues
///   leave; empty where nothing can be told
/// @param publisher the side whose office published it; empty for a news outlet
/// @param contacts the contacts it asserts or announces, in the order of the report
/// @param refused candidates seen and not accepted
public record Reading(
    Head report,
    Optional<Dated> published,
    Optional<PartyId> publisher,
    List<Mention> contacts,
    List<Account> accounts,
    List<FollowUp> followUps,
    List<CountClaim> counts,
    List<Mechanism> mechanisms,
    List<Incident> incidents,
    List<Refusal> refused) {

  /// A report without its text.
  ///
  /// @param published the day that the input states
  public record Head(
      ReportId id,
      String name,
      Optional<String> title,
      Optional<LocalDate> published,
      Optional<String> source,
      Optional<String> url) {
    static Head of(Report report) {
      return new Head(
          report.id(),
          report.name(),
          report.title(),
          report.published(),
          report.source(),
          report.url());
    }
  }

  public Reading {
    contacts = List.copyOf(contacts);
    accounts = List.copyOf(accounts);
    followUps = List.copyOf(followUps);
    counts = List.copyOf(counts);
    mechanisms = List.copyOf(mechanisms);
    incidents = List.copyOf(incidents);
    refused = List.copyOf(refused);
  }
}
