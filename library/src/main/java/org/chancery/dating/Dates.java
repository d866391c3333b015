package org.chancery.dating;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.chancery.time.DateExpression.DayOfMonth;
import org.chancery.time.DateResolver;
import org.chancery.time.Days;
import org.chancery.time.Tense;

/// Days of a month in the years that can be held.
final class Dates {
  private Dates() {}

  /// A day whose year is named.
  static Days of(DayOfMonth day) {
    return DateResolver.resolve(day, Days.ALL.first(), Tense.PAST);
  }

  /// A day without its year, in every year that has it.
  static List<Days> inEveryYear(DayOfMonth day) {
    List<Days> days = new ArrayList<>();
    for (int year = Days.ALL.first().getYear(); year <= Days.ALL.last().getYear(); year++) {
      LocalDate first = LocalDate.of(year, day.month(), 1);
      if (day.day() <= first.lengthOfMonth()) {
        days.add(Days.of(first.withDayOfMonth(day.day())));
      }
    }
    return days;
  }
}
