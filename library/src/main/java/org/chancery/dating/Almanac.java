package org.chancery.dating;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.actor.MalformedTableException;
import org.chancery.actor.Table;
import org.chancery.language.PhraseTable;
import org.chancery.language.Sentence;
import org.chancery.time.Days;

/// Public events, observances and founding days by the phrases that name them.
final class Almanac {
  /// A dated public event.
  record Event(String name, Days days) {}

  /// A day kept every year on another date.
  ///
  /// @param movable its days, for the years that are known; none for one that is always on the same
  ///   date
  record Observance(String name, Days movable) {}

  /// What anniversaries count from, which may be centuries ago.
  record Founding(String name, String iso, LocalDate first, LocalDate last) {
    /// @param iso a day, a month or a year
    static Founding of(String name, String iso) {
      return switch (iso.length()) {
        case 4 ->
            new Founding(name, iso, Year.parse(iso).atDay(1), LocalDate.parse(iso + "-12-31"));
        case 7 ->
            new Founding(
                name, iso, YearMonth.parse(iso).atDay(1), YearMonth.parse(iso).atEndOfMonth());
        default -> new Founding(name, iso, LocalDate.parse(iso), LocalDate.parse(iso));
      };
    }
  }

  /// Events of which reports speak long before they happen: they date nothing.
  private static final Set<String> ANNOUNCED = Set.of("summit", "election", "referendum");

  private final PhraseTable<Event> events = new PhraseTable<>();
  private final PhraseTable<Observance> observances = new PhraseTable<>();
  private final PhraseTable<Founding> foundings = new PhraseTable<>();

  private Almanac() {}

  /// Loaded when first asked for: reports that state their day never need it.
  private static final class Bundled {
    static final Almanac ALMANAC = load();
  }

  /// The tables that ship with the library.
  static Almanac bundled() {
    return Bundled.ALMANAC;
  }

  private static Almanac load() {
    try {
      Almanac almanac = new Almanac();
      for (Table.Row row : Table.bundled(Almanac.class, "events.tsv").rows()) {
        if (ANNOUNCED.contains(row.required("kind"))) {
          continue;
        }
        Days days = Days.parse(row.required("from") + "/" + row.required("to"));
        Event event = new Event(row.required("name"), days);
        row.list("patterns").forEach(pattern -> almanac.events.add(pattern, event));
      }
      for (Table.Row row : Table.bundled(Almanac.class, "observances.tsv").rows()) {
        Observance observance = observance(row);
        row.list("patterns").forEach(pattern -> almanac.observances.add(pattern, observance));
      }
      for (Table.Row row : Table.bundled(Almanac.class, "anniversaries.tsv").rows()) {
        Founding founding = Founding.of(row.required("name"), row.required("day"));
        row.list("patterns").forEach(pattern -> almanac.foundings.add(pattern, founding));
      }
      return almanac;
    } catch (MalformedTableException e) {
      throw new IllegalStateException("the library's own almanac", e);
    }
  }

  private static Observance observance(Table.Row row) throws MalformedTableException {
    List<String> days = row.list("rule");
    List<Days> movable =
        days.stream()
            .filter(d -> !d.startsWith("--"))
            .map(d -> Days.of(LocalDate.parse(d)))
            .toList();
    return new Observance(row.required("name"), Days.union(movable));
  }

  Optional<PhraseTable.Match<Event>> event(Sentence sentence, int at) {
    return events.longest(sentence, at, match -> true);
  }

  Optional<PhraseTable.Match<Observance>> observance(Sentence sentence, int at) {
    return observances.longest(sentence, at, match -> true);
  }

  Optional<PhraseTable.Match<Founding>> founding(Sentence sentence, int at) {
    return foundings.longest(sentence, at, match -> true);
  }
}
