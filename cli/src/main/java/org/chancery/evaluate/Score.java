package org.chancery.evaluate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// What readings are worth, measured on a key.
///
/// A found contact matches one of the key when status and kind of channel agree, the parties are
/// the same (of more than two, three fifths) and their dates do not lie far apart.
public final class Score {
  private final Counts all = new Counts();
  private final Counts main = new Counts();
  private final Map<String, Counts> channels = new TreeMap<>();
  private final Ratio exactDates = new Ratio();
  private final Ratio holdingDates = new Ratio();
  private final Ratio persons = new Ratio();
  private final Ratio statedInitiators = new Ratio();
  private final Ratio foundInitiators = new Ratio();
  private final Ratio emptyReports = new Ratio();
  private final List<String> misses = new ArrayList<>();
  private int reports;
  private int unread;

  private Score() {}

  public static Score of(Contacts key, Contacts readings) {
    Score score = new Score();
    key.byReport().forEach((report, contacts) -> score.add(report, contacts, readings.of(report)));
    return score;
  }

  private void add(String report, List<Item> key, Optional<List<Item>> reading) {
    reports++;
    unread += reading.isEmpty() ? 1 : 0;
    List<Item> found = reading.orElse(List.of());
    Matching matching = Matching.of(key, found);
    for (int i = 0; i < key.size(); i++) {
      Item wanted = key.get(i);
      matching
          .found(i)
          .ifPresentOrElse(f -> addRight(wanted, found.get(f)), () -> addMissed(report, wanted));
    }
    for (int i = 0; i < found.size(); i++) {
      if (!matching.isUsed(i)) {
        addExtra(report, found.get(i));
      }
    }
    if (key.isEmpty()) {
      emptyReports.add(found.isEmpty());
    }
  }

  private void addRight(Item key, Item found) {
    all.addRight();
    channel(key).addRight();
    if (key.main()) {
      main.addRight();
    }
    key.date()
        .ifPresent(date -> {
          exactDates.add(found.date().equals(key.date()));
          holdingDates.add(found.date().filter(d -> d.contains(date)).isPresent());
        });
    if (!key.surnames().isEmpty()) {
      persons.add(found.surnames().containsAll(key.surnames()));
    }
    boolean sameInitiator = key.initiator().equals(found.initiator());
    key.initiator().ifPresent(_ -> statedInitiators.add(sameInitiator));
    found.initiator().ifPresent(_ -> foundInitiators.add(sameInitiator));
  }

  private void addMissed(String report, Item key) {
    channel(key);
    if (!key.optional()) {
      all.addMissed();
      channel(key).addMissed();
      if (key.main()) {
        main.addMissed();
      }
      misses.add(miss("missed", report, key));
    }
  }

  private void addExtra(String report, Item found) {
    all.addExtra();
    channel(found).addExtra();
    misses.add(miss("extra", report, found));
  }

  private Counts channel(Item item) {
    return channels.computeIfAbsent(item.channel(), _ -> new Counts());
  }

  private static String miss(String kind, String report, Item item) {
    Map<String, Json> fields = new LinkedHashMap<>();
    fields.put("kind", new Json.Text(kind));
    fields.put("report", new Json.Text(report));
    fields.putAll(item.line().fields());
    return new Json.Structure(fields).toString();
  }

  /// How many contacts the key has.
  public int inKey() {
    return all.inKey();
  }

  public double precision() {
    return all.precisionValue();
  }

  public double recall() {
    return all.recallValue();
  }

  /// Harmonic mean of precision and recall.
  public double f1() {
    return all.f1Value();
  }

  /// Recall of the contacts that reports are about.
  public double mainRecall() {
    return main.recallValue();
  }

  /// What was missed, and what was found where the key has nothing: a JSON line each.
  public List<String> misses() {
    return List.copyOf(misses);
  }

  /// The figures for people.
  public List<String> lines() {
    List<String> lines = new ArrayList<>();
    lines.add(
        "reports "
            + reports
            + " (unread "
            + unread
            + ")  contacts in key "
            + all.inKey()
            + "  found "
            + all.found());
    lines.add(
        "contacts  precision "
            + all.precision()
            + "  recall "
            + all.recall()
            + "  F1 "
            + all.f1()
            + "   main recall "
            + main.recall());
    channels.forEach((name, counts) -> lines.add(line(name, counts)));
    lines.add(
        "of the matched: date exact "
            + exactDates
            + ", date contains the true one "
            + holdingDates
            + ", all persons "
            + persons
            + ", initiator precision "
            + foundInitiators
            + " recall "
            + statedInitiators
            + " ("
            + statedInitiators.whole()
            + " stated)");
    lines.add(
        "reports without contact left empty " + emptyReports + " (" + emptyReports.whole() + ")");
    return lines;
  }

  private static String line(String channel, Counts counts) {
    String name = channel + " ".repeat(Math.max(0, 8 - channel.length()));
    return "  "
        + name
        + " precision "
        + counts.precision()
        + "  recall "
        + counts.recall()
        + "  (key "
        + counts.inKey()
        + ")";
  }
}
