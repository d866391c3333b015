package org.chancery.testimony;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.account.Account;
import org.chancery.account.CountWindow;
import org.chancery.account.Incident;
import org.chancery.account.Speaker;
import org.chancery.actor.Actor;
import org.chancery.actor.ActorFinder;
import org.chancery.actor.Actors;
import org.chancery.actor.Cast;
import org.chancery.actor.Gazetteer;
import org.chancery.actor.Knowledge;
import org.chancery.actor.Participant;
import org.chancery.clause.Clause;
import org.chancery.contact.Mention;
import org.chancery.grammar.Candidate;
import org.chancery.grammar.ContactGrammar;
import org.chancery.grammar.Finding;
import org.chancery.language.Sentence;
import org.chancery.language.Sentences;
import org.chancery.report.Part;
import org.chancery.report.Quote;
import org.chancery.report.Report;
import org.chancery.time.DatePhrases;
import org.chancery.time.Dated;
import org.chancery.time.Days;

/// A short report of ours, published on a Thursday, read for its testimony; every quote is checked
/// against the text.
final class Sample {
  static final LocalDate THURSDAY = LocalDate.of(2018, 4, 12);
  private static final Knowledge KNOWLEDGE = Knowledge.bundled();
  private static final ActorFinder FINDER = new ActorFinder(new Gazetteer(KNOWLEDGE));

  /// Tells of the contact that the sentences of tests are about.
  private static final String LEAD =
      "Russian President Vladimir Putin spoke by telephone with Israeli Prime Minister Benjamin"
          + " Netanyahu on Wednesday.\n\n";

  private final Report report;
  private final Findings findings;

  private Sample(String text, Optional<Knowledge.Publisher> publisher) {
    report = Report.ofText("sample", text);
    findings = read(publisher);
  }

  /// What a news report says that first tells of a call of Putin and Netanyahu.
  static Sample news(String text) {
    return new Sample(LEAD + text, Optional.empty());
  }

  /// The same, published by the Kremlin.
  static Sample ofKremlin(String text) {
    return new Sample(LEAD + text, KNOWLEDGE.publisher("kremlin.ru"));
  }

  /// A report that tells of no contact.
  static Sample alone(String text) {
    return new Sample(text, Optional.empty());
  }

  private Findings read(Optional<Knowledge.Publisher> publisher) {
    Days day = Days.of(THURSDAY);
    Testimony testimony =
        new Testimony(
            report,
            Optional.of(new Dated(day, "given", Optional.empty())),
            publisher.map(Knowledge.Publisher::party));
    Cast cast = new Cast(KNOWLEDGE, day, publisher);
    List<Mention> contacts = new ArrayList<>();
    for (Sentence sentence : Sentences.of(Part.BODY, report.text())) {
      List<Actors> actors = FINDER.find(sentence, cast);
      Clause clause =
          new Clause(sentence, actors, DatePhrases.of(sentence), cast, Optional.empty());
      List<Finding> findings =
          ContactGrammar.FULL.read(clause).stream().flatMap(l -> l.findings().stream()).toList();
      for (Finding finding : findings) {
        if (contacts.isEmpty() && finding instanceof Finding.Found found) {
          contacts.add(mention(found.candidate()));
          cast.pairIs(found.candidate().actors());
        }
      }
      testimony.read(clause);
      actors.stream()
          .filter(group -> !group.reference() && group.members().size() == 1)
          .map(group -> group.members().getFirst())
          .filter(actor -> actor.name().isPresent())
          .findFirst()
          .ifPresent(cast::subjectIs);
    }
    return testimony.finish(contacts);
  }

  private Mention mention(Candidate candidate) {
    List<Participant> participants = candidate.actors().stream().map(this::participant).toList();
    return new Mention(
        candidate.channel(),
        candidate.status(),
        participants,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        List.of(report.quote(candidate.words())),
        candidate.rule(),
        true);
  }

  private Participant participant(Actor actor) {
    return new Participant(actor.party(), actor.name(), actor.office(), report.quote(actor.span()));
  }

  /// Each account as `RU: words`, `RU "words"` where direct, `third: words` of a third party, and
  /// `report: words` of the report itself.
  List<String> accounts() {
    return findings.accounts().stream().map(this::line).toList();
  }

  private String line(Account account) {
    String side =
        account
            .speaker()
            .map(s -> s.party().map(Object::toString).orElse("third"))
            .orElse("report");
    String words = checked(account.words());
    String via = account.via().map(v -> " via " + checked(v)).orElse("");
    return side + via + (account.direct() ? " \"" + words + "\"" : ": " + words);
  }

  /// Each follow-up as `[IL, RU] words`, with its due days behind; `[RU] to [IL] words` where it is
  /// owed to others.
  List<String> followUps() {
    return findings.followUps().stream()
        .map(f ->
            f.parties()
                + (f.to().equals(f.parties()) ? "" : " to " + f.to())
                + " "
                + checked(f.words())
                + f.due().map(d -> " by " + d.days().iso()).orElse(""))
        .toList();
  }

  private static String window(CountWindow window) {
    return switch (window) {
      case CountWindow.During during -> " in " + during.days().iso();
      case CountWindow.Since since -> " since " + since.start().iso();
      case CountWindow.Untold _ -> " over some time";
      case CountWindow.Always _ -> "";
    };
  }

  /// Each count as `ORDINAL 6 CALL [IL, RU] in 2018: words`.
  List<String> counts() {
    return findings.counts().stream()
        .map(c ->
            c.kind()
                + " "
                + c.number()
                + " "
                + c.channel()
                + " "
                + c.parties()
                + window(c.window())
                + ": "
                + checked(c.words()))
        .toList();
  }

  /// Each mechanism as `[IL, RU] name since 2015`.
  List<String> mechanisms() {
    return findings.mechanisms().stream()
        .map(m -> m.parties() + " " + m.name() + m.since().map(s -> " since " + s.iso()).orElse(""))
        .toList();
  }

  /// Each incident as `what on 2018-04-09`, then its claims.
  List<String> incidents() {
    return findings.incidents().stream().map(this::line).toList();
  }

  private String line(Incident incident) {
    List<String> claimants =
        incident.claims().stream()
            .map(c -> c.speaker().flatMap(Speaker::party).map(Object::toString).orElse("?"))
            .toList();
    checked(incident.words());
    return incident.what()
        + incident.date().map(d -> " on " + d.days().iso()).orElse("")
        + " "
        + claimants;
  }

  /// Whether each account is about the contact.
  List<Boolean> about() {
    return findings.accounts().stream().map(a -> a.contact().isPresent()).toList();
  }

  private String checked(Quote quote) {
    if (!report.bears(quote)) {
      throw new AssertionError("not in the report: " + quote);
    }
    return quote.words();
  }
}
