package org.chancery.dating;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedSet;
import org.chancery.actor.ActorFinder;
import org.chancery.actor.Knowledge;
import org.chancery.language.Sentence;
import org.chancery.report.Part;
import org.chancery.report.Report;
import org.chancery.time.Dated;
import org.chancery.time.Days;

/// Derives when a report was published from what it says. Each clue is a set of days with the
/// weight of its rule. Those days are left on which the clues that hold weigh most; a clue that
/// contradicts weightier ones is set aside. Where several days stay possible all are kept.
public final class Dating {
  /// What the clues leave.
  ///
  /// @param published the days on which the report can have been published
  /// @param occasion the days on which its main contact can have taken place; all where no clue
  ///   says
  public record Result(Dated published, Days occasion) {}

  private final List<ClueRule> rules;

  public Dating(Knowledge knowledge, ActorFinder finder) {
    this.rules =
        List.of(
            new PublishedLine(),
            new Filed(),
            new InOffice(finder, knowledge),
            new WeekdayOfDate(),
            new Numbered(),
            new Birthday(knowledge),
            new Aged(knowledge),
            new Observed(),
            new Anniversary(),
            new KnownEvent(),
            new YearNamed(),
            new LeadDate());
  }

  /// The days on which a report without a stated day can have been published, given that it was
  /// read on or before `readOn`; empty where nothing narrows them down.
  public Optional<Result> date(Report report, List<Sentence> sentences, LocalDate readOn) {
    return intersect(report, clues(sentences), Days.until(readOn));
  }

  /// All clues of a report, those of the surest rules first, and of one rule in the order of the
  /// text.
  private List<Weighed> clues(List<Sentence> sentences) {
    List<Weighed> clues = new ArrayList<>();
    for (ClueRule rule : rules) {
      int line = 0;
      for (Sentence sentence : sentences) {
        line += sentence.part() == Part.BODY ? 1 : 0;
        rule.read(sentence, line).forEach(clue -> clues.add(new Weighed(clue, rule.weight())));
      }
    }
    return clues;
  }

  private static Optional<Result> intersect(Report report, List<Weighed> clues, Days start) {
    Days best = Agreement.of(clues, start);
    Days published = start;
    Days occasion = Days.ALL;
    SequencedSet<String> reasons = new LinkedHashSet<>();
    for (Weighed weighed : clues) {
      Clue clue = weighed.clue();
      Days narrowed = published.intersect(clue.published());
      Days tied = clue.occasion().map(occasion::intersect).orElse(occasion);
      boolean fits = clue.published().intersects(best) && !tied.isEmpty();
      if (fits && !isNothingNew(narrowed, published, clue)) {
        published = narrowed;
        occasion = tied;
        reasons.add("\"" + report.quote(clue.words()).words() + "\": " + clue.reason());
      }
    }
    return reasons.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Result(new Dated(best, String.join("; ", reasons), Optional.empty()), occasion));
  }

  private static boolean isNothingNew(Days narrowed, Days published, Clue clue) {
    return narrowed.isEmpty() || (narrowed.equals(published) && clue.occasion().isEmpty());
  }
}
