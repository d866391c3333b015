package org.chancery.cli.read;

import java.util.ArrayList;
import java.util.List;
import org.chancery.intake.Fault;

/// What a run has done, in numbers and faults.
public final class Tally {
  private final List<Fault> faults = new ArrayList<>();
  private int reports;
  private int known;
  private int again;
  private int mentions;

  void addRead() {
    reports++;
  }

  void addKnown() {
    reports++;
    known++;
  }

  void addAgain() {
    again++;
  }

  void addMentions(int number) {
    mentions += number;
  }

  void add(Fault fault) {
    faults.add(fault);
  }

  public boolean hasFaults() {
    return !faults.isEmpty();
  }

  /// How many contacts the readings tell of, one told twice being counted twice.
  public int mentions() {
    return mentions;
  }

  /// "12 reports read (3 known already), 15 contacts; 1 could not be read:" and a line a fault.
  ///
  /// @param found what was found in the reports, such as "15 contacts"
  public List<String> summary(String found) {
    StringBuilder sentence = new StringBuilder(count(reports, "report")).append(" read");
    sentence.append(known == 0 ? "" : " (" + known + " known already)");
    sentence.append(", ").append(found);
    sentence.append(
        again == 0 ? "" : "; " + count(again, "earlier report") + " read again by this version");
    sentence.append(faults.isEmpty() ? "" : "; " + faults.size() + " could not be read:");
    List<String> lines = new ArrayList<>(List.of(sentence.toString()));
    faults.forEach(fault -> lines.add("  " + fault.where() + ": " + fault.message()));
    return lines;
  }

  /// "1 report", "12 reports".
  public static String count(int number, String noun) {
    return number + " " + noun + (number == 1 ? "" : "s");
  }
}
