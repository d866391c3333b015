package org.chancery.bench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.chancery.exchange.MalformedJsonException;
import org.chancery.exchange.ReadingJson;
import org.chancery.reading.Reading;
import org.chancery.report.Report;
import org.chancery.time.Days;

/// Makes further reports and readings of real ones: the same words, said of other states and of
/// days some weeks away. Every quote stands in its report as before.
///
/// A reading is changed in its written form, and takes as much memory as one from a ledger.
final class Retelling {
  /// Of one state alone: `"state":"IL"`.
  private static final Pattern PARTY =
      Pattern.compile("(?<=\"(?:state|initiator|party|publisher)\":\")[^\"]+");

  /// Of several: `"parties":["IL","RU"]`.
  private static final Pattern PARTIES = Pattern.compile("(?<=\"(?:parties|to)\":\\[)\"[^\\]]+");

  private static final Pattern DAYS =
      Pattern.compile(
          "(?<=\"(?:published|published_days|date|date_days|due|due_days|window|since)\":\")"
              + "[^\"]+");

  private static final Pattern HASH = Pattern.compile("(?<=\"hash\":\")[^\"]+");

  /// How many retellings differ by their days alone.
  private static final int DISTANCES = 4;

  /// Whole weeks, so that weekdays stay true.
  private static final long DISTANCE = 52 * 7;

  /// By how many places a state moves on from one retelling to the next, among all in order.
  private static final int STEP = 7;

  private final int number;
  private final long days;
  private final Map<String, String> states = new HashMap<>();

  /// @param number 0 changes no state and no day
  /// @param all codes of all parties that there are
  Retelling(int number, SortedSet<String> all) {
    this.number = number;
    this.days = number % DISTANCES * DISTANCE;
    List<String> inOrder = new ArrayList<>(all);
    for (int i = 0; i < inOrder.size(); i++) {
      int place = (i + number / DISTANCES * STEP) % inOrder.size();
      states.put(inOrder.get(i), inOrder.get(place));
    }
  }

  Report report(Report report) {
    return Report.of(
        report.name() + (number == 0 ? "" : "/" + number),
        report.title(),
        report.published().map(day -> day.plusDays(days)),
        report.source(),
        Optional.of(report.url().orElse(report.name()) + "#" + number),
        report.text());
  }

  /// The reading of a report as it is told again.
  ///
  /// @param line the reading of the original
  Reading reading(String line, Report retold) throws MalformedJsonException {
    String dated = replaced(DAYS, line, this::moved);
    String named = replaced(PARTIES, replaced(PARTY, dated, this::other), this::others);
    return ReadingJson.parse(replaced(HASH, named, _ -> retold.id().hex()));
  }

  private static String replaced(Pattern pattern, String line, UnaryOperator<String> other) {
    return pattern.matcher(line).replaceAll((MatchResult found) -> other.apply(found.group()));
  }

  private String moved(String written) {
    if (written.length() == "2018-04-11".length()) {
      return LocalDate.parse(written).plusDays(days).toString();
    }
    return Days.union(Stream.of(written.split(",", -1)).map(Days::parse).toList())
        .shift(days)
        .toString();
  }

  private String other(String code) {
    return states.getOrDefault(code, code);
  }

  private String others(String codes) {
    return String.join(
        ",",
        Stream.of(codes.split(",", -1))
            .map(quoted -> quoted.substring(1, quoted.length() - 1))
            .map(code -> "\"" + other(code) + "\"")
            .toList());
  }
}
