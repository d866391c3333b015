package org.chancery.dating;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.actor.ActorFinder;
import org.chancery.actor.Knowledge;
import org.chancery.language.Sentence;
import org.chancery.report.Part;
import org.chancery.report.Report;
import org.chancery.time.Dated;
import org.chancery.time.Days;

/// Derives when a report was published from what it says. Each clue is a set of days; the sets are
/// intersected in the order of the text, and a clue that contradicts those before it is set aside.
/// Where several days stay possible all are kept.
public final class Dating {
  /// What the clues leave.
  ///
  /// @param published the days on which the report can have been published
  /// @param occasion the days on which its main contact can have taken place; all where no clue
  ///   says
  public record Result(Dated published, Days occasion) {}

  /// Offices date a report where its lead names them: further down, reports look back.
  private static final int LEAD = 6;

  private final Knowledge knowledge;
  private final ActorFinder finder;
  private final List<ClueRule> rules;

  public Dating(Knowledge knowledge, ActorFinder finder) {
    this.knowledge = knowledge;
    this.finder = finder;
    this.rules =
        List.of(
            new WeekdayOfDate(),
            new YearNamed(),
            new KnownEvent(),
            new Observed(),
            new Anniversary(),
            new Birthday(knowledge));
  }

  /// The days on which a report without a stated day can have been published, given that it was
  /// read on or before `readOn`; empty where nothing narrows them down.
  public Optional<Result> date(Report report, List<Sentence> sentences, LocalDate readOn) {
    ClueRule dateLine = new PublishedLine();
    List<Clue> clues = new ArrayList<>();
    sentences.forEach(sentence -> clues.addAll(dateLine.read(sentence)));
    int body = 0;
    for (Sentence sentence : sentences) {
      body += sentence.part() == Part.BODY ? 1 : 0;
      if (body <= LEAD) {
        clues.addAll(InOffice.read(sentence, finder, knowledge));
      }
      rules.forEach(rule -> clues.addAll(rule.read(sentence)));
    }
    return intersect(report, clues, Days.until(readOn));
  }

  private static Optional<Result> intersect(Report report, List<Clue> clues, Days start) {
    Days published = start;
    Days occasion = Days.ALL;
    List<String> reasons = new ArrayList<>();
    for (Clue clue : clues) {
      Days narrowed = published.intersect(clue.published());
      Days tied = clue.occasion().map(occasion::intersect).orElse(occasion);
      if (narrowed.isEmpty() || tied.isEmpty() || isNothingNew(narrowed, published, clue)) {
        continue;
      }
      published = narrowed;
      occasion = tied;
      reasons.add("\"" + report.quote(clue.words()).words() + "\": " + clue.reason());
    }
    return reasons.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Result(
                new Dated(published, String.join("; ", reasons), Optional.empty()), occasion));
  }

  private static boolean isNothingNew(Days narrowed, Days published, Clue clue) {
    return narrowed.equals(published) && clue.occasion().isEmpty();
  }
}
