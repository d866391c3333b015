package org.chancery.matter;

import java.util.Comparator;
import java.util.Optional;
import org.chancery.reading.Reading;
import org.chancery.report.Quote;
import org.chancery.time.Dated;

/// Words of a report, and when it was published.
public record Source(Reading.Head report, Optional<Dated> published, Quote words) {
  /// By day of publication, undated ones last, then by report and place.
  public static final Comparator<Source> BY_DAY =
      Comparator.comparing((Source s) -> s.published().map(d -> d.days().iso()).orElse("~"))
          .thenComparing(s -> s.report().id())
          .thenComparing(s -> s.words().span().part())
          .thenComparingInt(s -> s.words().span().start());

  public static Source of(Reading reading, Quote words) {
    return new Source(reading.report(), reading.published(), words);
  }
}
