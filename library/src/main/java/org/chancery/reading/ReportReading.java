package org.chancery.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.actor.Actor;
import org.chancery.actor.ActorFinder;
import org.chancery.actor.Actors;
import org.chancery.actor.Cast;
import org.chancery.actor.Knowledge;
import org.chancery.actor.PartyId;
import org.chancery.clause.Clause;
import org.chancery.clause.Topics;
import org.chancery.contact.Channel;
import org.chancery.contact.Mention;
import org.chancery.contact.Refusal;
import org.chancery.contact.Status;
import org.chancery.dating.Dating;
import org.chancery.grammar.Candidate;
import org.chancery.grammar.ContactGrammar;
import org.chancery.grammar.Finding;
import org.chancery.grammar.Initiative;
import org.chancery.grammar.Look;
import org.chancery.grammar.PresentTense;
import org.chancery.grammar.Setting;
import org.chancery.grammar.ShownTogether;
import org.chancery.language.Sentence;
import org.chancery.report.Fact;
import org.chancery.report.Part;
import org.chancery.report.Quote;
import org.chancery.report.Report;
import org.chancery.report.Span;
import org.chancery.testimony.Findings;
import org.chancery.testimony.Testimony;
import org.chancery.time.DateExpression;
import org.chancery.time.DatePhrase;
import org.chancery.time.DatePhrases;
import org.chancery.time.DateResolver;
import org.chancery.time.Dated;
import org.chancery.time.Dateline;
import org.chancery.time.Days;
import org.chancery.time.Tense;

/// The reading of one report, sentence by sentence.
final class ReportReading {
  /// The sentences within which an office's report shows its picture.
  private static final int OPENING = 4;

  private final Report report;
  private final ActorFinder finder;
  private final ContactGrammar grammar;
  private final Optional<List<Step>> steps;
  private final Optional<Knowledge.Publisher> publisher;
  private final Optional<Dated> published;
  private final Days occasion;
  private Optional<LocalDate> written = Optional.empty();
  private Optional<DateExpression> told = Optional.empty();
  private Timetable timetable = Timetable.none();
  private final StoryDay story;
  private final Cast cast;
  private final Assembly assembly;
  private final Assembly listed;
  private int appendix = Integer.MAX_VALUE;
  private final Testimony testimony;
  private final TopicsTold topicsTold = new TopicsTold();
  private final Turns turns = new Turns();
  private final Podium podium;
  private final List<Refusal> refused = new ArrayList<>();

  /// @param steps where every sentence is noted as it is read, if anywhere
  ReportReading(
      Report report,
      Knowledge knowledge,
      ActorFinder finder,
      ContactGrammar grammar,
      Optional<Knowledge.Publisher> publisher,
      Optional<Dating.Result> dated,
      Optional<List<Step>> steps) {
    this.report = report;
    this.finder = finder;
    this.grammar = grammar;
    this.steps = steps;
    this.publisher = publisher;
    this.published = dated.map(Dating.Result::published);
    this.occasion = dated.map(Dating.Result::occasion).orElse(Days.ALL);
    this.story = new StoryDay(published.map(Dated::days).filter(Days::isExact).map(Days::first));
    this.testimony = new Testimony(report, published, publisher.map(Knowledge.Publisher::party));
    this.assembly = new Assembly(new Timing(published.map(Dated::days)));
    this.listed = new Assembly(new Timing(published.map(Dated::days)));
    this.cast = new Cast(knowledge, published.map(Dated::days).orElse(Days.ALL), publisher);
    this.podium = new Podium(cast, words -> finder.find(words, cast));
  }

