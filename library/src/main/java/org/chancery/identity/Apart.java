package org.chancery.identity;

import java.util.List;
import java.util.Optional;
import org.chancery.report.Quote;
import org.chancery.ruling.Ruling;

/// Why a contact was kept apart from another one of the same parties.
///
/// @param other the other contact
/// @param words what the reason rests on, in either's reports
/// @param ruling the one that says so
public record Apart(ContactId other, Reason reason, List<Quote> words, Optional<Ruling> ruling) {
  /// What tells two contacts apart, the first that was found.
  public enum Reason {
    /// A ruling says so.
    RULED,
    /// One report tells of both.
    TOLD_TOGETHER,
    /// A call is no meeting.
    OTHER_CHANNEL,
    /// What was offered or refused is not what was held.
    OTHER_STATUS,
    /// Other people acted for a side.
    OTHER_PEOPLE,
    /// Counted as another one of the same day: "the second call today".
    COUNTED,
    /// The days do not meet.
    OTHER_DAY,
    /// At least one of the two is told without a day, or with too many to compare.
    DAY_UNKNOWN,
    /// It may be this one, and may as well be another.
    SEVERAL_FIT
  }

  public Apart {
    words = List.copyOf(words);
  }
}
