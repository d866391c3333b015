package org.chancery.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chancery.actor.Knowledge;
import org.chancery.actor.MalformedTableException;
import org.chancery.actor.Table;
import org.chancery.evaluate.Score;
import org.chancery.grammar.ContactGrammar;
import org.chancery.reading.Reader;
import org.chancery.report.Report;

/// What is lost on a key without each family of rules, each rule, the tables of persons and
/// offices, and the headlines.
final class Ablations implements Measure {
  private static final Path USUAL = Path.of("..", "shared", "gold", "dev.jsonl");

  private static final List<String> PARTIES =
      List.of("states.tsv", "organisations.tsv", "publishers.tsv", "homonyms.tsv");

  /// Rules that say the same in several ways. A rule of no family is one of its own.
  private static final Map<String, Set<String>> FAMILIES = families();

  private static Map<String, Set<String>> families() {
    Map<String, Set<String>> families = new LinkedHashMap<>();
    families.put(
        "verbs of speaking",
        Set.of("TelephonedDirectly", "OnThePhone", "SpokeWith", "ToldByPhone"));
    families.put(
        "verbs of meeting",
        Set.of(
            "MetWith",
            "Received",
            "WhomTheyMet",
            "Encountered",
            "Summoned",
            "BroughtTogether",
            "CalledOn",
            "PresentedCredentials"));
    families.put("nouns of contact", Set.of("TalksBetween", "LookedForward", "SpokenOf"));
    families.put(
        "gatherings",
        Set.of("SummitHeld", "Attended", "OnTheMargins", "DiscussedTogether", "SignedTogether"));
    families.put(
        "messages",
        Set.of("SentMessage", "WroteTo", "MessageTo", "ToldInWriting", "Congratulated"));
    families.put("journeys", Set.of("Visited", "Travelled", "Invited"));
    return families;
  }

  @Override
  public String name() {
    return "ablations";
  }

  @Override
  public String summary() {
    return "[KEY.jsonl...] what is lost without each family of rules, each rule, the tables, titles";
  }

  @Override
  public void run(List<String> operands, PrintStream out) throws IOException {
    List<Path> files =
        operands.isEmpty() ? List.of(USUAL) : operands.stream().map(Path::of).toList();
    Optional<Path> missing = files.stream().filter(file -> !Files.exists(file)).findFirst();
    if (missing.isPresent()) {
      out.println(missing.get() + " is not there: nothing measured");
      return;
    }
    Key key = Key.of(files);
    Knowledge knowledge = Knowledge.bundled();
    Score whole = key.score(reader(knowledge, Set.of()));
    out.println("without                          P      R      F1     main R  F1 lost");
    print("(nothing)", whole, whole, out);
    for (var family : FAMILIES.entrySet()) {
      print(family.getKey(), key.score(reader(knowledge, family.getValue())), whole, out);
    }
    for (String rule : rules()) {
      print("  " + rule, key.score(reader(knowledge, Set.of(rule))), whole, out);
    }
    print("persons and offices", key.score(reader(parties(), Set.of())), whole, out);
    print("titles", key.score(reader(knowledge, Set.of()), Ablations::untitled), whole, out);
  }

  /// All rules; a family that names another is out of date.
  private static Set<String> rules() {
    Set<String> rules = new LinkedHashSet<>(ContactGrammar.FULL.rules());
    FAMILIES.forEach((family, members) -> {
      if (!rules.containsAll(members)) {
        throw new IllegalStateException(family + " names a rule that is none: " + members);
      }
    });
    return rules;
  }

  private static Reader reader(Knowledge knowledge, Set<String> without) {
    return new Reader(knowledge, Corpora.READ_ON, ContactGrammar.FULL.without(without));
  }

  /// Parties and their press offices, and nobody in office.
  private static Knowledge parties() {
    List<Table> tables = new ArrayList<>();
    for (String file : PARTIES) {
      tables.add(Table.bundled(Knowledge.class, file));
    }
    try {
      return Knowledge.of(tables);
    } catch (MalformedTableException e) {
      throw new IllegalStateException("a bundled table is malformed", e);
    }
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

  private static void print(String without, Score score, Score whole, PrintStream out) {
    out.printf(
        Locale.ROOT,
        "%-30s %6.3f %6.3f %6.3f %6.3f %8.3f%n",
        without,
        score.precision(),
        score.recall(),
        score.f1(),
        score.mainRecall(),
        whole.f1() - score.f1());
  }
}
