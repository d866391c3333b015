package org.chancery.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.Period;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import org.chancery.time.DateExpression.CalendarYear;
import org.chancery.time.DateExpression.DayOfMonth;
import org.chancery.time.DateExpression.DayRange;
import org.chancery.time.DateExpression.MonthOfYear;
import org.chancery.time.DateExpression.PartOf;
import org.chancery.time.DateExpression.Recent;
import org.chancery.time.DateExpression.Relative;
import org.chancery.time.DateExpression.Unit;
import org.chancery.time.DateExpression.Weekday;
import org.chancery.time.DateExpression.Which;

/// Ties date expressions to the calendar: "spoke on Tuesday" is the Tuesday up to the day of
/// publication, "will meet on Thursday" the one from that day on.
public final class DateResolver {
  /// A day and month that come within so many days are meant even where nothing else speaks of the
  /// future: nobody writes "on February 7" in January and means the one eleven months ago.
  private static final int SOON = 60;

  private DateResolver() {}

  /// The days that an expression can mean in a report published on `anchor`.
  public static Days resolve(DateExpression expression, LocalDate anchor, Tense tense) {
    return switch (expression) {
      case DayOfMonth day -> Days.of(day(day, anchor, tense));
      case DayRange range -> range(range, anchor, tense);
      case MonthOfYear month -> month(month, anchor, tense);
      case CalendarYear year -> part(Days.of(Year.of(year.year())), year.part());
      case Weekday weekday -> Days.of(weekday(weekday, anchor, tense));
      case Relative relative -> relative(relative, anchor, tense);
      case Recent recent -> recent(recent, anchor);
    };
  }

  /// The days that an expression can mean when the report was published on any of `anchors`; where
  /// it names its year, these do not matter and may be none.
  public static Days resolve(DateExpression expression, Days anchors, Tense tense) {
    return namesYear(expression)
        ? resolve(expression, LocalDate.EPOCH, tense)
        : anchors.flatMap(anchor -> resolve(expression, anchor, tense));
  }

  private static boolean namesYear(DateExpression expression) {
    return switch (expression) {
      case CalendarYear year -> true;
      case DayOfMonth day -> day.year().isPresent();
      case DayRange range -> range.last().year().isPresent();
      case MonthOfYear month -> month.year().isPresent();
      case Weekday weekday -> false;
      case Relative relative -> false;
      case Recent recent -> false;
    };
  }

  private static LocalDate day(DayOfMonth day, LocalDate anchor, Tense tense) {
    if (day.year().isPresent()) {
      return inYear(day, day.year().getAsInt()).orElseThrow();
    }
    if (day.ofYear() != Which.PLAIN) {
      return latest(day, anchor.getYear() + offset(day.ofYear()));
    }
    // A day told on the eve of it in another time zone still counts as past.
    LocalDate limit = tense == Tense.PAST ? anchor.plusDays(1) : anchor;
    if (tense == Tense.PAST) {
      LocalDate candidate = latest(day, anchor.getYear());
      boolean soon = candidate.isBefore(anchor.plusDays(SOON));
      return candidate.isAfter(limit) && !soon ? latest(day, anchor.getYear() - 1) : candidate;
    }
    LocalDate candidate = earliest(day, anchor.getYear());
    return candidate.isBefore(limit) ? earliest(day, anchor.getYear() + 1) : candidate;
  }

  /// The day in a year, or in the latest one before that has it.
  private static LocalDate latest(DayOfMonth day, int year) {
    return inYear(day, year).orElseGet(() -> latest(day, year - 1));
  }

  /// The day in a year, or in the first one after that has it.
  private static LocalDate earliest(DayOfMonth day, int year) {
    return inYear(day, year).orElseGet(() -> earliest(day, year + 1));
  }

  /// Empty for February 29 in a year without it.
  private static Optional<LocalDate> inYear(DayOfMonth day, int year) {
    boolean exists = day.day() <= YearMonth.of(year, day.month()).lengthOfMonth();
    return exists ? Optional.of(LocalDate.of(year, day.month(), day.day())) : Optional.empty();
  }

  private static int offset(Which which) {
    return switch (which) {
      case LAST -> -1;
      case NEXT -> 1;
      case THIS, PLAIN -> 0;
    };
  }

  private static Days range(DayRange range, LocalDate anchor, Tense tense) {
    LocalDate last = day(range.last(), anchor, tense);
    LocalDate first =
        range.first().year().isPresent()
            ? day(range.first(), anchor, tense)
            : latest(range.first(), last.getYear());
    return Days.between(
        first.isAfter(last) ? latest(range.first(), last.getYear() - 1) : first, last);
  }

  private static Days month(MonthOfYear month, LocalDate anchor, Tense tense) {
    return part(Days.of(yearMonth(month, YearMonth.from(anchor), tense)), month.part());
  }

