package org.chancery.dating;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.chancery.actor.ActorFinder;
import org.chancery.actor.Incumbency;
import org.chancery.actor.Knowledge;
import org.chancery.actor.Tenure;
import org.chancery.language.Sentence;
import org.chancery.time.Days;

/// "Russian President Vladimir Putin": written while he was president.
final class InOffice {
  private InOffice() {}

  static List<Clue> read(Sentence sentence, ActorFinder finder, Knowledge knowledge) {
    return finder.incumbencies(sentence, knowledge).stream().map(InOffice::clue).toList();
  }

  private static Clue clue(Incumbency incumbency) {
    Days days = Days.union(incumbency.tenures().stream().map(Tenure::days).toList());
    Tenure longest =
        incumbency.tenures().stream()
            .max(Comparator.comparingLong(t -> t.days().size()))
            .orElseThrow();
    String reason = longest.title() + " of " + longest.party() + ", " + inOffice(days);
    return new Clue(days, Optional.empty(), reason, incumbency.words());
  }

  /// "1996-06-18/1999-07-06, since 2022-12-29".
  private static String inOffice(Days days) {
    return days.ranges().stream()
        .map(r -> isOpen(r) ? "since " + r.first() : Days.between(r.first(), r.last()).iso())
        .collect(Collectors.joining(", "));
  }

  private static boolean isOpen(Days.Range range) {
    return range.last().equals(Days.ALL.last());
  }
}
