package org.chancery.identity;

import java.util.List;
import java.util.Optional;
import org.chancery.contact.Mention;
import org.chancery.reading.Reading;
import org.chancery.report.Quote;
import org.chancery.ruling.Ruling;

/// One report's mention within a contact.
///
/// @param reason why the mention belongs to the contact
/// @param words what the reason rests on
/// @param ruling the one that says so
public record Joined(Telling telling, Reason reason, List<Quote> words, Optional<Ruling> ruling) {
  /// Why a mention was taken for the same contact as those before it.
  public enum Reason {
    /// The mention with which the others are compared.
    FIRST,
    /// Same parties and channel on the same exact day.
    SAME_DAY,
    /// Same parties and channel; the days that the report allows meet those of no other contact.
    DAYS_AGREE,
    /// Each side's own office tells of it, on neighbouring days: the date in two capitals.
    NEIGHBOURING_DAY,
    /// The same words stand in both reports.
    SAME_WORDS,
    /// No day is told, but a place, in which the same people met once in the time before.
    SAME_PLACE,
    /// No day is told; the report is about it and came out just after the only one of its kind.
    JUST_BEFORE,
    /// No day is told; the report tells of one such contact, and speaks of it again.
    SAME_REPORT,
    /// No day is told; the latest of its kind before the report.
    LATEST,
    /// No day is told of what is planned; the next of its kind after the report.
    NEXT,
    /// No day is told; reports of the same days tell of a visit to the same side.
    SAME_VISIT,
    /// The next contact of its kind after one was put off.
    PUT_OFF,
    /// A ruling says so.
    RULED
  }

  public Joined {
    words = List.copyOf(words);
  }

  /// A reason that rests on words and no ruling.
  public static Joined by(Telling telling, Reason reason, List<Quote> words) {
    return new Joined(telling, reason, words, Optional.empty());
  }

  public Reading reading() {
    return telling.reading();
  }

  public Mention mention() {
    return telling.mention();
  }
}
