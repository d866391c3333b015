package org.chancery.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.actor.Participant;
import org.chancery.actor.PartyId;
import org.chancery.contact.Mention;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Every line of the tables beside this class: a day of publication, a few sentences, and the
/// contacts that a careful person learns from them.
final class ContactsTest {
  private static final List<String> TABLES =
      List.of(
          "contacts.tsv",
          "visits.tsv",
          "messages.tsv",
          "statuses.tsv",
          "speech.tsv",
          "occasions.tsv",
          "persons.tsv");
  private static final String SOURCE = "Example Agency";

  record Line(String published, String text, SortedSet<String> expected) {
    static Line of(String line) {
      List<String> cells = Stream.of(line.split("\t", -1)).toList();
      String text = cells.get(1).replace("\\n", "\n");
      return new Line(cells.get(0), text, contacts(cells.get(2)));
    }

    private static SortedSet<String> contacts(String cell) {
      return cell.equals("-")
          ? new TreeSet<>()
          : Stream.of(cell.split("; ", -1)).collect(Collectors.toCollection(TreeSet::new));
    }

    @Override
    public String toString() {
      return published + " " + text;
    }
  }

  static Stream<Line> lines() {
    return TABLES.stream().flatMap(ContactsTest::lines);
  }

  private static Stream<Line> lines(String table) {
    try (InputStream in = ContactsTest.class.getResourceAsStream(table)) {
      byte[] bytes = Objects.requireNonNull(in, table).readAllBytes();
      return new String(bytes, StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(Line::of);
    } catch (IOException e) {
      throw new UncheckedIOException(table, e);
    }
  }

  @ParameterizedTest
  @MethodSource("lines")
  void readsAsAPersonWould(Line line) {
    Reading reading = Readings.of("test", Optional.of(line.published()), SOURCE, line.text());
    SortedSet<String> found =
        reading.contacts().stream()
            .map(ContactsTest::words)
            .collect(Collectors.toCollection(TreeSet::new));
    assertEquals(line.expected(), found);
  }

  private static String words(Mention mention) {
    return Stream.concat(
            Stream.of(
                mention.channel().name().toLowerCase(Locale.ROOT),
                mention.status().outcome().name().toLowerCase(Locale.ROOT),
                mention.date().map(d -> d.days().iso()).orElse("-")),
            mention.parties().stream().map(party -> party.code() + surnames(mention, party)))
        .collect(Collectors.joining(" "));
  }

  private static String surnames(Mention mention, PartyId party) {
    String names =
        mention.participants().stream()
            .filter(p -> p.party().equals(party))
            .map(Participant::name)
            .flatMap(Optional::stream)
            .map(name -> name.substring(name.lastIndexOf(' ') + 1))
            .sorted()
            .collect(Collectors.joining(","));
    return names.isEmpty() ? "" : ":" + names;
  }
}