  Reading read(List<Sentence> sentences) {
    Optional<Channel> setting = Setting.of(sentences);
    written =
        published
            .filter(day -> day.days().isExact())
            .flatMap(day -> Dateline.written(sentences, day.days().first()));
    timetable =
        Timetable.of(
            report, sentences, published.map(Dated::days).filter(Days::isExact).map(Days::first));
    appendix = Appendix.start(report, sentences);
    for (int i = 0; i < sentences.size(); i++) {
      read(sentences.get(i), i, setting);
    }
    turns.together().ifPresent(assembly::add);
    List<Draft> drafts = new ArrayList<>(assembly.finish());
    topicsTold.assign(drafts);
    drafts.forEach(this::dateByReport);
    drafts.forEach(this::dateByOccasion);
    List<Draft> beyond = Appendix.beyond(drafts, listed.finish());
    beyond.forEach(Draft::setAside);
    drafts.addAll(beyond);
    drafts.forEach(draft -> draft.nameAll(cast::asSpelled));
    List<Mention> contacts = drafts.stream().map(d -> d.mention(report)).toList();
    Optional<PartyId> side = publisher.map(Knowledge.Publisher::party);
    Findings told = testimony.finish(contacts);
    return new Reading(
        Reading.Head.of(report),
        published,
        side,
        contacts,
        told.accounts(),
        told.followUps(),
        told.counts(),
        told.mechanisms(),
        told.incidents(),
        refused);
  }

  /// The two whom the report calls "the two leaders" before it names them; empty where it does not.
  List<Actor> pairNamedLate() {
    return cast.pairNamedLate();
  }

  /// The same reading, from its beginning, with those two known.
  ReportReading knowing(List<Actor> pair) {
    cast.suppose(pair);
    return this;
  }

  private void read(Sentence sentence, int number, Optional<Channel> setting) {
    Optional<SpeakerLabel> label = SpeakerLabel.of(sentence, words -> finder.find(words, cast));
    podium.hear(sentence, label, number);
    List<Actors> actors = finder.find(sentence, cast);
    podium.meet(sentence, actors, number);
    List<DatePhrase> dates = DatePhrases.of(sentence, told);
    told = DatePhrases.told(sentence, dates).or(() -> told);
    story.hear(sentence, number);
    dates.stream()
        .filter(date -> date.expression().suits(Tense.PAST) && StoryDay.canBe(sentence, date))
        .forEach(
            date -> resolve(date, Tense.PAST, sentence).ifPresent(day -> story.tell(day, number)));
    int entry = timetable.at(number).map(Timetable.Entry::start).orElse(0);
    int speech = label.map(SpeakerLabel::speech).or(podium::quotationAt).orElse(entry);
    Optional<Actors> unspoken =
        podium.isOwnWords() || speech > 0
            ? Notes.subject(sentence, speech, cast.speaker(sentence.span()))
            : Optional.empty();
    Clause clause = new Clause(sentence, Notes.with(unspoken, actors), dates, cast, setting);
    List<Step.Look> looks = new ArrayList<>();
    for (Look look : grammar.read(clause)) {
      List<Step.Outcome> outcomes = new ArrayList<>();
      look.findings().forEach(finding -> outcomes.add(outcome(finding, sentence, number)));
      looks.add(new Step.Look(look.trigger(), look.rule(), outcomes));
    }
    boolean alone =
        looks.stream().flatMap(look -> look.outcomes().stream()).anyMatch(ReportReading::isAlone);
    if (alone) {
      turns.headed(actors, number);
    }
    if (publisher.isPresent() && number <= OPENING) {
      ShownTogether.in(clause).forEach(finding -> outcome(finding, sentence, number));
    }
    Optional<Initiative> initiative = Initiative.in(clause);
    initiative.ifPresent(i -> assembly.initiative(i, number));
    List<Span> topics = Topics.in(clause);
    topicsTold.read(sentence, number, topics.stream().map(this::topic).toList());
    testimony.read(clause);
    turns.read(sentence, label, number);
    cast.hear(sentence, actors);
    steps.ifPresent(all ->
        all.add(new Step(sentence, actors, days(dates, sentence), looks, initiative, topics)));
  }

  private List<Step.When> days(List<DatePhrase> dates, Sentence sentence) {
    return dates.stream()
        .map(date ->
            new Step.When(
                sentence.span(date.from(), date.to()),
                resolve(date, Tense.PAST, sentence),
                resolve(date, Tense.FUTURE, sentence)))
        .toList();
  }

  private Step.Outcome outcome(Finding finding, Sentence sentence, int number) {
    return switch (finding) {
      case Finding.Found found -> accept(found.candidate(), sentence, number);
      case Finding.Refused no ->
          refuse(new Refusal(report.quote(no.words()), no.reason(), no.rule()));
    };
  }

