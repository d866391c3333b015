package org.chancery.reading;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.chancery.actor.Actor;
import org.chancery.actor.Actors;
import org.chancery.actor.Cast;
import org.chancery.actor.Floor;
import org.chancery.language.Sentence;
import org.chancery.report.Part;
import org.chancery.voice.Quotations;
import org.chancery.voice.Speech;

/// Who speaks in a report, sentence by sentence: the author of a statement ("Remarks by Prime
/// Minister Sample"), whoever a transcript gives the floor ("PRESIDENT SAMPLE:"), and whose words
/// stand in quotation marks ("I called him," Sample said).
final class Podium {
  private static final Set<String> FIRST_PERSON = Set.of("i", "we", "my", "our", "me", "us");

  /// What the heading of somebody's own words calls them.
  private static final Set<String> KINDS =
      Set.of(
          "statement",
          "statements",
          "remarks",
          "address",
          "speech",
          "tweet",
          "tweets",
          "message",
          "intervention",
          "post",
          "posts",
          "comments",
          "agenda",
          "diary",
          "schedule",
          "programme",
          "program",
          "calendar",
          "column",
          "letter",
          "thread",
          "update",
          "briefing",
          "interview");

  private static final Set<String> BY = Set.of("by", "of", "from");

  /// The sentences within which the author is named.
  private static final int HEADING = 3;

  /// For how many sentences a speaker is not named again.
  private static final int REACH = 2;

  /// Words of a speaker's office and name at most.
  private static final int LONGEST = 10;

  private final Cast cast;
  private final Function<Sentence, List<Actors>> who;
  private final Quotations quotations = new Quotations();
  private List<Quotations.Quotation> quoted = List.of();
  private Floor author = new Floor.Open();
  private Floor turn = new Floor.Open();
  private Floor answering = new Floor.Open();
  private Optional<Actor> quotedLast = Optional.empty();
  private int quotedAt;
  private boolean transcript;

  /// @param who finds those whom a sentence names
  Podium(Cast cast, Function<Sentence, List<Actors>> who) {
    this.cast = cast;
    this.who = who;
  }

  /// Takes in a sentence, and gives the floor to whoever speaks in it.
  void hear(Sentence sentence, Optional<SpeakerLabel> label, int number) {
    quoted = quotations.read(sentence);
    label.ifPresent(this::take);
    boolean own = !quoted.isEmpty() && isInFirstPerson(sentence);
    Optional<Actor> speaker = own ? quoted(sentence, number) : Optional.empty();
    cast.give(speaker.<Floor>map(Floor.Representative::new).orElse(turn));
  }

  /// Takes in those whom a sentence names; in a heading they may be whose words the report gives.
  void meet(Sentence sentence, List<Actors> actors, int number) {
    if (number < HEADING) {
      author(sentence, actors).ifPresent(this::open);
    }
  }

  /// Whether the report is somebody's own words, as spoken or written.
  boolean isOwnWords() {
    return transcript || author instanceof Floor.Representative;
  }

  /// Where the words in quotation marks begin, if the sentence opens some.
  Optional<Integer> quotationAt() {
    return quoted.stream().filter(Quotations.Quotation::opens).map(q -> q.from() + 1).findFirst();
  }

  private void open(Floor by) {
    author = by;
    turn = by;
    answering = by;
  }

  private void take(SpeakerLabel label) {
    transcript = true;
    label
        .actor()
        .filter(a -> label.kind() == SpeakerLabel.Kind.SPOKESPERSON)
        .ifPresent(a -> cast.speaksFor(a.party()));
    turn =
        switch (label.kind()) {
          case REPRESENTATIVE -> new Floor.Representative(label.actor().orElseThrow());
          case SPOKESPERSON -> new Floor.Open();
          case REPORTER -> new Floor.Outsider();
          case ANSWER -> answering;
        };
    answering = label.kind() == SpeakerLabel.Kind.REPORTER ? answering : turn;
  }

  /// "Statement by Foreign Minister Sample": one person behind the word for what is said, in a line
  /// without a verb.
  private static Optional<Floor> author(Sentence sentence, List<Actors> actors) {
    boolean line = !sentence.fold(sentence.size() - 1).equals(".") || sentence.part() == Part.TITLE;
    return line
        ? actors.stream().filter(g -> isAuthor(sentence, g)).findFirst().map(Podium::floorOf)
        : Optional.empty();
  }

  private static Floor floorOf(Actors group) {
    Actor actor = group.members().getFirst();
    boolean acts = !actor.speaksOnly() && actor.name().isPresent();
    return acts ? new Floor.Representative(actor) : new Floor.Open();
  }

  private static boolean isAuthor(Sentence sentence, Actors group) {
    boolean owns = sentence.fold(group.to()).equals("'s");
    boolean ofOne = group.members().size() == 1 && !group.place();
    if (ofOne && owns && ownsWords(sentence, group.to() + 1)) {
      return true;
    }
    int by = group.from() - 1;
    while (by > 0 && Set.of("the", "and", "foreign").contains(sentence.fold(by))) {
      by--;
    }
    if (!ofOne || !BY.contains(sentence.fold(by))) {
      return false;
    }
    for (int i = 0; i < by; i++) {
      if (KINDS.contains(sentence.fold(i))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isInFirstPerson(Sentence sentence) {
    return sentence.tokens().stream().anyMatch(t -> FIRST_PERSON.contains(t.fold()));
  }

  /// "Chancellor Sample's schedule", "President Sample's opening remarks".
  private static boolean ownsWords(Sentence sentence, int at) {
    return KINDS.contains(sentence.fold(at)) || KINDS.contains(sentence.fold(at + 1));
  }

  /// Whose words stand in the quotation marks of a sentence: of the one whom it names with a verb
  /// of speech, or of whom the sentence before did.
  private Optional<Actor> quoted(Sentence sentence, int number) {
    Optional<Actor> told = attributed(sentence);
    if (told.isPresent()) {
      quotedLast = told;
      quotedAt = number;
    } else if (number - quotedAt <= REACH) {
      quotedAt = number;
      return quotedLast;
    }
    return told;
  }

  private Optional<Actor> attributed(Sentence sentence) {
    for (int i = 0; i < sentence.size(); i++) {
      boolean says = Speech.SAYING.contains(sentence.fold(i)) || sentence.fold(i).equals("posted");
      if (says && !isQuoted(i)) {
        return beside(sentence, i).filter(a -> !a.speaksOnly());
      }
    }
    return Optional.empty();
  }

  /// The one right before or behind a verb.
  private Optional<Actor> beside(Sentence sentence, int verb) {
    int from = phraseBefore(verb);
    Optional<Actors> subject =
        (from < verb ? who.apply(sentence.part(from, verb)) : List.<Actors>of())
            .stream().filter(g -> isOne(g) && g.to() >= verb - from - 1).findFirst();
    if (subject.isPresent()) {
      return subject.map(g -> g.members().getFirst());
    }
    int to = Math.min(sentence.size(), verb + 1 + LONGEST);
    return verb + 1 < to
        ? who.apply(sentence.part(verb + 1, to)).stream()
            .filter(g -> isOne(g) && g.from() == 0)
            .findFirst()
            .map(g -> g.members().getFirst())
        : Optional.empty();
  }

  private int phraseBefore(int verb) {
    int from = verb;
    while (from > 0 && verb - from < LONGEST && !isQuoted(from - 1)) {
      from--;
    }
    return from;
  }

  private static boolean isOne(Actors group) {
    return group.members().size() == 1 && !group.place();
  }

  private boolean isQuoted(int token) {
    return quoted.stream().anyMatch(q -> q.covers(token));
  }
}
