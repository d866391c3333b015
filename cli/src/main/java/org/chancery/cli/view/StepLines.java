package org.chancery.cli.view;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.chancery.account.Account;
import org.chancery.account.Speaker;
import org.chancery.actor.Actor;
import org.chancery.actor.Actors;
import org.chancery.cli.page.Text;
import org.chancery.contact.Refusal;
import org.chancery.grammar.Candidate;
import org.chancery.grammar.Candidate.Reference;
import org.chancery.reading.Reading;
import org.chancery.reading.Step;
import org.chancery.reading.Trace;
import org.chancery.report.Quote;
import org.chancery.report.Span;
import org.chancery.time.Dated;

/// What was seen in one sentence, found, refused and passed over, a line each under its label.
final class StepLines {
  private static final int LONGEST = 160;

  private final Trace trace;
  private final Step step;
  private final List<Text> lines = new ArrayList<>();

  private StepLines(Trace trace, Step step) {
    this.trace = trace;
    this.step = step;
  }

  /// Everything there is to tell of a step.
  static List<Text> of(Trace trace, Step step) {
    StepLines lines = new StepLines(trace, step);
    step.actors().forEach(lines::who);
    step.dates().forEach(lines::when);
    lines.results();
    return lines.lines;
  }

  /// Whether nothing came of a sentence, and no rule had anything to look at.
  static boolean isIdle(Trace trace, Step step) {
    StepLines lines = new StepLines(trace, step);
    lines.results();
    return lines.lines.isEmpty();
  }

  private void results() {
    step.looks().forEach(look -> look.outcomes().forEach(outcome -> outcome(look, outcome)));
    passedOver();
    step.initiative().ifPresent(i -> line("asked by", i.party() + ": " + words(i.words())));
    step.topics().forEach(topic -> line("about", words(topic)));
    testimony();
  }

  private void line(String label, String text) {
    line(Text.quiet(label), text);
  }

  private void line(Text label, String text) {
    lines.add(label.and(": ").and(text));
  }

  private String words(Span span) {
    return Words.quoted(trace.report().quote(span), LONGEST);
  }

  private void who(Actors group) {
    Span span = step.sentence().span(group.from(), group.to());
    String label = group.reference() ? "refers" : group.place() ? "party" : "who";
    String members =
        group.members().stream().map(StepLines::actor).collect(Collectors.joining("; "));
    line(label, words(span) + " = " + members);
  }

  /// "RU Vladimir Putin, President".
  private static String actor(Actor actor) {
    String office = actor.office().map(o -> ", " + o).orElse("");
    return named(actor) + office + (actor.speaksOnly() ? " (speaks only)" : "");
  }

  private void when(Step.When date) {
    String days =
        date.past().equals(date.ahead())
            ? days(date.past())
            : days(date.past()) + "; of something to come " + days(date.ahead());
    line("when", words(date.words()) + " = " + days);
  }

  private static String days(Optional<Dated> date) {
    return date.map(d -> DateWords.of(d.days())).orElse("no day that can be told");
  }

  private void outcome(Step.Look look, Step.Outcome outcome) {
    switch (outcome) {
      case Step.Outcome.Found(Candidate candidate, Optional<Dated> date) ->
          line(
              Text.strong("found"),
              look.rule() + ": " + candidate(candidate, date) + " → " + place(candidate));
      case Step.Outcome.Refused(Refusal refusal) -> {
        String words = Words.quoted(refusal.words(), LONGEST);
        line(
            Text.strong("refused"),
            refusal.rule() + ": " + ContactWords.lower(refusal.reason()) + ", " + words);
      }
    }
  }

  private static String candidate(Candidate candidate, Optional<Dated> date) {
    String sides =
        candidate.actors().stream().map(StepLines::named).collect(Collectors.joining(", "));
    String day = date.map(d -> ", " + DateWords.of(d.days())).orElse("");
    return ContactWords.of(candidate.channel(), candidate.status())
        + " of "
        + sides
        + day
        + reference(candidate.reference());
  }

  /// "RU Vladimir Putin".
  static String named(Actor actor) {
    return actor.party() + actor.name().map(n -> " " + n).orElse("");
  }

  private static String reference(Reference reference) {
    return switch (reference) {
      case ASSERTED -> "";
      case PRESUPPOSED -> " (spoken of as known)";
      case EARLIER -> " (an earlier one)";
      case WEAK -> " (only where nothing else tells of it)";
      case OPEN -> " (only where nothing else tells of it; the way is left open)";
      case ECHO -> " (names the way of what is told otherwise)";
    };
  }

  private String place(Candidate candidate) {
    OptionalInt contact = trace.contact(candidate);
    return contact.isPresent()
        ? "contact " + (contact.getAsInt() + 1)
        : "nothing beyond what is told elsewhere";
  }

  /// Trigger words of which no rule made anything, with the rules that looked.
  private void passedOver() {
    Map<Span, List<Step.Look>> byWord = new LinkedHashMap<>();
    step.looks()
        .forEach(look -> byWord.computeIfAbsent(look.trigger(), _ -> new ArrayList<>()).add(look));
    byWord.forEach((word, looks) -> {
      if (looks.stream().allMatch(look -> look.outcomes().isEmpty())) {
        String rules = looks.stream().map(Step.Look::rule).collect(Collectors.joining(", "));
        line("nothing", words(word) + " to " + rules);
      }
    });
  }

  private void testimony() {
    Reading reading = trace.reading();
    reading.accounts().forEach(account -> within(account.words(), "said", speaker(account)));
    reading.followUps().forEach(f -> within(f.words(), "promised", f.rule() + ": "));
    reading.counts().forEach(count -> within(count.words(), "counted", count.rule() + ": "));
    reading.mechanisms().forEach(m -> within(m.words(), "channel", m.rule() + ": "));
    reading.incidents().forEach(i -> within(i.words(), "incident", i.rule() + ": "));
  }

  private static String speaker(Account account) {
    String side =
        account
            .speaker()
            .map(Speaker::party)
            .map(party -> party.map(Object::toString).orElse("a third party"))
            .orElse("the report itself");
    return account.rule() + ": " + side + ": ";
  }

  private void within(Quote quote, String label, String opening) {
    if (quote.span().overlaps(step.sentence().span())) {
      line(label, opening + Words.quoted(quote, LONGEST));
    }
  }
}
