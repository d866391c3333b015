package org.chancery.time;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.chancery.language.PhraseTable;
import org.chancery.time.DateExpression.DayOfMonth;
import org.chancery.time.DateExpression.Span;
import org.chancery.time.DateExpression.Which;
import org.chancery.time.DateExpression.Yearly;

/// Days and months of other calendars.
///
/// | words | is |
/// |---|---|
/// | 21 Farvardin 1402; Farvardin 21; 5 Iyar 5708; the 10th of Muharram | a day |
/// | in Ordibehesht; during Ramadan; in Farvardin 1402 | a month |
/// | General Rajab; Mr Bahman | none |
final class ForeignPhrases {
  private record Month(OtherCalendar calendar, int number) {}

  /// Before a month's name alone these leave no doubt.
  private static final Set<String> WITHIN = Set.of("in", "during", "throughout");

  private static final PhraseTable<Month> MONTHS = new PhraseTable<>();
  private static final Set<String> FIRST_WORDS = new HashSet<>();

  static {
    for (OtherCalendar calendar : OtherCalendar.values()) {
      List<List<String>> months = calendar.months();
      for (int i = 0; i < months.size(); i++) {
        for (String name : months.get(i)) {
          MONTHS.add(name, new Month(calendar, i + 1));
          FIRST_WORDS.add(name.replaceFirst("[ -].*", ""));
        }
      }
    }
  }

  private final CalendarWords words;

  ForeignPhrases(CalendarWords words) {
    this.words = words;
  }

  static boolean opens(String word) {
    return FIRST_WORDS.contains(word);
  }

  Optional<DatePhrase> at(int at) {
    OptionalInt day = words.day(at);
    if (day.isPresent()) {
      int monthAt = words.word(at + 1).equals("of") ? at + 2 : at + 1;
      return month(monthAt).flatMap(m -> phrase(m.values().getFirst(), day, at, m.to()));
    }
    return month(at)
        .flatMap(m -> {
          OptionalInt after = words.day(m.to());
          Month month = m.values().getFirst();
          return after.isPresent()
              ? phrase(month, after, at, m.to() + 1)
              : whole(month, at, m.to());
        });
  }

  private Optional<PhraseTable.Match<Month>> month(int at) {
    return words.isCapitalised(at) && opens(words.word(at))
        ? MONTHS.longest(words.sentence(), at, match -> true)
        : Optional.empty();
  }

  private Optional<DatePhrase> whole(Month month, int at, int to) {
    int before =
        words.word(at - 1).equals("of") && words.word(at - 2).equals("month") ? at - 3 : at;
    boolean within = words.isIn(WITHIN, before - 1) || words.isIn(WITHIN, before - 2);
    boolean alone = !words.isCapitalised(to);
    return (within && alone) || year(month, to).isPresent()
        ? phrase(month, OptionalInt.empty(), at, to)
        : Optional.empty();
  }

  private OptionalInt year(Month month, int at) {
    int yearAt = words.word(at).equals(",") ? at + 1 : at;
    OptionalInt number =
        words.word(yearAt).length() == 4
            ? Calendar.number(words.word(yearAt))
            : OptionalInt.empty();
    return number.isPresent() && month.calendar().isYear(number.getAsInt())
        ? number
        : OptionalInt.empty();
  }

  private Optional<DatePhrase> phrase(Month month, OptionalInt day, int from, int end) {
    OptionalInt year = year(month, end);
    if (year.isEmpty()) {
      return CalendarWords.phrase(
          new Yearly(
              new ForeignDate(month.calendar(), month.number(), day),
              OptionalInt.empty(),
              Which.PLAIN),
          from,
          end);
    }
    int to = words.word(end).equals(",") ? end + 2 : end + 1;
    Days days = month.calendar().days(year.getAsInt(), month.number(), day);
    return days.isEmpty() ? Optional.empty() : CalendarWords.phrase(common(days), from, to);
  }

  private static DateExpression common(Days days) {
    DayOfMonth first = common(days.first());
    return days.isExact() ? first : new Span(first, common(days.last()));
  }

  private static DayOfMonth common(LocalDate day) {
    return new DayOfMonth(
        OptionalInt.of(day.getYear()), day.getMonth(), day.getDayOfMonth(), Which.PLAIN);
  }
}
