package org.chancery.time;

import java.time.DayOfWeek;
import java.time.Month;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import org.chancery.language.Folding;

/// The calendar's words in folded form: months, weekdays, numbers, ordinals.
public final class Calendar {
  private static final Map<String, Month> MONTHS = new HashMap<>();
  private static final Map<String, DayOfWeek> WEEKDAYS = new HashMap<>();
  private static final Map<String, Integer> NUMBERS = new HashMap<>();
  private static final Map<String, Integer> ORDINALS = new HashMap<>();

  private static final Pattern NUMBER = Pattern.compile("[0-9]{1,4}");
  private static final Pattern ENDING = Pattern.compile("[0-9](st|nd|rd|th)$");

  private static final String[] CARDINALS = {
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
    "thirteen",
    "fourteen",
    "fifteen",
    "sixteen",
    "seventeen",
    "eighteen",
    "nineteen",
    "twenty"
  };
  private static final String[] TENS = {
    "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"
  };
  private static final int IN_WORDS = 12;
  private static final String[] RANKS = {
    "first",
    "second",
    "third",
    "fourth",
    "fifth",
    "sixth",
    "seventh",
    "eighth",
    "ninth",
    "tenth",
    "eleventh",
    "twelfth",
    "thirteenth",
    "fourteenth",
    "fifteenth",
    "sixteenth",
    "seventeenth",
    "eighteenth",
    "nineteenth",
    "twentieth"
  };

  static {
    for (Month month : Month.values()) {
      String name = Folding.fold(month.name());
      MONTHS.put(name, month);
      MONTHS.put(name.substring(0, 3), month);
    }
    MONTHS.put("sept", Month.SEPTEMBER);
    for (DayOfWeek day : DayOfWeek.values()) {
      WEEKDAYS.put(Folding.fold(day.name()), day);
    }
    for (int i = 0; i < CARDINALS.length; i++) {
      NUMBERS.put(CARDINALS[i], i + 1);
    }
    for (int i = 0; i < TENS.length; i++) {
      NUMBERS.put(TENS[i], 30 + 10 * i);
    }
    NUMBERS.put("a", 1);
    NUMBERS.put("an", 1);
    NUMBERS.put("couple", 2);
    for (int i = 0; i < RANKS.length; i++) {
      ORDINALS.put(RANKS[i], i + 1);
    }
  }

  private Calendar() {}

  /// A month's name or its usual short form; "may" and "march" only where the word is capitalised.
  public static Optional<Month> month(String folded, boolean capitalised) {
    return capitalised ? Optional.ofNullable(MONTHS.get(folded)) : Optional.empty();
  }

  public static Optional<DayOfWeek> weekday(String folded) {
    return Optional.ofNullable(WEEKDAYS.get(folded));
  }

  /// A cardinal number in words or digits.
  public static OptionalInt number(String folded) {
    Integer word = NUMBERS.get(folded);
    return word != null ? OptionalInt.of(word) : digits(folded);
  }

  /// The ordinals that are written in words: "first" to "twentieth".
  public static Set<String> ordinalWords() {
    return Set.copyOf(ORDINALS.keySet());
  }

  /// An ordinal in words or digits: "sixth", "25th".
  public static OptionalInt ordinal(String folded) {
    Integer word = ORDINALS.get(folded);
    if (word != null) {
      return OptionalInt.of(word);
    }
    return startsWithDigit(folded) && ENDING.matcher(folded).find()
        ? digits(folded.substring(0, folded.length() - 2))
        : OptionalInt.empty();
  }

  /// An ordinal as prose has it: in words up to "twelfth", then "13th", "22nd".
  ///
  /// @param number 1 or more
  public static String ordinal(int number) {
    if (number <= IN_WORDS) {
      return RANKS[number - 1];
    }
    boolean teen = number % 100 >= 11 && number % 100 <= 13;
    String ending =
        switch (teen ? 0 : number % 10) {
          case 1 -> "st";
          case 2 -> "nd";
          case 3 -> "rd";
          default -> "th";
        };
    return number + ending;
  }

  /// A day of a month in digits, with or without an ordinal ending.
  static OptionalInt dayOfMonth(String folded) {
    OptionalInt rank = startsWithDigit(folded) ? ordinal(folded) : OptionalInt.empty();
    OptionalInt number = rank.isPresent() ? rank : digits(folded);
    return number.isPresent() && number.getAsInt() >= 1 && number.getAsInt() <= 31
        ? number
        : OptionalInt.empty();
  }

  /// Whether a word begins with a digit or is the name of a month, weekday or number.
  static boolean isWord(String folded) {
    return startsWithDigit(folded)
        || MONTHS.containsKey(folded)
        || WEEKDAYS.containsKey(folded)
        || NUMBERS.containsKey(folded)
        || ORDINALS.containsKey(folded);
  }

  /// The year before the first of an era: the reigns of Japan, the reckonings of Thailand, Taiwan
  /// and North Korea.
  static OptionalInt yearBeforeEra(String name) {
    return switch (name) {
      case "Showa" -> OptionalInt.of(1925);
      case "Heisei" -> OptionalInt.of(1988);
      case "Reiwa" -> OptionalInt.of(2018);
      case "Juche", "Minguo" -> OptionalInt.of(1911);
      case "B.E.", "BE" -> OptionalInt.of(-543);
      default -> OptionalInt.empty();
    };
  }

  /// A year of four digits from 1900 to 2199.
  static OptionalInt year(String folded) {
    OptionalInt number = folded.length() == 4 ? digits(folded) : OptionalInt.empty();
    return number.isPresent() && number.getAsInt() >= 1900 && number.getAsInt() < 2200
        ? number
        : OptionalInt.empty();
  }

  private static OptionalInt digits(String folded) {
    return startsWithDigit(folded) && NUMBER.matcher(folded).matches()
        ? OptionalInt.of(Integer.parseInt(folded))
        : OptionalInt.empty();
  }

  /// Spares most words the patterns.
  private static boolean startsWithDigit(String folded) {
    return !folded.isEmpty() && folded.charAt(0) >= '0' && folded.charAt(0) <= '9';
  }
}
