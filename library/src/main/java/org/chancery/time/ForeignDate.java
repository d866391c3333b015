package org.chancery.time;

import java.util.OptionalInt;

/// A month of another calendar, or a day of it, in whatever year.
record ForeignDate(OtherCalendar calendar, int month, OptionalInt day) implements Recurrence {
  @Override
  public Days in(int year) {
    int nearest = calendar.yearAt(year);
    Days days = Days.NONE;
    for (int candidate = nearest - 1; candidate <= nearest + 2; candidate++) {
      Days occurrence = calendar.days(candidate, month, day);
      if (!occurrence.isEmpty() && occurrence.first().getYear() == year) {
        days = days.union(occurrence);
      }
    }
    return days;
  }
}
