package org.chancery.testimony;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chancery.actor.Actors;
import org.chancery.clause.Clause;
import org.chancery.counting.ContactWords;
import org.chancery.report.Part;
import org.chancery.report.Span;
import org.chancery.testimony.Attribution.Place;
import org.chancery.time.Dateline;
import org.chancery.voice.Quotations;
import org.chancery.voice.Quotations.Quotation;
import org.chancery.voice.Speech;
import org.chancery.voice.Voice;
import org.chancery.voice.Voices;

/// The attributed statements of a report, sentence by sentence: asks the rules who speaks, and cuts
/// out what is said. A quotation that runs over several sentences is one statement; one that
/// follows an attributed one in the same paragraph has the same speaker.
final class Statements {
  private static final List<Attribution.Rule> RULES =
      List.of(
          new KeptSilent(),
          new IssuedStatement(),
          new CalledIt(),
          new SaidThat(),
          new WentOn(),
          new AccordingTo());
  private static final Map<String, List<Attribution.Rule>> BY_TRIGGER = byTrigger();

  /// More words than these outside the marks make a statement the reporter's own sentence.
  private static final int LINKING_WORDS = 3;

  /// A quotation that no sentence attributes must be at least so long to be kept.
  private static final int WHOLE_SENTENCE = 40;

  private final boolean official;
  private final Voices voices = new Voices();
  private final Quotations marks = new Quotations();
  private final List<Told> told = new ArrayList<>();

  /// Whose quotation it is that the sentences read so far leave open.
  private Optional<Attribution> awaited = Optional.empty();

  private Optional<Quotation> unclosed = Optional.empty();
  private boolean introducedByContact;
  private Optional<Voice> quotedBefore = Optional.empty();
  private int quotedInParagraph = -1;
  private int sentence = -1;

  private static Map<String, List<Attribution.Rule>> byTrigger() {
    Map<String, List<Attribution.Rule>> rules = new HashMap<>();
    for (Attribution.Rule rule : RULES) {
      rule.triggers().forEach(t -> rules.computeIfAbsent(t, w -> new ArrayList<>()).add(rule));
    }
    return rules;
  }

  /// @param official whether an office of one side published the report
  Statements(boolean official) {
    this.official = official;
  }

  /// Everything told so far, in the order of the report.
  List<Told> all() {
    return told;
  }

  /// Reads the next sentence.
  void read(Clause clause) {
    sentence++;
    List<Quotation> quotations = marks.read(clause.sentence());
    voices.meet(clause);
    settleUnclosed(quotations);
    int before = told.size();
    new Cut(clause, quotations, attributions(clause, quotations)).run();
    if (official) {
      readout(clause, before);
    }
    remember(clause, quotations);
  }

  /// In a side's own report, what several sides did together is told by the report itself, in the
  /// whole sentence; so is all substance that nobody is said to have spoken.
  private void readout(Clause clause, int before) {
    List<Told> here = told.subList(before, told.size());
    boolean several =
        here.stream().flatMap(t -> t.voice().stream()).anyMatch(v -> isJoint(clause, v));
    boolean indirect = !here.isEmpty() && !here.getFirst().direct();
    if (several || (indirect && !ReadoutTells.isReadout(clause))) {
      here.clear();
    }
    if (!here.isEmpty()) {
      return;
    }
    Optional<Span> words =
        several && ReadoutTells.isReadout(clause)
            ? Optional.of(ReadoutTells.whole(clause))
            : ReadoutTells.in(clause);
    words.ifPresent(span ->
        told.add(
            new Told(
                Optional.empty(), span, false, Optional.empty(), sentence, ReadoutTells.RULE)));
  }

  /// "The President and the Emir", even where the side of only one of them is known.
  private static boolean isJoint(Clause clause, Voice voice) {
    boolean list = clause.actors(voice.from()).filter(a -> isList(clause, a)).isPresent();
    return voice.parties().size() > 1 || list;
  }

  private static boolean isList(Clause clause, Actors actors) {
    for (int i = actors.from(); i < actors.to(); i++) {
      if (clause.sentence().fold(i).equals("and")) {
        return true;
      }
    }
    return false;
  }

  /// A quotation that its paragraph leaves without a closing mark ends there.
  private void settleUnclosed(List<Quotation> quotations) {
    boolean continued = !quotations.isEmpty() && !quotations.getFirst().opens();
    if (unclosed.isPresent() && !continued) {
      awaited.ifPresent(a -> addQuotation(a.voice(), unclosed.get(), Optional.empty(), a.rule()));
      unclosed = Optional.empty();
      awaited = Optional.empty();
    }
  }

  private void remember(Clause clause, List<Quotation> quotations) {
    Optional<Quotation> last =
        quotations.isEmpty() || quotations.getLast().closes()
            ? Optional.empty()
            : Optional.of(quotations.getLast());
    unclosed = last;
    introducedByContact =
        last.isPresent()
            && (last.get().opens() ? namesContact(clause, last.get()) : introducedByContact);
    if (last.isEmpty()) {
      awaited = Optional.empty();
    }
    if (clause.sentence().paragraph() != quotedInParagraph) {
      quotedBefore = Optional.empty();
    }
  }

