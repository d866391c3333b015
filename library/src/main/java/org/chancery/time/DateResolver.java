package org.chancery.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Period;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import org.chancery.time.DateExpression.CalendarYear;
import org.chancery.time.DateExpression.Counted;
import org.chancery.time.DateExpression.DayOfMonth;
import org.chancery.time.DateExpression.DayOfThatMonth;
import org.chancery.time.DateExpression.Deadline;
import org.chancery.time.DateExpression.Either;
import org.chancery.time.DateExpression.MonthOfYear;
import org.chancery.time.DateExpression.Months;
import org.chancery.time.DateExpression.Recent;
import org.chancery.time.DateExpression.Relative;
import org.chancery.time.DateExpression.Span;
import org.chancery.time.DateExpression.Unit;
import org.chancery.time.DateExpression.Weekday;
import org.chancery.time.DateExpression.Which;
import org.chancery.time.DateExpression.Whole;
import org.chancery.time.DateExpression.Yearly;

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
      case DayOfThatMonth day -> dayOfThatMonth(day, anchor);
      case Either either -> either(either, anchor, tense);
      case Span span -> span(span, anchor, tense);
      case MonthOfYear month -> month(month, anchor, tense);
      case Months months -> months(months, anchor, tense);
      case CalendarYear year -> Periods.part(Days.of(Year.of(year.year())), year.part());
      case Weekday weekday -> Days.of(weekday(weekday, anchor, tense));
      case Relative relative -> relative(relative, anchor, tense);
      case Recent recent -> recent(recent, anchor);
      case Counted counted -> counted(counted, anchor, tense);
      case Whole whole ->
          resolve(whole.day(), anchor, tense).flatMap(day -> Periods.of(whole.unit(), day));
      case Deadline deadline -> deadline(deadline, anchor, tense);
      case Yearly yearly -> yearly(yearly, anchor, tense);
    };
  }

  /// The days that an expression can mean when the report was published on any of `anchors`; where
  /// it names its year, these do not matter and may be none.
  public static Days resolve(DateExpression expression, Days anchors, Tense tense) {
    return expression.namesYear()
        ? resolve(expression, LocalDate.EPOCH, tense)
        : anchors.flatMap(anchor -> resolve(expression, anchor, tense));
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

  private static Days dayOfThatMonth(DayOfThatMonth day, LocalDate anchor) {
    YearMonth month = YearMonth.from(anchor).plusMonths(day.offset());
    return day.day() <= month.lengthOfMonth() ? Days.of(month.atDay(day.day())) : Days.NONE;
  }

  /// The one that lies on the side of the tense, or both.
  private static Days either(Either either, LocalDate anchor, Tense tense) {
    Days both = resolve(either.one(), anchor, tense).union(resolve(either.other(), anchor, tense));
    Days side = tense == Tense.PAST ? Days.until(anchor.plusDays(1)) : Days.from(anchor);
    Days fitting = both.intersect(side);
    return fitting.isEmpty() ? both : fitting;
  }

  /// What began is counted back from its end; what is to begin on to its end.
  private static Days span(Span span, LocalDate anchor, Tense tense) {
    if (tense == Tense.FUTURE && !span.last().namesYear() && !span.first().namesYear()) {
      Days first = resolve(span.first(), anchor, tense);
      Days last = first.isEmpty() ? first : resolve(span.last(), first.first(), tense);
      return first.isEmpty() || last.isEmpty()
          ? Days.NONE
          : Days.between(first.first(), last.last());
    }
    Days last = resolve(span.last(), anchor, tense);
    if (last.isEmpty()) {
      return Days.NONE;
    }
    Days first = resolve(span.first(), last.last(), Tense.PAST);
    // A first day that is soon to come counts as past, and here lies behind the last.
    return first.isEmpty() || first.first().isAfter(last.last())
        ? Days.between(
            resolve(span.first(), last.last().minusDays(SOON), Tense.PAST).first(), last.last())
        : Days.between(first.first(), last.last());
  }

  private static Days month(MonthOfYear month, LocalDate anchor, Tense tense) {
    return Periods.part(Days.of(yearMonth(month, YearMonth.from(anchor), tense)), month.part());
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

  private static Days months(Months months, LocalDate anchor, Tense tense) {
    if (months.year().isPresent()) {
      return Periods.months(YearMonth.of(months.year().getAsInt(), months.first()), months.count());
    }
    YearMonth thisYear = YearMonth.of(anchor.getYear(), months.first());
    if (months.ofYear() != Which.PLAIN) {
      return Periods.months(thisYear.plusYears(offset(months.ofYear())), months.count());
    }
    YearMonth now = YearMonth.from(anchor);
    YearMonth begun = thisYear.isAfter(now) ? thisYear.minusYears(1) : thisYear;
    boolean under = !begun.plusMonths(months.count() - 1L).isBefore(now);
    YearMonth first =
        switch (months.which()) {
          case LAST -> under ? begun.minusYears(1) : begun;
          case NEXT -> begun.plusYears(1);
          case THIS -> under ? begun : thisYear;
          case PLAIN -> tense == Tense.PAST || under ? begun : begun.plusYears(1);
        };
    return Periods.months(first, months.count());
  }

  private static LocalDate weekday(Weekday weekday, LocalDate anchor, Tense tense) {
    DayOfWeek day = weekday.day();
    if (weekday.ofWeek() != Which.PLAIN) {
      return Periods.monday(anchor)
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
    Days whole =
        switch (relative.unit()) {
          case NIGHT -> Periods.night(anchor.plusDays(offset), tense);
          case WEEKEND ->
              offset == 0
                  ? Periods.weekend(anchor, tense)
                  : Periods.of(Unit.WEEKEND, anchor.plusWeeks(offset));
          case WEEK -> Periods.week(anchor, offset, tense);
          case DAY, MONTH, YEAR ->
              Periods.of(relative.unit(), Periods.shifted(anchor, relative.unit(), offset));
        };
    return Periods.part(whole, relative.part());
  }

  private static Days counted(Counted counted, LocalDate anchor, Tense tense) {
    Days from = resolve(counted.from(), anchor, tense);
    if (counted.unit() == Unit.DAY || counted.unit() == Unit.NIGHT) {
      return from.shift(counted.offset());
    }
    return from.flatMap(
        day -> Periods.of(counted.unit(), Periods.shifted(day, counted.unit(), counted.offset())));
  }

  private static Days deadline(Deadline deadline, LocalDate anchor, Tense tense) {
    Days last = resolve(deadline.last(), anchor, tense);
    return tense == Tense.PAST || last.isEmpty() || last.last().isBefore(anchor)
        ? last
        : Days.between(anchor, last.last());
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

  private static Days yearly(Yearly yearly, LocalDate anchor, Tense tense) {
    if (yearly.year().isPresent()) {
      return yearly.recurrence().in(yearly.year().getAsInt());
    }
    int year = anchor.getYear();
    if (yearly.ofYear() != Which.PLAIN) {
      return yearly.recurrence().in(year + offset(yearly.ofYear()));
    }
    List<Days> all =
        List.of(year - 2, year - 1, year, year + 1, year + 2).stream()
            .flatMap(y -> yearly.recurrence().in(y).ranges().stream())
            .map(range -> Days.between(range.first(), range.last()))
            .toList();
    return tense == Tense.PAST
        ? all.reversed().stream()
            .filter(days -> !days.first().isAfter(anchor.plusDays(1)))
            .findFirst()
            .orElse(Days.NONE)
        : all.stream().filter(days -> !days.last().isBefore(anchor)).findFirst().orElse(Days.NONE);
  }
}
