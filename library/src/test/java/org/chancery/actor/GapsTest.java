package org.chancery.actor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.chancery.time.Days;
import org.junit.jupiter.api.Test;

/// Every state has a head of state or of government in the tables on every day since 1945, or since
/// it came to be, but for the gaps listed with their reason in `gaps.tsv`.
class GapsTest {
  private static final LocalDate START = LocalDate.of(1945, 1, 1);
  private static final LocalDate END = LocalDate.of(2026, 11, 25);
  private static final int LONGEST = 45;
  private static final Set<Role> HEADS = EnumSet.of(Role.HEAD_OF_STATE, Role.HEAD_OF_GOVERNMENT);
  private static final Knowledge KNOWLEDGE = Knowledge.bundled();

  @Test
  void nobodyIsMissingButInTheGapsListed() {
    Set<String> listed = new TreeSet<>();
    Table.bundled(GapsTest.class, "gaps.tsv")
        .rows()
        .forEach(row ->
            listed.add(cell(row, "party") + " " + cell(row, "from") + ".." + cell(row, "to")));
    Set<String> found = new TreeSet<>();
    Table.bundled(Knowledge.class, "states.tsv").rows().stream()
        .filter(row -> cell(row, "code").length() == 2)
        .forEach(row -> found.addAll(gaps(row)));

    assertEquals(listed, found);
  }

  private static List<String> gaps(Table.Row state) {
    PartyId party = new PartyId(cell(state, "code"));
    List<Days> terms = terms(party);
    LocalDate from = day(state, "from").map(Days::first).filter(START::isBefore).orElse(START);
    LocalDate end = day(state, "to").map(Days::last).orElse(END);
    List<String> gaps = new ArrayList<>();
    LocalDate at = from;
    for (Days term : terms) {
      if (!term.last().isBefore(from)) {
        gap(party, at, term.first()).ifPresent(gaps::add);
        at = term.last().isAfter(at) ? term.last() : at;
      }
    }
    if (!terms.isEmpty()) {
      gap(party, at, end).ifPresent(gaps::add);
    }
    return gaps;
  }

  private static List<Days> terms(PartyId party) {
    return KNOWLEDGE.persons().stream()
        .flatMap(person -> KNOWLEDGE.tenures(person).stream())
        .filter(t -> t.party().equals(party) && HEADS.contains(t.role()))
        .map(Tenure::days)
        .sorted(Comparator.comparing(Days::first))
        .toList();
  }

  private static Optional<String> gap(PartyId party, LocalDate from, LocalDate to) {
    return ChronoUnit.DAYS.between(from, to) > LONGEST
        ? Optional.of(party.code() + " " + from + ".." + to)
        : Optional.empty();
  }

  private static Optional<Days> day(Table.Row row, String column) {
    return row.text(column).map(Days::parse);
  }

  private static String cell(Table.Row row, String column) {
    return row.text(column).orElse("");
  }
}
