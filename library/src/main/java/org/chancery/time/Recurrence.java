package org.chancery.time;

/// What comes once in every year of some calendar, and so once a year, twice or not at all in a
/// year of the common one.
public sealed interface Recurrence permits Feast, ForeignDate {
  /// Its days in the occurrences that begin in a year of the common calendar, each a range of its
  /// own.
  Days in(int year);
}
