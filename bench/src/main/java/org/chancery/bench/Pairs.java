package org.chancery.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.chancery.bench.PairVerdicts.Row;
import org.chancery.bench.PairVerdicts.Verdict;
import org.chancery.identity.Telling;
import org.chancery.reading.Reading;

/// How well mentions are joined: pairs between the same parties and a few days apart, judged by a
/// person, and what Chancery and simpler ways of joining make of them.
///
/// `pairs` scores what has been judged, sample by sample. `pairs draw SEED NUMBER` prints the first
/// pairs of a sample, with what there is to judge them by.
final class Pairs implements Measure {
  private static final List<String> FILES =
      List.of(
          "kremlin-2000-2013.jsonl.gz",
          "whitehouse-2021.jsonl.gz",
          "state-department-2021.jsonl.gz",
          "wikinews-2019.jsonl.gz");

  @Override
  public String name() {
    return "pairs";
  }

  @Override
  public String summary() {
    return "[draw SEED NUMBER]  which mentions near each other are joined, judged by hand; peers";
  }

  @Override
  public void run(List<String> operands, PrintStream out) throws IOException {
    if (!Corpora.lack(FILES, out)) {
      run(operands, Corpora.readings(FILES), out);
    }
  }

  private static void run(List<String> operands, List<Reading> readings, PrintStream out) {
    List<BorderPair> pairs = BorderPair.in(readings);
    List<Joining> joinings = Joining.all(readings);
    PairVerdicts verdicts = PairVerdicts.bundled();
    if (operands.isEmpty()) {
      score(pairs, verdicts, joinings, out);
    } else {
      int seed = Integer.parseInt(operands.get(1));
      int number = Integer.parseInt(operands.get(2));
      BorderPair.shuffled(pairs, seed).stream()
          .limit(number)
          .forEach(pair -> print(pair, verdicts, joinings.getFirst(), out));
    }
  }

  private static void print(
      BorderPair pair, PairVerdicts verdicts, Joining joining, PrintStream out) {
    String judged = verdicts.on(pair).map(v -> v.name().toLowerCase(Locale.ROOT)).orElse("open");
    out.println(pair.id() + "\t" + judged);
    print(pair.one(), joining, out);
    print(pair.other(), joining, out);
  }

  private static void print(Telling telling, Joining joining, PrintStream out) {
    Reading.Head head = telling.reading().report();
    out.printf(
        "  %s, %s: %s%n    \"%s\" (%s, %s)%n    %s%n",
        head.published().map(LocalDate::toString).orElse("undated"),
        head.source().orElse("unknown source"),
        head.title().orElse("untitled"),
        telling.mention().evidence().getFirst().words().replace('\n', ' '),
        telling.mention().rule(),
        telling.mention().status(),
        joining.key().apply(telling));
  }

  private static void score(
      List<BorderPair> pairs, PairVerdicts verdicts, List<Joining> joinings, PrintStream out) {
    out.println(pairs.size() + " pairs of mentions near each other");
    Map<String, Sample> samples = new LinkedHashMap<>();
    for (Row row : verdicts.rows()) {
      Sample sample = samples.computeIfAbsent(row.sample(), _ -> new Sample(joinings));
      sample.add(row, pairs.stream().filter(row::is).findFirst());
    }
    samples.forEach((name, sample) -> sample.print(name, verdicts, out));
  }

  /// The pairs of one sample, as they are judged and as they are joined.
  private static final class Sample {
    private final List<Joining> joinings;
    private final Scored wellRead;
    private final Scored all;
    private int part;
    private int none;
    private int lost;

    Sample(List<Joining> joinings) {
      this.joinings = joinings;
      this.wellRead = new Scored(joinings);
      this.all = new Scored(joinings);
    }

    void add(Row row, Optional<BorderPair> found) {
      switch (row.verdict()) {
        case NONE -> none++;
        case PART -> part++;
        case SAME, DIFFERENT -> found.ifPresentOrElse(pair -> add(row, pair), () -> lost++);
      }
    }

    private void add(Row row, BorderPair pair) {
      boolean isSame = row.verdict() == Verdict.SAME;
      all.add(pair, isSame);
      if (!row.misread()) {
        wellRead.add(pair, isSame);
      }
    }

    void print(String name, PairVerdicts verdicts, PrintStream out) {
      out.printf(
          "%nsample %s; left aside: %d of a visit and a part of it, %d with words of no one contact,"
              + " %d that are read otherwise than when they were judged%n",
          name, part, none, lost);
      wellRead.print("both read rightly", out);
      wellRead.wrong().forEach(pair -> Pairs.print(pair, verdicts, joinings.getFirst(), out));
      all.print("with those read wrongly", out);
    }
  }

  /// Pairs that are scored together.
  private static final class Scored {
    private final List<Tally> tallies;
    private final List<BorderPair> wrong = new ArrayList<>();
    private int pairs;
    private int same;

    Scored(List<Joining> joinings) {
      this.tallies = joinings.stream().map(Tally::new).toList();
    }

    void add(BorderPair pair, boolean isSame) {
      pairs++;
      same += isSame ? 1 : 0;
      tallies.forEach(tally -> tally.add(pair, isSame));
      if (tallies.getFirst().joining.joins(pair) != isSame) {
        wrong.add(pair);
      }
    }

    /// Those that Chancery takes otherwise than they are judged.
    List<BorderPair> wrong() {
      return wrong;
    }

    void print(String name, PrintStream out) {
      out.printf("%s: %d pairs, %d of them one contact%n", name, pairs, same);
      tallies.forEach(tally -> tally.print(same, out));
    }
  }

  /// What one way of joining makes of the pairs.
  private static final class Tally {
    private final Joining joining;
    private int joined;
    private int rightly;

    Tally(Joining joining) {
      this.joining = joining;
    }

    void add(BorderPair pair, boolean isSame) {
      boolean joins = joining.joins(pair);
      joined += joins ? 1 : 0;
      rightly += joins && isSame ? 1 : 0;
    }

    /// @param same how many of the pairs are one contact
    void print(int same, PrintStream out) {
      out.printf(
          Locale.ROOT,
          "  %-24s precision %.3f (%d of %d)  recall %.3f (%d of %d)%n",
          joining.name(),
          joined == 0 ? 1.0 : (double) rightly / joined,
          rightly,
          joined,
          same == 0 ? 1.0 : (double) rightly / same,
          rightly,
          same);
    }
  }
}
