package org.chancery.intake;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The day of publication as input states it: `2018-04-12`, with or without a time after it, `12
/// April 2018`, `April 12, 2018`, each with or without a weekday before it. A day counts as
/// written, whatever the time zone beside it.
final class PublishedDay {
  private static final Pattern ISO = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})(?!\\d).*");
  private static final Pattern WORDS =
      Pattern.compile(
          "(?:\\p{L}{3,9},? )?(\\d{1,2} \\p{L}{3,9} \\d{4}|\\p{L}{3,9} \\d{1,2},? \\d{4})(?!\\d).*");
  private static final List<DateTimeFormatter> FORMS =
      List.of(form("d MMM uuuu"), form("d MMMM uuuu"), form("MMM d uuuu"), form("MMMM d uuuu"));

  private PublishedDay() {}

  /// The day; empty where the text states none.
  static Optional<LocalDate> parse(String text) {
    String plain = text.strip();
    Matcher iso = ISO.matcher(plain);
    if (iso.matches()) {
      return parse(iso.group(1), DateTimeFormatter.ISO_LOCAL_DATE);
    }
    Matcher words = WORDS.matcher(plain);
    if (!words.matches()) {
      return Optional.empty();
    }
    String day = words.group(1).replace(",", "");
    return FORMS.stream().flatMap(form -> parse(day, form).stream()).findFirst();
  }

  private static Optional<LocalDate> parse(String text, DateTimeFormatter form) {
    try {
      return Optional.of(LocalDate.parse(text, form));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static DateTimeFormatter form(String pattern) {
    return new DateTimeFormatterBuilder()
        .parseCaseInsensitive()
        .appendPattern(pattern)
        .toFormatter(Locale.ENGLISH);
  }
}