  /// A contact of which the words name one side.
  private static boolean isAlone(Step.Outcome outcome) {
    return outcome instanceof Step.Outcome.Refused(Refusal refusal)
        && refusal.reason() == Refusal.Reason.ONE_PARTY_ONLY;
  }

  private Step.Outcome.Refused refuse(Refusal refusal) {
    refused.add(refusal);
    return new Step.Outcome.Refused(refusal);
  }

  private Step.Outcome.Found accept(Candidate candidate, Sentence sentence, int number) {
    boolean present = PresentTense.tells(sentence, candidate);
    boolean held = candidate.status().outcome() == Status.Outcome.HELD;
    boolean timetabled = held && isTimetabled(candidate, sentence, present);
    Tense tense = isPast(candidate.status()) && !timetabled ? Tense.PAST : Tense.FUTURE;
    Optional<DatePhrase> phrase = candidate.date().filter(d -> d.expression().suits(tense));
    Optional<Timetable.Heading> above = heading(phrase, sentence, number);
    Optional<Dated> date =
        above
            .map(h -> resolve(h.phrase(), h.tense(), h.line()))
            .orElseGet(() -> phrase.flatMap(d -> resolve(d, tense, sentence)));
    Optional<Timing.Moment> moment =
        above
            .map(h -> new Timing.Moment(h.phrase().expression(), h.tense()))
            .or(() -> phrase.map(d -> new Timing.Moment(d.expression(), tense)));
    boolean ahead =
        isAhead(date, timetabled || above.isPresent() ? 0 : 1) || isOnSchedule(candidate, number);
    Candidate timed = ahead ? candidate.planned() : candidate;
    Optional<Dated> day =
        date.isEmpty() && isOnSchedule(candidate, number) ? published.map(this::ofSchedule) : date;
    (number < appendix ? assembly : listed)
        .add(new Sighting(timed, day, moment, number, Caption.is(sentence), present))
        .filter(d -> candidate.reference() != Candidate.Reference.EARLIER)
        .filter(d -> d.actors().stream().allMatch(a -> a.name().isPresent()))
        .ifPresent(d -> cast.pairIs(d.actors()));
    return new Step.Outcome.Found(timed, day);
  }

  /// The day of a timetable under which a contact stands that has none of its own.
  private Optional<Timetable.Heading> heading(
      Optional<DatePhrase> own, Sentence sentence, int number) {
    return timetable
        .at(number)
        .flatMap(Timetable.Entry::day)
        .filter(day ->
            own.isEmpty() || (day.line().equals(sentence) && own.get().equals(day.phrase())));
  }

  private Dated ofSchedule(Dated day) {
    return new Dated(day.days(), "on the schedule of the day of the report", Optional.empty());
  }

  /// An entry of a schedule, in the present tense or without a verb.
  private boolean isOnSchedule(Candidate candidate, int number) {
    return timetable.at(number).filter(Timetable.Entry::ahead).isPresent()
        && !Wording.isPast(report.quote(candidate.words()).words());
  }

  /// "Merkel travels to Washington on Friday": the present tense with a weekday, outside headlines
  /// and captions, tells of the coming one.
  private static boolean isTimetabled(Candidate candidate, Sentence sentence, boolean present) {
    boolean weekday =
        candidate.date().filter(d -> d.expression() instanceof DateExpression.Weekday).isPresent();
    return present && weekday && sentence.part() == Part.BODY && !Caption.is(sentence);
  }

  /// Whether a date lies wholly behind the day of publication.
  ///
  /// @param zones days by which the place of the contact may be ahead of that of the report
  private boolean isAhead(Optional<Dated> date, int zones) {
    return date.isPresent()
        && published.isPresent()
        && date.get().days().first().isAfter(published.get().days().last().plusDays(zones));
  }

  /// What is denied lies back like what was held; what is called off or refused was to come.
  private static boolean isPast(Status status) {
    return status.outcome() == Status.Outcome.HELD || status == Status.DENIED;
  }

