package org.chancery.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.actor.Knowledge;
import org.chancery.actor.PartyId;
import org.chancery.actor.Table;
import org.chancery.actor.Tenure;
import org.chancery.language.Folding;

/// Compares the heads of state and government in the tables with REIGN's list of effective leaders
/// since 1945, and lists every difference that `leaders-decided.tsv` does not settle.
///
/// The two agree where somebody of that name holds an office of the state on the day on which the
/// leader begins there, or takes it within a month. A name is the same where it shares a word of
/// three letters or more with any spelling in the tables.
final class LeadersCompared implements Measure {
  private static final Path LIST = Path.of("../shared/facts/reign-leaders-1945-2021.csv");
  private static final int TOLERANCE = 31;

  /// States whose leaders stand in the tables under an earlier state as well.
  private static final Map<String, String> EARLIER =
      Map.of("RU", "SU", "RS", "YU", "CZ", "CS", "AF", "Taliban");

  /// One leader of the list.
  private record Leader(PartyId state, String name, LocalDate day) {
    String key() {
      return state.code() + " " + day;
    }
  }

  /// What settles a difference, by state and day.
  private record Decisions(Map<String, String> reasons) {
    static Decisions bundled() {
      Map<String, String> reasons = new HashMap<>();
      for (Table.Row row : Table.bundled(LeadersCompared.class, "leaders-decided.tsv").rows()) {
        String key = row.text("state").orElse("") + " " + row.text("day").orElse("*");
        reasons.put(key, row.text("reason").orElse(""));
      }
      return new Decisions(reasons);
    }

    /// The key of the decision on a leader.
    Optional<String> on(Leader leader) {
      return Stream.of(leader.key(), leader.state().code() + " *")
          .filter(reasons::containsKey)
          .findFirst();
    }
  }

  @Override
  public String name() {
    return "leaders";
  }

  @Override
  public String summary() {
    return "heads of state and government beside REIGN's leaders since 1945 [LIST.csv]";
  }

  @Override
  public void run(List<String> operands, PrintStream out) throws IOException {
    Path list = operands.isEmpty() ? LIST : Path.of(operands.getFirst());
    if (Files.notExists(list)) {
      out.println("no list at " + list + "; name one");
      return;
    }
    Map<PartyId, List<Tenure>> tenures = tenures(Knowledge.bundled());
    Decisions decisions = Decisions.bundled();
    Set<String> used = new HashSet<>();
    List<Leader> leaders = leaders(Files.readAllBytes(list));
    List<Leader> open = new ArrayList<>();
    int agreed = 0;
    for (Leader leader : leaders) {
      Optional<String> decision = decisions.on(leader);
      if (agrees(leader, tenures)) {
        agreed++;
      } else if (decision.isPresent()) {
        used.add(decision.get());
      } else {
        open.add(leader);
      }
    }
    report(out, leaders.size(), agreed, open);
    decisions.reasons().keySet().stream()
        .filter(key -> !used.contains(key))
        .sorted()
        .forEach(key -> out.println("decides nothing  " + key));
  }

  private static void report(PrintStream out, int all, int agreed, List<Leader> open) {
    out.println("leaders    " + all);
    out.println("agreed     " + agreed);
    out.println("decided    " + (all - agreed - open.size()));
    out.println("undecided  " + open.size());
    open.forEach(l -> out.println("  " + l.state() + "  " + l.day() + "  " + l.name()));
  }

  private static Map<PartyId, List<Tenure>> tenures(Knowledge knowledge) {
    return knowledge.persons().stream()
        .flatMap(person -> knowledge.tenures(person).stream())
        .collect(Collectors.groupingBy(Tenure::party));
  }

  private static boolean agrees(Leader leader, Map<PartyId, List<Tenure>> tenures) {
    Set<String> words = words(leader.name());
    return Stream.of(leader.state().code(), EARLIER.getOrDefault(leader.state().code(), ""))
        .filter(code -> !code.isEmpty())
        .flatMap(code -> tenures.getOrDefault(new PartyId(code), List.of()).stream())
        .filter(tenure -> isNear(tenure, leader.day()))
        .anyMatch(tenure -> isNamed(tenure, words));
  }

  private static boolean isNear(Tenure tenure, LocalDate day) {
    return !tenure.days().first().isAfter(day.plusDays(TOLERANCE))
        && !tenure.days().last().isBefore(day);
  }

  private static boolean isNamed(Tenure tenure, Set<String> words) {
    return Stream.concat(Stream.of(tenure.person().name()), tenure.person().variants().stream())
        .flatMap(name -> words(name).stream())
        .anyMatch(words::contains);
  }

  private static Set<String> words(String name) {
    return Arrays.stream(Folding.fold(name.replace('.', ' ')).split("[^a-z]+", -1))
        .filter(word -> word.length() > 2)
        .collect(Collectors.toSet());
  }

  private static List<Leader> leaders(byte[] list) {
    Map<String, String> states = new HashMap<>();
    Table.bundled(LeadersCompared.class, "leaders-states.tsv")
        .rows()
        .forEach(row -> states.put(row.text("theirs").orElse(""), row.text("ours").orElse("")));
    List<Leader> leaders = new ArrayList<>();
    new String(list, StandardCharsets.UTF_8)
        .lines()
        .skip(1)
        .map(LeadersCompared::cells)
        .filter(cells -> cells.size() > 6 && states.containsKey(cells.getFirst()))
        .forEach(cells ->
            day(cells)
                .ifPresent(day ->
                    leaders.add(
                        new Leader(
                            new PartyId(states.getOrDefault(cells.getFirst(), "?")),
                            cells.get(3),
                            day))));
    return leaders;
  }

  /// The day on which the leader begins; empty where the list has only the month.
  private static Optional<LocalDate> day(List<String> cells) {
    boolean exact = cells.subList(4, 7).stream().allMatch(cell -> cell.matches("[1-9]\\d*"));
    return exact
        ? Optional.of(
            LocalDate.of(
                Integer.parseInt(cells.get(6)),
                Integer.parseInt(cells.get(5)),
                Integer.parseInt(cells.get(4))))
        : Optional.empty();
  }

  /// The cells of a line, of which quotation marks may enclose some.
  private static List<String> cells(String line) {
    List<String> cells = new ArrayList<>();
    StringBuilder cell = new StringBuilder();
    boolean quoted = false;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (c == '"') {
        quoted = !quoted;
      } else if (c == ',' && !quoted) {
        cells.add(cell.toString().strip());
        cell.setLength(0);
      } else {
        cell.append(c);
      }
    }
    cells.add(cell.toString().strip());
    return cells;
  }
}
