package org.chancery.intake;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.intake.Fault.Kind;
import org.chancery.report.Report;

/// What a block before a text says about its publication: lines such as `Title: A call`, by key.
final class Facts {
  private static final Pattern LINE =
      Pattern.compile("(id|title|published|date|source|url)[ \t]*:(.*)", Pattern.CASE_INSENSITIVE);

  private final Map<String, String> values = new HashMap<>();

  /// Takes a line in, if it is of a known key.
  boolean take(String line) {
    Matcher matcher = LINE.matcher(line);
    if (!matcher.matches()) {
      return false;
    }
    values.putIfAbsent(
        matcher.group(1).toLowerCase(Locale.ROOT), unquoted(matcher.group(2).strip()));
    return true;
  }

  private static String unquoted(String value) {
    boolean quoted =
        value.length() > 1
            && (value.charAt(0) == '"' || value.charAt(0) == '\'')
            && value.endsWith(value.substring(0, 1));
    return quoted ? value.substring(1, value.length() - 1).strip() : value;
  }

  boolean isEmpty() {
    return values.isEmpty();
  }

  private Optional<String> value(String key) {
    return Optional.ofNullable(values.get(key)).filter(value -> !value.isEmpty());
  }

  private Optional<String> day() {
    return value("published").or(() -> value("date"));
  }

  /// Whether the day of publication, where one is given, can be understood.
  boolean isDated() {
    return day().isEmpty() || day().flatMap(PublishedDay::parse).isPresent();
  }

  /// @param title the title where the block has none
  /// @throws Unusable when the day of publication cannot be understood
  Report report(String name, Optional<String> title, String text) throws Unusable {
    if (!isDated()) {
      throw new Unusable(
          Kind.MALFORMED,
          "says '" + day().orElse("") + "' for its day of publication; write it like 2018-04-12");
    }
    Optional<LocalDate> published = day().flatMap(PublishedDay::parse);
    return Report.of(
        value("id").orElse(name),
        value("title").or(() -> title),
        published,
        value("source"),
        value("url"),
        text);
  }
}
