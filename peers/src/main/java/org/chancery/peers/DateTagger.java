package org.chancery.peers;

import java.time.LocalDate;
import org.chancery.time.Days;
import org.chancery.time.Tense;

/// A program that finds the dates of a sentence.
interface DateTagger {
  String name();

  /// All days that the sentence names in a report published on a day.
  ///
  /// @param tense the tense of the sentence's verb; only Chancery's resolver is told it, since the
  ///   peers read it off their own tags
  Days days(String sentence, LocalDate published, Tense tense);
}
