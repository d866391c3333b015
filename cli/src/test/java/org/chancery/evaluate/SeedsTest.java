package org.chancery.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.actor.Knowledge;
import org.chancery.actor.Participant;
import org.chancery.contact.Channel;
import org.chancery.contact.Mention;
import org.chancery.evaluate.Json.Row;
import org.chancery.evaluate.Json.Structure;
import org.chancery.evaluate.Json.Text;
import org.chancery.reading.Reader;
import org.chancery.reading.Reading;
import org.chancery.report.Report;
import org.chancery.time.Days;
import org.junit.jupiter.api.Test;

/// The five reports that the project began with, against their key, where the shared material is
/// present: every contact with its parties, persons, channel, status, days and initiator, and no
/// other held contact.
final class SeedsTest {
  private static final Path SHARED = Path.of("..", "..", "shared");
  private static final Pattern PERSON = Pattern.compile("(.*) \\((\\w+)\\)");

  @Test
  void everyContactOfTheKeyAndNoOtherHeldOne() throws IOException, KeyException {
    Path key = SHARED.resolve("gold/seeds.json");
    assumeTrue(Files.exists(key), "the shared material is not here: seeds are not checked");
    Reader reader = new Reader(Knowledge.bundled(), LocalDate.of(2026, 11, 22));
    Structure gold = (Structure) Json.parse(Files.readString(key), key.toString());
    List<String> faults = new ArrayList<>();
    for (Json value : ((Row) gold.get("reports")).values()) {
      Structure report = (Structure) value;
      String name = text(report.get("report")).orElseThrow();
      String text = Files.readString(SHARED.resolve("seeds").resolve(name));
      compare(name, report, reader.read(Report.ofText(name, text)), faults);
    }
    assertEquals(List.of(), faults);
  }

  private static void compare(String name, Structure report, Reading reading, List<String> faults) {
    List<Mention> left = new ArrayList<>(reading.contacts());
    for (Json value : ((Row) report.get("contacts")).values()) {
      Structure contact = (Structure) value;
      Optional<Mention> found = left.stream().filter(m -> matches(contact, m)).findFirst();
      found.ifPresent(left::remove);
      if (found.isEmpty() && !contact.fields().containsKey("optional")) {
        faults.add(name + " lacks " + contact);
      }
    }
    left.stream()
        .filter(m -> status(m).equals("held"))
        .forEach(m -> faults.add(name + " tells of another: " + m));
  }

  private static boolean matches(Structure contact, Mention mention) {
    Set<String> states = new TreeSet<>();
    Set<String> persons = new TreeSet<>();
    for (Json party : ((Row) contact.get("parties")).values()) {
      String words = text(party).orElseThrow();
      Matcher person = PERSON.matcher(words);
      boolean named = person.matches();
      states.add(named ? person.group(2) : words.split(" ", -1)[0]);
      if (named) {
        persons.add(person.group(1));
      }
    }
    Set<String> parties = new TreeSet<>();
    mention.parties().forEach(p -> parties.add(p.code()));
    Optional<Days> day = text(contact.get("date")).map(Days::parse);
    Optional<String> initiator = text(contact.get("initiator"));
    return parties.equals(states)
        && names(mention).equals(persons)
        && channel(mention).equals(text(contact.get("channel")).orElseThrow())
        && status(mention).equals(text(contact.get("status")).orElseThrow())
        && day.map(d -> contains(mention, d)).orElse(true)
        && initiator.equals(mention.initiator().map(i -> i.value().code()));
  }

  private static boolean contains(Mention mention, Days day) {
    return mention.date().filter(d -> d.days().intersects(day)).isPresent();
  }

  private static Set<String> names(Mention mention) {
    Set<String> names = new TreeSet<>();
    mention.participants().stream().map(Participant::name).forEach(n -> n.ifPresent(names::add));
    return names;
  }

  private static String channel(Mention mention) {
    Channel channel = mention.channel() == Channel.VISIT ? Channel.MEETING : mention.channel();
    return channel.name().toLowerCase(Locale.ROOT);
  }

  private static String status(Mention mention) {
    return mention.status().outcome().name().toLowerCase(Locale.ROOT);
  }

  private static Optional<String> text(Json value) {
    return value instanceof Text text ? Optional.of(text.text()) : Optional.empty();
  }
}
