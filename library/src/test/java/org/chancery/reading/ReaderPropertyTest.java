package org.chancery.reading;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.contact.Mention;
import org.chancery.report.Quote;
import org.chancery.report.Report;
import org.junit.jupiter.api.Test;

/// Whatever words come in whatever order: reading ends, and every quote stands in its report.
final class ReaderPropertyTest {
  private static final int CASES = 400;

  private static final List<String> FRAGMENTS =
      List.of(
          "Putin",
          "Vladimir Putin",
          "President",
          "the",
          "Prime Minister",
          "Minister of Foreign",
          "Affairs",
          "of",
          "Russia",
          "Israel’s",
          "Israel",
          "'s",
          "and",
          ",",
          ".",
          "\n",
          "\n\n",
          "met",
          "with",
          "spoke",
          "to",
          "by phone",
          "on",
          "Wednesday",
          "June 7, 2016",
          "April",
          "12",
          "a",
          "call",
          "telephone conversation",
          "between",
          "his",
          "Turkish",
          "counterpart",
          "counterparts",
          "the two leaders",
          "both",
          "sides",
          "will",
          "not",
          "sent",
          "a message",
          "congratulated",
          "visited",
          "Moscow",
          "De",
          "al",
          "-",
          "–",
          "“",
          "”",
          "(",
          ")",
          "[",
          "]",
          "Jr.",
          "U.S.",
          "U.S.-EU",
          "G20",
          "summit",
          "in",
          "“exchanged",
          "birthday",
          "67th",
          "25th",
          "anniversary",
          "this year",
          "twice",
          "including",
          "sixth",
          "initiated by",
          "at the request of",
          "’",
          "…",
          "Мoсква",
          "\u00a0",
          "\u200e",
          "😀",
          "I",
          "we",
          "my",
          "Chancellor-elect",
          "President-",
          "Mr",
          "former",
          "ex-",
          "Security Council",
          "National",
          "delegations",
          "experts",
          "from",
          "two");

  @Test
  void quotesStand() {
    Random random = new Random(20160607);
    for (int i = 0; i < CASES; i++) {
      String text =
          Stream.generate(() -> FRAGMENTS.get(random.nextInt(FRAGMENTS.size())))
              .limit(5 + random.nextInt(60))
              .collect(Collectors.joining(random.nextInt(4) == 0 ? "" : " "));
      Optional<String> published =
          random.nextBoolean() ? Optional.of("2018-04-13") : Optional.empty();
      Report report = Readings.report("case " + i, published, "Kremlin", text);
      Reading reading = Readings.read(report);
      quotes(reading).forEach(q -> assertTrue(report.bears(q), () -> q + " in " + text));
    }
  }

  private static Stream<Quote> quotes(Reading reading) {
    return Stream.concat(
        reading.refused().stream().map(refusal -> refusal.words()),
        reading.contacts().stream().flatMap(ReaderPropertyTest::quotes));
  }

  private static Stream<Quote> quotes(Mention mention) {
    return Stream.of(
            mention.evidence().stream(),
            mention.participants().stream().map(p -> p.words()),
            mention.topics().stream().map(t -> t.words()),
            mention.initiator().stream().map(i -> i.words()),
            mention.place().stream().map(p -> p.words()),
            mention.date().stream().flatMap(d -> d.words().stream()))
        .flatMap(s -> s);
  }
}
