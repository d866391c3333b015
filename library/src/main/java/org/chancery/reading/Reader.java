package org.chancery.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.actor.Actor;
import org.chancery.actor.ActorFinder;
import org.chancery.actor.Gazetteer;
import org.chancery.actor.Knowledge;
import org.chancery.dating.Dating;
import org.chancery.grammar.ContactGrammar;
import org.chancery.language.Sentence;
import org.chancery.language.Sentences;
import org.chancery.report.Part;
import org.chancery.report.Report;
import org.chancery.time.Dated;
import org.chancery.time.Days;

/// Reads one report: everything it says of contacts, with the words it rests on.
///
/// Pure and deterministic: the same report and knowledge give the same reading. Thread-safe;
/// building one takes tens of milliseconds, so share it.
public final class Reader {
  private final Knowledge knowledge;
  private final ActorFinder finder;
  private final Dating dating;
  private final LocalDate readOn;
  private final ContactGrammar grammar;

  /// @param readOn the day of reading: no report was published after it
  public Reader(Knowledge knowledge, LocalDate readOn) {
    this(knowledge, readOn, ContactGrammar.FULL);
  }

  /// @param grammar the rules by which contacts are found
  public Reader(Knowledge knowledge, LocalDate readOn, ContactGrammar grammar) {
    this.knowledge = knowledge;
    this.finder = new ActorFinder(new Gazetteer(knowledge));
    this.dating = new Dating(knowledge, finder);
    this.readOn = readOn;
    this.grammar = grammar;
  }

  /// Everything the report says.
  public Reading read(Report report) {
    return read(report, Optional.empty());
  }

  /// Everything the report says, and sentence by sentence how it was found.
  public Trace trace(Report report) {
    List<Step> steps = new ArrayList<>();
    return new Trace(report, read(report, Optional.of(steps)), steps);
  }

  private Reading read(Report report, Optional<List<Step>> steps) {
    List<Sentence> sentences = new ArrayList<>(Sentences.of(Part.TITLE, report.part(Part.TITLE)));
    sentences.addAll(Sentences.of(Part.BODY, report.text()));
    Optional<Knowledge.Publisher> publisher = publisher(report);
    Optional<Dating.Result> dated = stated(report).or(() -> dating.date(report, sentences, readOn));
    ReportReading first =
        new ReportReading(report, knowledge, finder, grammar, publisher, dated, steps);
    Reading reading = first.read(sentences);
    List<Actor> late = first.pairNamedLate();
    if (late.isEmpty()) {
      return reading;
    }
    steps.ifPresent(List::clear);
    return new ReportReading(report, knowledge, finder, grammar, publisher, dated, steps)
        .knowing(late)
        .read(sentences);
  }

  private Optional<Knowledge.Publisher> publisher(Report report) {
    return report
        .source()
        .flatMap(knowledge::publisher)
        .or(() -> report.url().flatMap(knowledge::publisher));
  }

  private static Optional<Dating.Result> stated(Report report) {
    return report
        .published()
        .map(day -> new Dated(Days.of(day), "given with the report", Optional.empty()))
        .map(day -> new Dating.Result(day, Days.ALL));
  }
}
