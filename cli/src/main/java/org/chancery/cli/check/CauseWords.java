package org.chancery.cli.check;

import java.util.List;
import java.util.stream.Collectors;
import org.chancery.change.Cause;
import org.chancery.cli.rule.RulingWords;
import org.chancery.cli.view.Words;
import org.chancery.reading.Reading;
import org.chancery.ruling.Ruling;
import org.chancery.ruling.Standing;

/// Why something changed, in words.
final class CauseWords {
  private static final int MOST = 4;

  private CauseWords() {}

  /// "because of the new report a.txt (Example Agency, 2018-04-11); ruling 2 by R. Reader: ...".
  static String of(List<Cause> causes) {
    if (causes.isEmpty()) {
      return "no one report or ruling tells why";
    }
    int more = causes.size() - MOST;
    return causes.stream()
        .limit(MOST)
        .map(CauseWords::of)
        .collect(Collectors.joining("; ", "because of ", more > 0 ? "; " + more + " more" : ""));
  }

  private static String of(Cause cause) {
    return switch (cause) {
      case Cause.Arrived(Reading.Head report) -> "the new report " + of(report);
      case Cause.Missing(Reading.Head report) -> "the missing report " + of(report);
      case Cause.Reread(Reading.Head report, String before, String after) ->
          of(report) + ", read by other rules: " + after + " instead of " + before;
      case Cause.Ruled ruled -> of(ruled);
    };
  }

  private static String of(Reading.Head report) {
    String published = report.published().map(day -> ", " + day).orElse("");
    return Words.shortName(report.name())
        + report.source().map(s -> " (" + s + published + ")").orElse("");
  }

  private static String of(Cause.Ruled ruled) {
    Ruling ruling = ruled.ruling();
    String told =
        "ruling " + ruling.number() + " by " + ruling.by() + " (" + ruling.because() + ")";
    return ruled
        .after()
        .map(standing ->
            standing instanceof Standing.InForce ? told : told + ", " + RulingWords.of(standing))
        .orElse(told + ", which is missing");
  }
}
