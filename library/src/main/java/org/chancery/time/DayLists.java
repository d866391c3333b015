package org.chancery.time;

import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.chancery.time.CalendarWords.OfYear;
import org.chancery.time.DateExpression.DayOfMonth;
import org.chancery.time.DateExpression.Span;

/// Several days of one month.
///
/// | words | is |
/// |---|---|
/// | 11, 12 and 13 March; March 11, 12 and 13 | a range |
/// | March 3, 8 and 12; 3 and 8 March 2018 | so many days |
/// | March 3, 2018; On April 3, 8 ministers met | no list |
final class DayLists {
  private static final Set<String> LAST = Set.of("and", "or");

  /// A number and where it stands.
  private record Place(int value, int at) {}

  private final CalendarWords words;

  DayLists(CalendarWords words) {
    this.words = words;
  }

  /// The phrases of a list that begins at a token; none where none does.
  List<DatePhrase> at(int at) {
    if (words.word(at - 1).equals("between")) {
      return List.of();
    }
    Optional<Month> before = words.month(at);
    List<Place> numbers = numbers(before.isPresent() ? at + 1 : at);
    if (numbers.isEmpty()) {
      return List.of();
    }
    int end = numbers.getLast().at() + 1;
    int monthAt = before.isPresent() ? at : words.word(end).equals("of") ? end + 1 : end;
    OfYear year = words.ofYear(before.isPresent() ? end : monthAt + 1);
    boolean counts = before.isPresent() && words.isLowerCaseWord(end) && words.isPlural(end);
    int to = year.isGiven() ? year.to() : before.isPresent() ? end : monthAt + 1;
    return counts
        ? List.of()
        : words.month(monthAt).map(month -> list(numbers, year, month, at, to)).orElse(List.of());
  }

  /// At least two numbers, the last behind "and" or "or", that rise.
  private List<Place> numbers(int at) {
    List<Place> numbers = new ArrayList<>();
    OptionalInt day = words.day(at);
    int next = at;
    boolean closed = false;
    while (day.isPresent() && !closed) {
      numbers.add(new Place(day.getAsInt(), next));
      int comma = words.word(next + 1).equals(",") ? next + 1 : next;
      closed = numbers.size() > 1 && words.isIn(LAST, numbers.getLast().at() - 1);
      next = words.isIn(LAST, comma + 1) ? comma + 2 : comma + 1;
      day = next > numbers.getLast().at() + 1 ? words.day(next) : OptionalInt.empty();
    }
    return closed && isRising(numbers) ? numbers : List.of();
  }

  private static boolean isRising(List<Place> numbers) {
    for (int i = 1; i < numbers.size(); i++) {
      if (numbers.get(i).value() <= numbers.get(i - 1).value()) {
        return false;
      }
    }
    return true;
  }

  private static List<DatePhrase> list(
      List<Place> numbers, OfYear year, Month month, int from, int to) {
    List<DayOfMonth> days =
        numbers.stream()
            .map(number -> CalendarWords.dayOfMonth(year, month, number.value()))
            .flatMap(Optional::stream)
            .toList();
    if (days.size() < numbers.size()) {
      return List.of();
    }
    boolean unbroken = days.getLast().day() - days.getFirst().day() == days.size() - 1;
    if (unbroken) {
      return List.of(new DatePhrase(new Span(days.getFirst(), days.getLast()), from, to));
    }
    List<DatePhrase> phrases = new ArrayList<>();
    for (int i = 0; i < days.size(); i++) {
      int start = i == 0 ? from : numbers.get(i).at();
      int end = i == days.size() - 1 ? to : numbers.get(i).at() + 1;
      phrases.add(new DatePhrase(days.get(i), start, end));
    }
    return phrases;
  }
}
