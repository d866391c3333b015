package org.chancery.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.chancery.actor.Knowledge;
import org.chancery.reading.Reader;
import org.chancery.reading.Reading;
import org.chancery.report.Report;

/// Titles as a key: what the titles of dated reports state, against what the reader finds in the
/// texts below them, read without their titles.
final class Titles implements Measure {

  private record Item(Report report, TitleContact stated, Verdict verdict) {
    String family() {
      return report.source().orElse("?")
          + " "
          + stated.channel().name().toLowerCase(Locale.ROOT)
          + (stated.stage() == TitleContact.Stage.ANNOUNCED ? ", announced" : "");
    }
  }

  @Override
  public String name() {
    return "titles";
  }

  @Override
  public String summary() {
    return "[FOLDER] titles that state a contact, as a key to the texts below them";
  }

  @Override
  public void run(List<String> operands, PrintStream out) throws IOException {
    Path folder = operands.isEmpty() ? Corpora.FOLDER : Path.of(operands.getFirst());
    if (!Files.isDirectory(folder)) {
      out.println(folder + " is not there: nothing measured");
      return;
    }
    List<Item> items = judge(Corpora.in(folder));
    summary(items, out);
    families(items, out);
    errors(items, out);
  }

  private static List<Item> judge(List<Report> reports) {
    Knowledge knowledge = Knowledge.bundled();
    Nations nations = new Nations(knowledge);
    TitleParser parser = new TitleParser(nations);
    TitleJudge judge = new TitleJudge(nations);
    Reader reader = new Reader(knowledge, Corpora.READ_ON);
    List<Item> items = new ArrayList<>();
    for (Report report : reports) {
      List<TitleContact> stated = parser.parse(report);
      if (!stated.isEmpty()) {
        Reading reading = reader.read(untitled(report));
        stated.forEach(s -> items.add(new Item(report, s, judge.verdict(s, report, reading))));
      }
    }
    return items;
  }

  private static Report untitled(Report report) {
    return Report.of(
        report.name(),
        Optional.empty(),
        report.published(),
        report.source(),
        report.url(),
        report.text());
  }

  private static void summary(List<Item> items, PrintStream out) {
    Map<Verdict, Integer> counts = new EnumMap<>(Verdict.class);
    items.forEach(i -> counts.merge(i.verdict(), 1, Integer::sum));
    long stated = items.stream().filter(i -> i.verdict().isStated()).count();
    int right = counts.getOrDefault(Verdict.RIGHT, 0);
    out.println("contacts that titles state: " + items.size());
    out.println("of these, stated by the text: " + stated);
    out.printf(
        Locale.ROOT,
        "of these, found with right parties, channel and day: %d (%.3f)%n",
        right,
        right / (double) Math.max(1, stated));
    counts.forEach((verdict, n) -> out.printf("  %-40s %5d%n", verdict.words(), n));
  }

  private static void families(List<Item> items, PrintStream out) {
    Map<String, int[]> families = new TreeMap<>();
    for (Item item : items) {
      int[] counts = families.computeIfAbsent(item.family(), f -> new int[2]);
      counts[0] += item.verdict().isStated() ? 1 : 0;
      counts[1] += item.verdict() == Verdict.RIGHT ? 1 : 0;
    }
    out.println();
    families.forEach((family, n) ->
        out.printf(
            Locale.ROOT,
            "  %-40s %5d of %5d  %.3f%n",
            family,
            n[1],
            n[0],
            n[1] / (double) Math.max(1, n[0])));
  }

  private static void errors(List<Item> items, PrintStream out) {
    items.stream()
        .filter(i -> i.verdict() != Verdict.RIGHT)
        .sorted(Comparator.comparing(Item::verdict).thenComparing(Item::family))
        .forEach(i ->
            out.printf(
                "%n%s: %s %s %s%n  %s",
                i.verdict().words(),
                i.report().name(),
                i.family(),
                i.stated().parties(),
                i.report().title().orElse("")));
    out.println();
  }
}
