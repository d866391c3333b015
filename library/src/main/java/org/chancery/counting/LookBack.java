package org.chancery.counting;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.chancery.account.CountWindow;
import org.chancery.clause.Clause;
import org.chancery.time.Calendar;
import org.chancery.time.Days;

/// A time that ends with the report: "in three days", "in nearly three years", "in as many weeks",
/// "in years".
///
/// @param count how many units
/// @param unit their length
/// @param nearness how the words stand to the number
/// @param last where the words end
record LookBack(int count, Unit unit, Nearness nearness, int last) {
  /// How much of the number is meant.
  enum Nearness {
    /// "nearly three years", "less than a week".
    UP_TO,
    /// "three years".
    ABOUT,
    /// "more than three years", and "years" without a number.
    BEYOND
  }

  /// In what is counted.
  enum Unit {
    DAY(1),
    WEEK(7),
    MONTH(30),
    YEAR(365),
    DECADE(3652);

    private final int days;

    Unit(int days) {
      this.days = days;
    }

    static Optional<Unit> of(String word) {
      return switch (word) {
        case "day", "days" -> Optional.of(DAY);
        case "week", "weeks" -> Optional.of(WEEK);
        case "month", "months" -> Optional.of(MONTH);
        case "year", "years" -> Optional.of(YEAR);
        case "decade", "decades" -> Optional.of(DECADE);
        default -> Optional.empty();
      };
    }

    LocalDate before(LocalDate day, int count) {
      return switch (this) {
        case DAY -> day.minusDays(count);
        case WEEK -> day.minusWeeks(count);
        case MONTH -> day.minusMonths(count);
        case YEAR -> day.minusYears(count);
        case DECADE -> day.minusYears(10L * count);
      };
    }
  }

  private static final Set<String> SHORT_OF = Set.of("nearly", "almost", "under", "less", "fewer");
  private static final Set<String> MORE = Set.of("over", "more");
  private static final Set<String> FILLING =
      Set.of(
          "just", "only", "about", "around", "roughly", "some", "than", "the", "space", "of",
          "well", "at", "least", "a", "an");

  /// A plural without a number is two at least.
  private static final int SEVERAL = 2;

  /// The time whose preposition stands at a place.
  ///
  /// @param counted the number of the claim, for "in as many days"
  static Optional<LookBack> at(Clause clause, int at, int counted) {
    Nearness nearness = Nearness.ABOUT;
    int i = at + 1;
    while (clause.wordIn(i, FILLING) || clause.wordIn(i, SHORT_OF) || clause.wordIn(i, MORE)) {
      nearness =
          clause.wordIn(i, SHORT_OF)
              ? Nearness.UP_TO
              : clause.wordIn(i, MORE) ? Nearness.BEYOND : nearness;
      i++;
    }
    boolean asMany = clause.word(i).equals("as") && clause.word(i + 1).equals("many");
    OptionalInt number = asMany ? OptionalInt.of(counted) : Calendar.number(clause.word(i));
    int unitAt = asMany ? i + 2 : number.isPresent() ? i + 1 : i;
    Optional<Unit> unit = Unit.of(clause.word(unitAt));
    if (unit.isEmpty()) {
      return Optional.empty();
    }
    boolean several = number.isEmpty() && clause.word(unitAt).endsWith("s");
    int count = several ? SEVERAL : number.orElse(1);
    return Optional.of(
        new LookBack(count, unit.get(), several ? Nearness.BEYOND : nearness, unitAt));
  }

  /// The time as it bounds a count, seen from the days of publication.
  ///
  /// @param first whether a first one is counted: the time is that since the last
  CountWindow window(Optional<Days> published, boolean first) {
    if (published.isEmpty()) {
      return new CountWindow.Untold();
    }
    Days days = published.get();
    LocalDate earliest = unit.before(days.first(), count);
    LocalDate latest = unit.before(days.last(), count);
    return first
        ? new CountWindow.Since(start(earliest, latest))
        : new CountWindow.During(Days.between(earliest, days.last()));
  }

  private Days start(LocalDate earliest, LocalDate latest) {
    int half = unit.days / 2;
    return switch (nearness) {
      case UP_TO -> Days.between(earliest, latest.plusDays(half));
      case ABOUT -> Days.between(earliest.minusDays(half), latest.plusDays(half));
      case BEYOND -> Days.until(latest);
    };
  }
}
