package org.chancery.cli.argument;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.chancery.time.Days;

/// The form that an option's value must have.
///
/// @param wanted the form in words, after "must be"
/// @param parse the value; empty where the text has another form
public record Form<T>(String wanted, Function<String, Optional<T>> parse) {
  /// A day, a month or a year.
  public static final Form<Days> DAYS =
      new Form<>(
          "a day (2018-04-11), month (2018-04) or year (2018)", text -> dated(text, Days::parse));

  /// A single day.
  public static final Form<LocalDate> DAY =
      new Form<>("a day such as 2018-04-11", text -> dated(text, LocalDate::parse));

  /// A number above zero.
  public static final Form<Integer> COUNT =
      new Form<>(
          "a number from 1 to 999999",
          text ->
              text.matches("[1-9][0-9]{0,5}")
                  ? Optional.of(Integer.valueOf(text))
                  : Optional.empty());

  /// One of an enum's constants, in lower case.
  public static <E extends Enum<E>> Form<E> of(E[] values) {
    List<E> all = List.of(values);
    String names = all.stream().map(Form::written).collect(Collectors.joining(", "));
    return new Form<>("one of: " + names, text -> named(all, text));
  }

  private static <E extends Enum<E>> Optional<E> named(List<E> values, String text) {
    String wanted = text.toLowerCase(Locale.ROOT).replace('-', '_');
    return values.stream().filter(value -> written(value).equals(wanted)).findFirst();
  }

  private static String written(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }

  private static <T> Optional<T> dated(String text, Function<String, T> parse) {
    try {
      return Optional.of(parse.apply(text));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
