package org.chancery.account;

import java.util.List;
import java.util.Optional;
import org.chancery.report.Quote;
import org.chancery.time.Dated;

/// A dated event that contacts are about; what is said of it stays with who says it.
///
/// @param what the event in the words of the report
public record Incident(
    String what, Optional<Dated> date, List<Claim> claims, Quote words, String rule) {
  /// One speaker's version. Silence is a version too: its words tell of it.
  public record Claim(Optional<Speaker> speaker, Quote words) {}

  public Incident {
    claims = List.copyOf(claims);
  }
}
