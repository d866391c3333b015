package org.chancery.reading;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.chancery.actor.Knowledge;
import org.chancery.contact.Mention;
import org.chancery.report.Report;

/// Reads texts for tests, and writes what was read in one line a contact: `call held IL:Benjamin
/// Netanyahu RU:Vladimir Putin 2018-04-11 by IL`.
public final class Readings {
  private static final Reader READER = new Reader(Knowledge.bundled(), LocalDate.of(2026, 1, 31));

  private Readings() {}

  public static Reading of(String name, Optional<String> published, String source, String text) {
    return READER.read(report(name, published, source, text));
  }

  public static Reading read(Report report) {
    return READER.read(report);
  }

  public static Report report(String name, Optional<String> published, String source, String text) {
    return Report.of(
        name,
        Optional.empty(),
        published.map(LocalDate::parse),
        Optional.of(source),
        Optional.empty(),
        text);
  }

  public static List<String> lines(Reading reading) {
    return reading.contacts().stream().map(Readings::line).toList();
  }

  private static String line(Mention mention) {
    String who =
        mention.participants().stream()
            .map(p -> p.party() + p.name().map(n -> ":" + n).orElse(""))
            .sorted()
            .collect(Collectors.joining(" "));
    return mention.channel().name().toLowerCase(Locale.ROOT)
        + " "
        + mention.status().name().toLowerCase(Locale.ROOT)
        + " "
        + who
        + mention.date().map(d -> " " + d.days().iso()).orElse("")
        + mention.initiator().map(i -> " by " + i.value()).orElse("");
  }
}
