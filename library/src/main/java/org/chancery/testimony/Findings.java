package org.chancery.testimony;

import java.util.List;
import org.chancery.account.Account;
import org.chancery.account.CountClaim;
import org.chancery.account.FollowUp;
import org.chancery.account.Incident;
import org.chancery.account.Mechanism;

/// What a report says beside its contacts.
public record Findings(
    List<Account> accounts,
    List<FollowUp> followUps,
    List<CountClaim> counts,
    List<Mechanism> mechanisms,
    List<Incident> incidents) {
  public Findings {
    accounts = List.copyOf(accounts);
    followUps = List.copyOf(followUps);
    counts = List.copyOf(counts);
    mechanisms = List.copyOf(mechanisms);
    incidents = List.copyOf(incidents);
  }
}
