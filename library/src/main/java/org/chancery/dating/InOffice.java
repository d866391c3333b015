package org.chancery.dating;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.chancery.actor.ActorFinder;
import org.chancery.actor.Incumbency;
import org.chancery.actor.Knowledge;
import org.chancery.actor.Tenure;
import org.chancery.language.Sentence;
import org.chancery.report.Span;
import org.chancery.time.Days;

/// "Russian President Vladimir Putin": written while he was president, or within days of it.
final class InOffice implements ClueRule {
  /// Offices date a report where its lead names them: further down, reports look back.
  private static final int LEAD = 6;

  /// A report of a change of office names those who go and those who come; those who were driven
  /// out keep their title for a while.
  private static final int BEFORE = 10;

  private static final int AFTER = 30;

  private static final Set<String> OTHER_TIMES =
      Set.of(
          "former",
          "ex",
          "next",
          "late",
          "first",
          "then",
          "future",
          "elect",
          "elected",
          "leader",
          "opposition",
          "candidate",
          "incoming",
          "past",
          "last",
          "vice",
          "deputy");

  private final ActorFinder finder;
  private final Knowledge knowledge;

  InOffice(ActorFinder finder, Knowledge knowledge) {
    this.finder = finder;
    this.knowledge = knowledge;
  }

  @Override
  public int weight() {
    return 4;
  }

  @Override
  public List<Clue> read(Sentence sentence, int line) {
    return line > LEAD
        ? List.of()
        : finder.incumbencies(sentence, knowledge).stream()
            .filter(incumbency -> !isOfOtherTimes(sentence, incumbency.words()))
            .flatMap(incumbency -> clues(incumbency).stream())
            .toList();
  }

  /// "X, former prime minister", "the next president", "opposition leader".
  private static boolean isOfOtherTimes(Sentence sentence, Span words) {
    for (int i = 0; i < sentence.size(); i++) {
      int start = sentence.token(i).start();
      boolean within = start >= words.start() && start < words.end();
      boolean before = i + 1 < sentence.size() && sentence.token(i + 1).start() == words.start();
      if ((within || before) && OTHER_TIMES.contains(sentence.fold(i))) {
        return true;
      }
    }
    return false;
  }

  /// Nobody is called president before he is, but many are after they were: two clues, so that the
  /// later office counts where two contradict each other.
  private static List<Clue> clues(Incumbency incumbency) {
    Days days = Days.union(incumbency.tenures().stream().map(Tenure::days).toList());
    Tenure longest =
        incumbency.tenures().stream()
            .max(Comparator.comparingLong(t -> t.days().size()))
            .orElseThrow();
    String reason = longest.title() + " of " + longest.party() + ", " + inOffice(days);
    Days since = Days.from(days.first().minusDays(BEFORE));
    return List.of(
        new Clue(since, Optional.empty(), reason, incumbency.words()),
        new Clue(days.spread(-BEFORE, AFTER), Optional.empty(), reason, incumbency.words()));
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
