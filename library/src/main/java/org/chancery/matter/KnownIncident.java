package org.chancery.matter;

import java.util.List;
import java.util.Optional;
import org.chancery.account.Speaker;
import org.chancery.time.Dated;

/// A dated event that contacts are about, as all reports together tell it. What is said of it stays
/// with who says it.
///
/// @param what the event in the fullest words of any report
/// @param date when it took place, where a report says so
/// @param claims who says what of it, or keeps silent, by day of publication
/// @param sources every report that names it, by day of publication
public record KnownIncident(
    String what, Optional<Dated> date, List<Version> claims, List<Source> sources) {
  /// One speaker's version; no speaker where the report itself tells it.
  public record Version(Optional<Speaker> speaker, Source source) {}

  public KnownIncident {
    claims = List.copyOf(claims);
    sources = List.copyOf(sources);
  }
}
