package org.chancery.time;

import java.time.Month;
import java.util.Optional;
import java.util.Set;
import org.chancery.language.PhraseTable;
import org.chancery.time.CalendarWords.OfYear;
import org.chancery.time.DateExpression.DayOfMonth;
import org.chancery.time.DateExpression.Yearly;

/// Feasts that stand for their day.
///
/// | words | is |
/// |---|---|
/// | on New Year's Eve; on Victory Day; on Christmas Day 2015; on Good Friday | a day |
/// | Christmas greetings; congratulated him on Victory Day | none |
final class FeastPhrases {
  /// How far back a word may stand that makes a feast the matter and not the day.
  private static final int REACH = 10;

  private static final Set<String> GREETINGS = Set.of("congratulat", "greet", "wish", "messag");

  /// A feast on one date of every year, or on another one each year.
  private sealed interface Named {
    record Fixed(Month month, int day) implements Named {}

    record Moving(Feast feast) implements Named {}
  }

  private static final PhraseTable<Named> FEASTS = new PhraseTable<>();

  static {
    fixed(Month.JANUARY, 1, "New Year's Day", "New Year's");
    fixed(Month.JANUARY, 6, "Epiphany");
    fixed(Month.JANUARY, 7, "Orthodox Christmas");
    fixed(Month.FEBRUARY, 14, "Valentine's Day");
    fixed(Month.MARCH, 8, "International Women's Day");
    fixed(Month.MAY, 1, "May Day");
    fixed(Month.MAY, 9, "Victory Day", "Europe Day");
    fixed(Month.JULY, 4, "the Fourth of July");
    fixed(Month.JULY, 14, "Bastille Day");
    fixed(Month.OCTOBER, 31, "Halloween");
    fixed(Month.NOVEMBER, 1, "All Saints' Day");
    fixed(Month.NOVEMBER, 11, "Armistice Day", "Veterans Day");
    fixed(Month.DECEMBER, 24, "Christmas Eve");
    fixed(Month.DECEMBER, 25, "Christmas Day", "Christmas");
    fixed(Month.DECEMBER, 26, "Boxing Day");
    fixed(Month.DECEMBER, 31, "New Year's Eve");
    moving(Feast.ASH_WEDNESDAY, "Ash Wednesday");
    moving(Feast.PALM_SUNDAY, "Palm Sunday");
    moving(Feast.MAUNDY_THURSDAY, "Maundy Thursday", "Holy Thursday");
    moving(Feast.GOOD_FRIDAY, "Good Friday");
    moving(Feast.EASTER, "Easter", "Easter Sunday", "Easter Day");
    moving(Feast.EASTER_MONDAY, "Easter Monday");
    moving(Feast.ASCENSION, "Ascension Day");
    moving(Feast.PENTECOST, "Pentecost", "Whit Sunday");
    moving(Feast.ORTHODOX_GOOD_FRIDAY, "Orthodox Good Friday");
    moving(Feast.ORTHODOX_EASTER, "Orthodox Easter");
    moving(Feast.THANKSGIVING, "Thanksgiving", "Thanksgiving Day");
    moving(Feast.MEMORIAL_DAY, "Memorial Day");
    moving(Feast.LABOR_DAY, "Labor Day");
    moving(Feast.PRESIDENTS_DAY, "Presidents' Day", "Presidents Day");
  }

  private final CalendarWords words;

  FeastPhrases(CalendarWords words) {
    this.words = words;
  }

  private static void fixed(Month month, int day, String... names) {
    for (String name : names) {
      FEASTS.add(name, new Named.Fixed(month, day));
    }
  }

  private static void moving(Feast feast, String... names) {
    for (String name : names) {
      FEASTS.add(name, new Named.Moving(feast));
    }
  }

  /// A feast that a sentence gives as the day of something: "on Victory Day".
  Optional<DatePhrase> at(int at) {
    return words.word(at - 1).equals("on") && !isGreeting(at) ? named(at) : Optional.empty();
  }

  /// A feast by its name, whatever stands before it.
  Optional<DatePhrase> named(int at) {
    return words.isCapitalised(at)
        ? FEASTS
            .longest(words.sentence(), at, match -> true)
            .flatMap(match -> phrase(match.values().getFirst(), at, match.to()))
        : Optional.empty();
  }

  private Optional<DatePhrase> phrase(Named named, int at, int end) {
    OfYear year = words.ofYear(end);
    int to = year.isGiven() ? year.to() : end;
    if (words.isLowerCaseWord(to) && words.isPlural(to)) {
      return Optional.empty();
    }
    return CalendarWords.phrase(
        switch (named) {
          case Named.Fixed fixed ->
              new DayOfMonth(year.year(), fixed.month(), fixed.day(), year.which());
          case Named.Moving moving -> new Yearly(moving.feast(), year.year(), year.which());
        },
        at,
        to);
  }

  private boolean isGreeting(int at) {
    for (int i = at - 1; i >= Math.max(0, at - REACH); i--) {
      String word = words.word(i);
      if (GREETINGS.stream().anyMatch(word::startsWith)) {
        return true;
      }
    }
    return false;
  }
}
