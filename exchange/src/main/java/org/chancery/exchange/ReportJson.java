package org.chancery.exchange;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.chancery.report.Report;

/// Reports as JSON objects: `{"id", "title", "published", "source", "url", "text"}`. Only `text`
/// must be there; a field that is empty counts as absent, and other fields are passed over.
public final class ReportJson {
  private static final int DAY = "2018-04-11".length();

  private ReportJson() {}

  /// The report of one line.
  ///
  /// @param place where the line stands, such as `dev.jsonl:12`: the report's name if it has no
  ///   `id`
  /// @throws MalformedJsonException when the line holds anything but one usable object
  public static Report parse(String json, String place) throws MalformedJsonException {
    return read(JsonText.parseObject(json, place), place);
  }

  /// The reports of a whole text: an object, an array of objects, or objects one after the other.
  /// Those without `id` are named `place:1`, `place:2` ... where there are several.
  ///
  /// @param reports takes those that can be used, in order
  /// @param faults takes what is wrong with each of the others
  /// @throws MalformedJsonException when the text is not JSON
  public static void parseAll(
      String json, String place, Consumer<Report> reports, Consumer<MalformedJsonException> faults)
      throws MalformedJsonException {
    List<Value> values = new ArrayList<>();
    for (Value value : JsonText.parse(json, place)) {
      values.addAll(value instanceof Value.Row row ? row.values() : List.of(value));
    }
    for (int i = 0; i < values.size(); i++) {
      try {
        reports.accept(read(values.get(i), values.size() == 1 ? place : place + ":" + (i + 1)));
      } catch (MalformedJsonException e) {
        faults.accept(e);
      }
    }
  }

  private static Report read(Value value, String place) throws MalformedJsonException {
    if (!(value instanceof Fields fields)) {
      throw new MalformedJsonException(
          place, "holds " + value.kind() + " where a report must stand, as a JSON object");
    }
    return Report.of(
        filled(fields, "id").orElse(place),
        filled(fields, "title"),
        published(fields, place),
        filled(fields, "source"),
        filled(fields, "url"),
        text(fields, place));
  }

  private static String text(Fields fields, String place) throws MalformedJsonException {
    return filled(fields, "text")
        .orElseThrow(() ->
            new MalformedJsonException(
                place,
                "has no 'text'; a report is an object such as"
                    + " {\"id\": \"a1\", \"published\": \"2018-04-11\", \"text\": \"...\"}"));
  }

  /// The day of a date, or of a date and time as written there.
  private static Optional<LocalDate> published(Fields fields, String place)
      throws MalformedJsonException {
    Optional<String> written = filled(fields, "published");
    try {
      return written.map(w -> LocalDate.parse(w.length() > DAY ? w.substring(0, DAY) : w));
    } catch (DateTimeException e) {
      throw new MalformedJsonException(
          place,
          "has '"
              + written.orElse("")
              + "' as 'published', which must be a day such as 2018-04-11");
    }
  }

  private static Optional<String> filled(Fields fields, String name) throws MalformedJsonException {
    Optional<String> text = fields.optionalText(name).filter(t -> !t.isBlank());
    if (text.isPresent() && !StandardCharsets.UTF_8.newEncoder().canEncode(text.get())) {
      throw fields.fault(
          "has half a character (a lone surrogate such as \\ud83d) in '" + name + "'");
    }
    return text;
  }
}
