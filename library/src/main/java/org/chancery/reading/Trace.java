package org.chancery.reading;

import java.util.List;
import java.util.OptionalInt;
import org.chancery.grammar.Candidate;
import org.chancery.report.Report;

/// A reading with the steps by which it came about, one for each sentence of title and body.
public record Trace(Report report, Reading reading, List<Step> steps) {
  public Trace {
    steps = List.copyOf(steps);
  }

  /// The index among the reading's contacts of the one that a candidate became part of; empty where
  /// it was dropped in favour of what the report tells elsewhere.
  public OptionalInt contact(Candidate candidate) {
    for (int i = 0; i < reading.contacts().size(); i++) {
      boolean bears =
          reading.contacts().get(i).evidence().stream()
              .anyMatch(words -> words.span().equals(candidate.words()));
      boolean sameParties = reading.contacts().get(i).parties().containsAll(candidate.parties());
      if (bears && sameParties) {
        return OptionalInt.of(i);
      }
    }
    return OptionalInt.empty();
  }
}
