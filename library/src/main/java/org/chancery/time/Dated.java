package org.chancery.time;

import java.util.Optional;
import org.chancery.report.Quote;

/// When something took place: the days on which it can have, why, and the words that say so.
///
/// @param days at least one day
/// @param reason one plain sentence or phrase for people, such as `Wednesday, in a report published
///   2018-04-12`
/// @param words the date's own words, where it has any
public record Dated(Days days, String reason, Optional<Quote> words) {
  public Dated {
    if (days.isEmpty()) {
      throw new IllegalArgumentException("a date without days: " + reason);
    }
  }
}