  private Optional<Dated> resolve(DatePhrase phrase, Tense tense, Sentence sentence) {
    Quote words = report.quote(sentence.span(phrase.from(), phrase.to()));
    return published.flatMap(anchor -> {
      Days from = written.map(Days::of).orElse(anchor.days());
      Days meant = DateResolver.resolve(phrase.expression().ofWhichItIsPart(), from, tense);
      Days days = onNamedWeekday(meant, phrase, sentence);
      String reason = "\"" + words.words() + "\"" + anchored(anchor);
      return days.isEmpty()
          ? Optional.empty()
          : Optional.of(new Dated(days, reason, Optional.of(words)));
    });
  }

  /// "Monday, December 13": of the years that the report leaves open, those in which it was a
  /// Monday.
  private static Days onNamedWeekday(Days days, DatePhrase phrase, Sentence sentence) {
    return phrase
        .weekday(sentence)
        .map(days::on)
        .filter(narrowed -> !narrowed.isEmpty())
        .orElse(days);
  }

  private String anchored(Dated anchor) {
    if (written.isPresent() && !anchor.days().contains(written.get())) {
      return ", in a report written " + written.get();
    }
    return anchor.days().isExact() ? ", in a report published " + anchor.days().iso() : "";
  }

  /// An official report that gives no day tells of a contact of its own day. Any other tells of the
  /// day of its story, and in the present tense of its own.
  private void dateByReport(Draft draft) {
    boolean held = draft.status().outcome() == Status.Outcome.HELD;
    if (!held || draft.date().isPresent() || published.isEmpty()) {
      return;
    }
    boolean main = draft.isMain() && (draft.isAsserted() || isWhatIsReported(draft));
    Optional<Dated> ofStory = dayOfStory(draft);
    if (publisher.isPresent() && main) {
      date(draft, published.get().days(), "day of the official report");
    } else if (isJustPast(draft)) {
      date(draft, published.get().days(), "told as just past on the day of the report");
    } else if (podium.isOwnWords() && main && ofStory.isEmpty()) {
      date(draft, published.get().days(), "told by one who took part, on the day of the report");
    } else if (ofStory.isPresent()) {
      Dated day = ofStory.get();
      draft.setDate(new Dated(day.days(), "told after " + day.reason(), day.words()));
    } else if (draft.isToldInPresent()) {
      date(draft, published.get().days(), "told in the present tense on the day of the report");
    }
  }

  /// "During the meeting, A told B", "The conversation took place": what an official report takes
  /// as known is the contact that it is about.
  private boolean isWhatIsReported(Draft draft) {
    return draft.sightings().stream()
        .map(s -> s.candidate().words())
        .anyMatch(words -> Wording.isWhatTheRestIsOf(report.part(words.part()), words.start()));
  }

  /// "I have just spoken with": told on the day itself.
  private boolean isJustPast(Draft draft) {
    return draft.sightings().stream()
        .map(s -> report.quote(s.candidate().words()).words())
        .anyMatch(Wording::isJustPast);
  }

  private static void date(Draft draft, Days days, String reason) {
    draft.setDate(new Dated(days, reason, Optional.empty()));
  }

  /// The day of the report's story or of the sentences before, unless the contact is told as lying
  /// further back.
  private Optional<Dated> dayOfStory(Draft draft) {
    Sighting first = draft.sightings().getFirst();
    String words = report.quote(first.candidate().words()).words();
    boolean further = (" " + words + " ").contains(" had ");
    if (!draft.isAsserted() || further) {
      return Optional.empty();
    }
    return draft.isMain() ? story.ofReport() : story.before(first.sentence());
  }

  /// The main contact takes place on the occasion that dates the report.
  private void dateByOccasion(Draft draft) {
    if (draft.isMain() && draft.date().isPresent()) {
      Dated date = draft.date().get();
      Days days = date.days().intersect(occasion);
      if (!days.isEmpty() && !days.equals(date.days())) {
        String reason = date.reason() + "; " + published.map(Dated::reason).orElse("");
        draft.setDate(new Dated(days, reason, date.words()));
      }
    }
  }

  private Fact<String> topic(Span span) {
    Quote words = report.quote(span);
    return new Fact<>(words.words().replaceAll("\\s+", " "), words, "Topics");
  }
}