  /// Whether a noun of contact introduces a quotation: "During the conversation “...”".
  private static boolean namesContact(Clause clause, Quotation quotation) {
    for (int i = 0; i < clause.size() && clause.firstToken(i) < quotation.from(); i++) {
      if (!ContactWords.noun(clause, i).isEmpty()) {
        return true;
      }
    }
    return false;
  }

  /// What the report's end leaves open.
  void finish() {
    settleUnclosed(List.of());
  }

  private List<Attribution> attributions(Clause clause, List<Quotation> quotations) {
    List<Attribution> found = new ArrayList<>();
    Optional<Voice> previous = Optional.empty();
    int at = 0;
    while (at < clause.size()) {
      Optional<Attribution> one =
          isQuoted(clause, at, quotations) ? Optional.empty() : attribution(clause, at, previous);
      if (one.isPresent()) {
        found.add(one.get());
        previous = Optional.of(one.get().voice());
        at = one.get().place() == Place.AHEAD ? Math.max(at + 1, one.get().to()) : at + 1;
      } else {
        at++;
      }
    }
    return found;
  }

  private static boolean isQuoted(Clause clause, int at, List<Quotation> quotations) {
    int token = clause.firstToken(at);
    return quotations.stream().anyMatch(q -> q.covers(token));
  }

