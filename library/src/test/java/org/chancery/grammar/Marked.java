package org.chancery.grammar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.chancery.actor.ActorFinder;
import org.chancery.actor.Actors;
import org.chancery.actor.Cast;
import org.chancery.actor.Gazetteer;
import org.chancery.actor.Knowledge;
import org.chancery.clause.Clause;
import org.chancery.contact.Channel;
import org.chancery.contact.Refusal;
import org.chancery.contact.Status;
import org.chancery.language.Sentence;
import org.chancery.language.Sentences;
import org.chancery.report.Part;
import org.chancery.report.Span;
import org.chancery.time.DatePhrases;
import org.chancery.time.Days;

/// A sentence in which what a rule must find is marked: `[those who take part]` and `<the date>`.
/// Every rule test goes through here, so every finding is checked against the words it claims to
/// rest on.
final class Marked {
  private static final Knowledge KNOWLEDGE = Knowledge.bundled();
  private static final ActorFinder FINDER = new ActorFinder(new Gazetteer(KNOWLEDGE));

  private final StringBuilder text = new StringBuilder();
  private final List<String> actors = new ArrayList<>();
  private Optional<String> date = Optional.empty();

  private Marked(String marked) {
    int open = -1;
    for (int i = 0; i < marked.length(); i++) {
      char c = marked.charAt(i);
      switch (c) {
        case '[', '<' -> open = text.length();
        case ']' -> actors.add(text.substring(open));
        case '>' -> date = Optional.of(text.substring(open));
        default -> text.append(c);
      }
    }
  }

  /// One contact is found, by this rule, between those marked, on the date marked.
  static void finds(Class<?> rule, Channel channel, Status status, String marked) {
    Marked expected = new Marked(marked);
    List<Candidate> found = found(rule, expected.text.toString());
    assertEquals(1, found.size(), () -> "contacts in: " + marked + ": " + found);
    Candidate candidate = found.getFirst();
    assertEquals(channel, candidate.channel(), marked);
    assertEquals(status, candidate.status(), marked);
    assertEquals(new TreeSet<>(expected.actors), expected.named(candidate), marked);
    assertEquals(expected.date, expected.dated(candidate), marked);
  }

  /// Several contacts are found by this rule, each on its own with one of those on the far side.
  static void findsEach(Class<?> rule, int contacts, String sentence) {
    assertEquals(contacts, found(rule, sentence).size(), sentence);
  }

  /// Nothing is found by this rule.
  static void findsNothing(Class<?> rule, String sentence) {
    assertEquals(List.of(), found(rule, sentence), sentence);
  }

  /// The rule sees a candidate and refuses it.
  static void refuses(Class<?> rule, Refusal.Reason reason, String sentence) {
    List<Refusal.Reason> reasons =
        findings(sentence).stream()
            .filter(Finding.Refused.class::isInstance)
            .map(Finding.Refused.class::cast)
            .filter(refused -> refused.rule().equals(rule.getSimpleName()))
            .map(Finding.Refused::reason)
            .toList();
    assertTrue(reasons.contains(reason), () -> sentence + ": " + reasons);
    assertEquals(List.of(), found(rule, sentence), sentence);
  }

  private Set<String> named(Candidate candidate) {
    Set<String> named = new TreeSet<>();
    candidate.actors().forEach(actor -> named.addAll(marksWithin(actor.span())));
    return named;
  }

  /// The marked words that a span is, or that it covers.
  private List<String> marksWithin(Span span) {
    String words = text.substring(span.start(), span.end());
    return actors.contains(words) ? List.of(words) : List.of("not marked: " + words);
  }

  private Optional<String> dated(Candidate candidate) {
    Sentence sentence = Sentences.of(Part.BODY, text.toString()).getFirst();
    return candidate
        .date()
        .map(phrase -> sentence.span(phrase.from(), phrase.to()))
        .map(span -> text.substring(span.start(), span.end()));
  }

  private static List<Candidate> found(Class<?> rule, String sentence) {
    return findings(sentence).stream()
        .filter(Finding.Found.class::isInstance)
        .map(finding -> ((Finding.Found) finding).candidate())
        .filter(candidate -> candidate.rule().equals(rule.getSimpleName()))
        .toList();
  }

  static List<Finding> findings(String text) {
    Days day = Days.of(LocalDate.of(2018, 4, 13));
    Cast cast = new Cast(KNOWLEDGE, day, Optional.empty());
    List<Finding> findings = new ArrayList<>();
    for (Sentence sentence : Sentences.of(Part.BODY, text)) {
      List<Actors> actors = FINDER.find(sentence, cast);
      Clause clause =
          new Clause(sentence, actors, DatePhrases.of(sentence), cast, Optional.empty());
      ContactGrammar.FULL.read(clause).forEach(look -> findings.addAll(look.findings()));
    }
    return findings;
  }
}
