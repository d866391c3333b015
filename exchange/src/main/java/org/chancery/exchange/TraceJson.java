package org.chancery.exchange;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.chancery.actor.Actor;
import org.chancery.actor.Actors;
import org.chancery.grammar.Candidate;
import org.chancery.grammar.Initiative;
import org.chancery.reading.Step;
import org.chancery.reading.Trace;
import org.chancery.report.ReportId;
import org.chancery.report.Span;
import org.chancery.time.Dated;

/// How a report was read, as one JSON line: its reading, with the sentences before the rest.
///
/// ```json
/// {"report": {...},
///  "sentences": [{"start": 0, "end": 40, "words": "...",
///    "actors": [{"start": 0, "end": 14, "words": "...", "members": [{"state": "RU", "name": "..."}]}],
///    "dates": [{"start": 35, "end": 39, "words": "...", "past": "2018-04-11", "ahead": "2018-04-18"}],
///    "looks": [{"start": 15, "end": 25, "words": "...", "rule": "TelephonedDirectly",
///      "found": [{"channel": "call", "status": "held", "parties": ["RU", "DE"], "contact": 0}],
///      "refused": []}],
///    "initiative": null, "topics": []}],
///  "contacts": [...], ...}
/// ```
///
/// `contact` is the index in `contacts` of what a finding became part of.
public final class TraceJson {
  private TraceJson() {}

  /// One line without its end.
  public static String write(Trace trace) {
    ReportId home = trace.report().id();
    return Out.object(
        report -> report.equals(home) ? Optional.empty() : Optional.of(report.hex()),
        out -> {
          ReadingJson.writeReport(out, trace.reading());
          out.objects("sentences", trace.steps(), step -> write(out, trace, step));
          ReadingJson.writeFindings(out, trace.reading());
        });
  }

  private static void write(Out out, Trace trace, Step step) {
    words(out, trace, step.sentence().span());
    out.objects("actors", step.actors(), group -> actors(out, trace, step, group));
    out.objects("dates", step.dates(), date -> date(out, trace, date));
    out.objects("looks", step.looks(), look -> look(out, trace, look));
    out.text("initiative", step.initiative().map(Initiative::party).map(Object::toString));
    out.objects("topics", step.topics(), topic -> words(out, trace, topic));
  }

  private static void words(Out out, Trace trace, Span span) {
    QuoteJson.write(out, trace.report().quote(span));
  }

  private static void actors(Out out, Trace trace, Step step, Actors group) {
    words(out, trace, step.sentence().span(group.from(), group.to()));
    out.truth("reference", group.reference());
    out.objects("members", group.members(), actor -> actor(out, actor));
  }

  private static void actor(Out out, Actor actor) {
    out.text("state", actor.party().code());
    out.text("name", actor.name());
    out.text("office", actor.office());
  }

  private static void date(Out out, Trace trace, Step.When date) {
    words(out, trace, date.words());
    out.text("past", days(date.past()));
    out.text("ahead", days(date.ahead()));
  }

  private static Optional<String> days(Optional<Dated> date) {
    return date.map(d -> d.days().toString());
  }

  private static void look(Out out, Trace trace, Step.Look look) {
    words(out, trace, look.trigger());
    out.text("rule", look.rule());
    List<Step.Outcome> outcomes = look.outcomes();
    out.objects("found", of(outcomes, Step.Outcome.Found.class), f -> found(out, trace, f));
    out.objects(
        "refused",
        of(outcomes, Step.Outcome.Refused.class),
        r -> ReadingJson.writeRefusal(out, r.refusal()));
  }

  private static <T> List<T> of(List<Step.Outcome> outcomes, Class<T> kind) {
    return outcomes.stream().filter(kind::isInstance).map(kind::cast).toList();
  }

  private static void found(Out out, Trace trace, Step.Outcome.Found found) {
    Candidate candidate = found.candidate();
    words(out, trace, candidate.words());
    out.code("channel", candidate.channel());
    MentionJson.writeStatus(out, candidate.status());
    out.texts("parties", candidate.parties());
    out.text("date", days(found.date()));
    out.code("reference", candidate.reference());
    OptionalInt contact = trace.contact(candidate);
    contact.ifPresent(index -> out.number("contact", index));
  }
}