  private Optional<Attribution> attribution(Clause clause, int at, Optional<Voice> previous) {
    for (Attribution.Rule rule : BY_TRIGGER.getOrDefault(clause.word(at), List.of())) {
      Optional<Attribution> found = rule.read(clause, at, voices, previous);
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  private void addQuotation(Voice voice, Quotation quotation, Optional<Span> via, String rule) {
    quotation
        .words()
        .ifPresent(
            words -> told.add(new Told(Optional.of(voice), words, true, via, sentence, rule)));
  }

  /// Cuts one sentence into statements, from left to right.
  private final class Cut {
    private final Clause clause;
    private final List<Quotation> quotations;
    private final List<Attribution> attributions;
    private final int first = told.size();
    private Optional<Attribution> open = Optional.empty();
    private Optional<Span> via = Optional.empty();
    private int from;

    Cut(Clause clause, List<Quotation> quotations, List<Attribution> attributions) {
      this.clause = clause;
      this.quotations = quotations;
      this.attributions = attributions;
      this.from = behindDateline(clause);
    }

    private static int behindDateline(Clause clause) {
      int length = Dateline.length(clause.sentence());
      int at = 0;
      while (at < clause.size() && clause.firstToken(at) < length) {
        at++;
      }
      return at;
    }

    void run() {
      for (Attribution next : attributions) {
        voices.heard(clause, next.voice());
        switch (next.place()) {
          case ITSELF -> itself(next);
          case ELSEWHERE -> {}
          case AHEAD -> ahead(next);
          case BEHIND -> behind(next);
        }
      }
      close(clause.size());
      unattributed();
    }

    private void itself(Attribution next) {
      if (open.isEmpty()) {
        told.add(
            new Told(
                Optional.of(next.voice()),
                clause.span(next.from(), next.until() - 1),
                false,
                Optional.empty(),
                sentence,
                next.rule()));
        from = next.until();
      }
    }

    /// A statement within another's is cut off where it stands beside it; within a third party's it
    /// takes its place; within a side's it is part of that.
    private void ahead(Attribution next) {
      if (open.isEmpty() || isBeside(next)) {
        close(next.from());
        via = next.rule().equals(WentOn.RULE) ? via : Optional.empty();
        open = Optional.of(next);
      } else if (open.get().voice().isThirdParty() && !next.voice().isThirdParty()) {
        via = Optional.of(open.get().voice().words());
        open = Optional.of(next);
      }
    }

    private boolean isBeside(Attribution next) {
      int before = next.from() - 1;
      boolean joined = clause.wordIn(before, Set.of("while", "whereas", "but", "though", ";"));
      return next.rule().equals(WentOn.RULE)
          || joined
          || (clause.word(before).equals("and") && clause.wordIn(before - 1, Set.of(",", "\"")));
    }

    private void behind(Attribution next) {
      boolean told = told().size() > first;
      boolean nothingSince = from > 0 && next.from() - from <= 1;
      if (open.isPresent() && next.voice().isThirdParty()) {
        via = Optional.of(next.voice().words());
        close(next.from());
      } else if (open.isPresent()) {
        open = Optional.empty();
        statement(next, from, next.from());
      } else if (told && nothingSince) {
        Statements.this.told.add(told().removeLast().through(next.voice().words()));
      } else {
        statement(next, from, next.from());
      }
      from = next.to();
      if (Speech.isMark(clause, from + 1) || Speech.isMark(clause, from)) {
        int mark = Speech.isMark(clause, from) ? from : from + 1;
        open = Optional.of(new Attribution(next.voice(), Place.AHEAD, from, mark, next.rule()));
      }
    }

    private List<Told> told() {
      return Statements.this.told;
    }

    private void close(int until) {
      open.ifPresent(a -> {
        statement(a, a.to(), until);
        from = until;
      });
      open = Optional.empty();
    }

    /// Adds what stands from one place up to another, without marks and commas around it.
    private void statement(Attribution by, int start, int until) {
      int begin = start;
      while (begin < until && clause.wordIn(begin, Set.of(",", ":", ";", "and", "--"))) {
        begin++;
      }
      int end = until;
      while (end > begin
          && clause.wordIn(end - 1, Set.of(",", ".", ";", "and", "while", "but", "--"))) {
        end--;
      }
      if (end <= begin || (end - begin == 1 && clause.word(begin).equals("\""))) {
        return;
      }
      List<Quotation> inside = inside(begin, end);
      if (!inside.isEmpty()) {
        quotedBefore = Optional.of(by.voice());
        quotedInParagraph = clause.sentence().paragraph();
      }
      if (isAllQuoted(inside, begin, end)) {
        inside.forEach(q -> quotation(by, q));
      } else {
        indirect(by, begin, beforeUnclosed(inside, begin, end, by));
      }
    }

    /// A quotation that the sentence leaves open is waited for, and not part of what the reporter
    /// says.
    private int beforeUnclosed(List<Quotation> inside, int begin, int end, Attribution by) {
      if (inside.isEmpty() || inside.getLast().closes() || !inside.getLast().opens()) {
        return end;
      }
      awaited = Optional.of(by);
      int last = end;
      while (last > begin && clause.firstToken(last - 1) >= inside.getLast().from()) {
        last--;
      }
      while (last > begin && clause.wordIn(last - 1, Set.of(",", ":"))) {
        last--;
      }
      return last;
    }

    private void indirect(Attribution by, int begin, int end) {
      if (end - begin > 1) {
        told()
            .add(
                new Told(
                    Optional.of(by.voice()),
                    clause.span(begin, end - 1),
                    false,
                    via,
                    sentence,
                    by.rule()));
      }
    }

    private List<Quotation> inside(int begin, int end) {
      int firstToken = clause.firstToken(begin);
      int endToken = clause.firstToken(end);
      return quotations.stream().filter(q -> q.to() > firstToken && q.from() < endToken).toList();
    }

    /// Whether the marks leave no more than linking words such as "and that" outside.
    private boolean isAllQuoted(List<Quotation> inside, int begin, int end) {
      if (inside.isEmpty() || !inside.getFirst().covers(clause.firstToken(begin))) {
        return false;
      }
      int outside = 0;
      for (int i = begin; i < end; i++) {
        outside += isQuoted(clause, i, quotations) ? 0 : 1;
      }
      return outside <= LINKING_WORDS * Math.max(1, inside.size() - 1);
    }

    private void quotation(Attribution by, Quotation quotation) {
      if (quotation.closes()) {
        addQuotation(by.voice(), trimmed(quotation), via, by.rule());
      } else {
        awaited = Optional.of(by);
      }
    }

    /// Without the comma that stands before a closing mark.
    private Quotation trimmed(Quotation q) {
      int last = q.to() - 2;
      boolean comma = last > q.from() && clause.sentence().fold(last).equals(",");
      int end = comma ? clause.sentence().token(last).start() : q.end();
      return new Quotation(q.part(), q.from(), q.to(), q.start(), end, q.opens(), q.closes());
    }

    /// Quotations of whole sentences to which this sentence names no speaker: those that one before
    /// has begun, or goes on with; else of nobody known.
    private void unattributed() {
      if (told().size() > first
          || attributions.stream().anyMatch(a -> a.place() != Place.ELSEWHERE)) {
        return;
      }
      for (Quotation q : quotations) {
        if (q.closes() && isOwnStatement(q)) {
          Quotation words = trimmed(q);
          Optional<Voice> voice =
              q.opens() ? continued() : awaited.map(Attribution::voice).or(this::continued);
          boolean placed = voice.isPresent() || official || isOfContact(q);
          words
              .words()
              .filter(span -> placed)
              .ifPresent(span ->
                  told().add(new Told(voice, span, true, Optional.empty(), sentence, "Quoted")));
        }
      }
    }

    private boolean isOfContact(Quotation q) {
      return q.opens() ? namesContact(clause, q) : introducedByContact;
    }

    private Optional<Voice> continued() {
      return clause.sentence().paragraph() == quotedInParagraph ? quotedBefore : Optional.empty();
    }

    private boolean isOwnStatement(Quotation q) {
      boolean whole = q.end() - q.start() >= WHOLE_SENTENCE;
      boolean opensSentence = q.from() == 0 || !q.opens();
      boolean known = !q.opens() && awaited.isPresent();
      return clause.sentence().part() == Part.BODY && (known || (whole && opensSentence));
    }
  }
}
