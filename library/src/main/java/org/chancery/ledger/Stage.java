package org.chancery.ledger;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.chancery.contact.Status;
import org.chancery.identity.Joined;
import org.chancery.identity.Telling;
import org.chancery.time.Dated;
import org.chancery.time.Days;

/// A step in what became of a contact: planned, put off, held.
///
/// @param days for or on which days, as told at that step
/// @param telling the mention that tells of it first
public record Stage(Status status, Optional<Days> days, Telling telling) {
  private static final Comparator<Joined> AS_PUBLISHED =
      Comparator.comparing((Joined j) ->
              j.reading().published().map(d -> d.days().first().toString()).orElse("~"))
          .thenComparing(j -> isHeld(j.mention().status()))
          .thenComparing(j -> j.mention().status() == Status.PLANNED)
          .thenComparing(j -> j.telling().report())
          .thenComparingInt(j -> j.telling().index());

  /// The steps in the order in which reports told of them. What is only told again is left out.
  static List<Stage> of(List<Joined> mentions) {
    List<Stage> stages = new ArrayList<>();
    for (Joined joined : mentions.stream().sorted(AS_PUBLISHED).toList()) {
      Status status = joined.mention().status();
      Optional<Days> days = joined.telling().date().map(Dated::days);
      boolean again = stages.stream().anyMatch(s -> s.isSame(status, days));
      if (!again) {
        stages.add(new Stage(status, days, joined.telling()));
      }
    }
    return stages;
  }

  private boolean isSame(Status other, Optional<Days> otherDays) {
    boolean meet = days.isEmpty() || otherDays.isEmpty() || days.get().intersects(otherDays.get());
    return status.outcome() == other.outcome()
        && (isHeld(status) || status == other)
        && (isHeld(status) || meet);
  }

  private static boolean isHeld(Status status) {
    return status.outcome() == Status.Outcome.HELD;
  }
}