  private static YearMonth yearMonth(MonthOfYear month, YearMonth now, Tense tense) {
    if (month.year().isPresent()) {
      return YearMonth.of(month.year().getAsInt(), month.month());
    }
    YearMonth thisYear = YearMonth.of(now.getYear(), month.month());
    if (month.ofYear() != Which.PLAIN) {
      return thisYear.plusYears(offset(month.ofYear()));
    }
    return switch (month.which()) {
      case LAST -> thisYear.isBefore(now) ? thisYear : thisYear.minusYears(1);
      case NEXT -> thisYear.isAfter(now) ? thisYear : thisYear.plusYears(1);
      case THIS -> thisYear;
      case PLAIN ->
          tense == Tense.PAST
              ? (thisYear.isAfter(now) ? thisYear.minusYears(1) : thisYear)
              : (thisYear.isBefore(now) ? thisYear.plusYears(1) : thisYear);
    };
  }

  /// Early is taken as the first half, late as the second, the middle as the days 8 to 23 of a
  /// month or the middle six months of a year.
  private static Days part(Days whole, PartOf part) {
    LocalDate first = whole.first();
    LocalDate last = whole.last();
    boolean month = whole.size() <= 31;
    return switch (part) {
      case WHOLE -> whole;
      case EARLY ->
          Days.between(first, month ? first.plusDays(14) : first.withMonth(6).withDayOfMonth(30));
      case MIDDLE ->
          month
              ? Days.between(first.plusDays(7), first.plusDays(22))
              : Days.between(first.withMonth(4), first.withMonth(9).withDayOfMonth(30));
      case LATE ->
          Days.between(month ? first.plusDays(15) : first.withMonth(Month.JULY.getValue()), last);
    };
  }

  private static LocalDate weekday(Weekday weekday, LocalDate anchor, Tense tense) {
    DayOfWeek day = weekday.day();
    if (weekday.ofWeek() != Which.PLAIN) {
      return monday(anchor)
          .plusWeeks(offset(weekday.ofWeek()))
          .with(TemporalAdjusters.nextOrSame(day));
    }
    return switch (weekday.which()) {
      case LAST -> anchor.with(TemporalAdjusters.previous(day));
      case NEXT -> anchor.with(TemporalAdjusters.next(day));
      case THIS, PLAIN ->
          tense == Tense.PAST
              ? anchor.with(TemporalAdjusters.previousOrSame(day))
              : anchor.with(TemporalAdjusters.nextOrSame(day));
    };
  }

  private static Days relative(Relative relative, LocalDate anchor, Tense tense) {
    int offset = relative.offset();
    return switch (relative.unit()) {
      case NIGHT -> night(anchor.plusDays(offset), tense);
      case DAY -> Days.of(anchor.plusDays(offset));
      case WEEK -> week(anchor.plusWeeks(offset));
      case WEEKEND -> offset == 0 ? weekend(anchor, tense) : weekend(anchor.plusWeeks(offset));
      case MONTH -> Days.of(YearMonth.from(anchor).plusMonths(offset));
      case YEAR -> Days.of(Year.from(anchor).plusYears(offset));
    };
  }

  /// "Overnight" is the evening before or the small hours of the day.
  private static Days night(LocalDate day, Tense tense) {
    return tense == Tense.PAST
        ? Days.between(day.minusDays(1), day)
        : Days.between(day, day.plusDays(1));
  }

  /// The week from Sunday to Saturday together with the one from Monday to Sunday, since newsrooms
  /// differ in where it begins: only the day that both start with is added.
  private static Days week(LocalDate day) {
    return Days.between(monday(day).minusDays(1), monday(day).plusDays(6));
  }

  private static LocalDate monday(LocalDate day) {
    return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
  }

  /// The weekend of the week that begins on a Monday and holds the day.
  private static Days weekend(LocalDate day) {
    return Days.between(monday(day).plusDays(5), monday(day).plusDays(6));
  }

  /// "The weekend" and "this weekend": the one under way, or else the latest or the coming one.
  private static Days weekend(LocalDate anchor, Tense tense) {
    boolean under = anchor.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) >= 0;
    return weekend(tense == Tense.PAST && !under ? anchor.minusWeeks(1) : anchor);
  }

  private static Days recent(Recent recent, LocalDate anchor) {
    int count = recent.count().orElse(uncounted(recent.unit()));
    Period period =
        switch (recent.unit()) {
          case NIGHT, DAY -> Period.ofDays(count);
          case WEEK, WEEKEND -> Period.ofWeeks(count);
          case MONTH -> Period.ofMonths(count);
          case YEAR -> Period.ofYears(count);
        };
    return recent.side() == Tense.PAST
        ? Days.between(anchor.minus(period), anchor)
        : Days.between(anchor, anchor.plus(period));
  }

  /// How many "few", "several" and "recent" may stretch to.
  private static int uncounted(Unit unit) {
    return switch (unit) {
      case NIGHT, DAY, YEAR -> 10;
      case WEEK, WEEKEND -> 9;
      case MONTH -> 12;
    };
  }
}
