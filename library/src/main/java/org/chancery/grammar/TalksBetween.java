package org.chancery.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.chancery.actor.Actor;
import org.chancery.actor.Actors;
import org.chancery.contact.Channel;
import org.chancery.contact.Refusal;
import org.chancery.contact.Status;
import org.chancery.grammar.Candidate.Reference;
import org.chancery.time.Calendar;
import org.chancery.time.DatePhrase;

/// A noun names the contact: "A held a telephone conversation with B", "A's meeting with B", "talks
/// between A and B", "the A-B summit", and in headlines of a side's own reports "Meeting with B".
///
/// | sentence | finds |
/// |---|---|
/// | Putin had a telephone conversation with Sharon. | call: Putin, Sharon |
/// | Putin had a conversation with students. | nothing |
final class TalksBetween implements ContactRule {
  private static final Set<String> SUPPORT =
      Set.of(
          "had",
          "held",
          "have",
          "has",
          "hold",
          "holds",
          "holding",
          "having",
          "conducted",
          "attended",
          "joined",
          "chaired",
          "began",
          "started",
          "concluded",
          "opened",
          "finished",
          "participated",
          "took",
          "conduct",
          "take",
          "made",
          "placed",
          "completed",
          "arranged",
          "continued",
          "hosted",
          "co-chaired",
          "led",
          "attend",
          "concludes",
          "ended",
          "begin",
          "convened",
          "resumed",
          "exchanged",
          "received",
          "scheduled",
          "cancelled",
          "canceled",
          "postponed");
  private static final Set<String> BEFORE_NOUN =
      Set.of(
          "a",
          "an",
          "the",
          "telephone",
          "phone",
          "first",
          "second",
          "third",
          "brief",
          "official",
          "bilateral",
          "trilateral",
          "separate",
          "joint",
          "video",
          "virtual",
          "series",
          "of",
          "working",
          "personal",
          "one",
          "-",
          "person",
          "lengthy",
          "long",
          "short",
          "extended",
          "detailed",
          "part",
          "his",
          "her",
          "their",
          "its",
          "recent",
          "regular",
          "productive",
          "private",
          "closed",
          "door",
          "number",
          "another",
          "new",
          "two",
          "several",
          "high",
          "level",
          "top",
          "informal",
          "restricted",
          "face",
          "summit",
          "fourth",
          "fifth",
          "sixth",
          "round",
          "rare",
          "expanded",
          "place",
          "follow",
          "up",
          "special",
          "emergency",
          "hour",
          "hours",
          "minute",
          "conference",
          "annual",
          "next",
          "further",
          "previous",
          "three",
          "four",
          "last",
          "final",
          "latest",
          "delegation",
          "direct",
          "peace",
          "security",
          "strategic",
          "ministerial",
          "inaugural",
          "historic",
          "upcoming",
          "planned",
          "tete",
          "tête",
          "political",
          "nuclear",
          "secret",
          "business",
          "late",
          "night");
  private static final Set<String> EARLIER =
      Set.of("previous", "earlier", "recent", "last", "past");

  @Override
  public Set<String> triggers() {
    return Stream.of(
            ContactNoun.CALLS, ContactNoun.MEETINGS, ContactNoun.CONTINUING, ContactNoun.CONTACTS)
        .flatMap(Set::stream)
        .collect(java.util.stream.Collectors.toUnmodifiableSet());
  }

  @Override
  public List<Finding> read(Clause clause, int at) {
    Optional<Channel> channel = ContactNoun.channel(clause, at);
    if (channel.isEmpty() || isVerb(clause, at)) {
      return List.of();
    }
    Optional<Integer> between = clause.behind(at, Set.of("between", "of", "among"));
    boolean ofAll = between.filter(i -> isBetween(clause, i)).isPresent();
    int start = phraseStart(clause, at);
    Optional<Integer> support = support(clause, start);
    boolean received = support.filter(verb -> clause.word(verb).equals("received")).isPresent();
    Set<String> others = received ? Set.of("from") : Set.of("with", "to");
    Optional<Integer> with = ofAll ? between : clause.behind(at, others);
    List<Actor> far = with.map(clause::members).orElse(List.of());
    List<Actor> near = ofAll ? List.of() : near(clause, at, start, support, with);
    if (!isContact(near, far, with)) {
      return List.of();
    }
    boolean named = far.stream().anyMatch(a -> a.name().isPresent());
    if (isContinuing(clause, at, support) && !(named && isPossessed(clause, at, start))) {
      return List.of(new Finding.Refused(clause.span(start, at), Refusal.Reason.GENERIC, id()));
    }
    return findings(clause, at, channel.get(), near, far, new Frame(start, support, with));
  }

  /// "the June summit", "Saturday's conversation", or a date around the noun.
  private static Optional<DatePhrase> date(Clause clause, int at, boolean held) {
    for (int i = at - 1; i >= Math.max(0, at - 4); i--) {
      if (clause.date(i).isPresent()) {
        return clause.date(i);
      }
      if (clause.actors(i).isEmpty()
          && !clause.wordIn(i, BEFORE_NOUN)
          && !clause.word(i).equals("'s")) {
        break;
      }
    }
    return held ? Circumstances.date(clause, at) : Circumstances.dateAhead(clause, at);
  }

  /// "the sixth call this year": the date is the count's.
  private static boolean isCounted(Clause clause, int at) {
    for (int i = at - 1; i >= Math.max(0, at - 3); i--) {
      if (Calendar.ordinal(clause.word(i)).isPresent()) {
        return true;
      }
    }
    return false;
  }

  /// Where the parts of the phrase stand.
  private record Frame(int start, Optional<Integer> support, Optional<Integer> with) {}

  private List<Finding> findings(
      Clause clause, int at, Channel channel, List<Actor> near, List<Actor> far, Frame frame) {
    Optional<Status> status = NominalStatus.of(clause, at, frame.support());
    Sides sides =
        new Sides(
            clause,
            id(),
            channel,
            status,
            clause.span(frame.support().orElse(frame.start()), frame.with().orElse(at)));
    return sides
        .on(isCounted(clause, at) ? Optional.empty() : date(clause, at, sides.isHeld()))
        .in(Circumstances.place(clause, at))
        .as(reference(clause, at, frame))
        .jointly(isJoint(clause, at, channel))
        .between(near, far);
  }

  /// A noun without "with" or "between" is a contact only where its subject is both sides.
  private static boolean isContact(List<Actor> near, List<Actor> far, Optional<Integer> with) {
    List<Actor> all = new ArrayList<>(near);
    all.addAll(far);
    return with.isPresent() ? !all.isEmpty() : Sides.parties(near).size() > 1;
  }

  /// "dialogue with Russia", "their intention to hold negotiations": no one contact.
  private static boolean isContinuing(Clause clause, int at, Optional<Integer> support) {
    boolean held =
        support.isPresent()
            && clause.wordIn(
                support.get(),
                Set.of(
                    "held",
                    "had",
                    "began",
                    "concluded",
                    "chaired",
                    "co-chaired",
                    "opened",
                    "completed",
                    "started"));
    return ContactNoun.CONTINUING.contains(clause.word(at)) && !held;
  }

  /// "his negotiations with": one round of them.
  private static boolean isPossessed(Clause clause, int at, int start) {
    return clause.wordIn(start - 1, Set.of("his", "her", "'s"))
        || clause.wordIn(at - 1, Set.of("his", "her", "'s"));
  }

  private static boolean isVerb(Clause clause, int at) {
    String word = clause.word(at);
    boolean gerund =
        word.equals("meeting") && Set.of("is", "are", "be").contains(clause.word(at - 1));
    boolean calls =
        word.equals("calls") && clause.actors(at - 1).isPresent() && !clause.isCapitalised(at);
    return gerund || calls;
  }

  private static boolean isBetween(Clause clause, int group) {
    return clause.word(group - 1).equals("between")
        || clause.word(group - 1).equals("among")
        || Sides.parties(clause.members(group)).size() > 1;
  }

  private static int phraseStart(Clause clause, int at) {
    int i = at;
    while (i > 0 && belongsBefore(clause, i - 1)) {
      i--;
    }
    return i;
  }

  private static boolean belongsBefore(Clause clause, int i) {
    return clause.wordIn(i, BEFORE_NOUN)
        || Calendar.ordinal(clause.word(i)).isPresent()
        || (clause.word(i + 1).equals("-") && clause.actors(i).isEmpty());
  }

  /// The verb that the noun is the object of: "had a conversation", "took part in talks".
  private static Optional<Integer> support(Clause clause, int start) {
    for (int i = start; i >= Math.max(0, start - 2); i--) {
      if (clause.wordIn(i, SUPPORT)) {
        return Optional.of(i);
      }
      if (i < start && clause.actors(i).isPresent()) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static List<Actor> near(
      Clause clause, int at, int start, Optional<Integer> support, Optional<Integer> with) {
    List<Actor> possessor = possessor(clause, at, start);
    if (!possessor.isEmpty()) {
      return possessor;
    }
    Optional<Integer> subject = subject(clause, support.orElse(start));
    boolean within = clause.wordIn(start - 1, Set.of("in", "during", "by", "over", "via", "after"));
    boolean own = support.isPresent() || with.isPresent() || within;
    if (own && subject.isPresent() && !subject.equals(with)) {
      return clause.members(subject.get());
    }
    Optional<Integer> later =
        within || with.isPresent()
            ? subjectBehind(clause, with.orElse(at), with.isPresent() ? 1 : 2)
            : Optional.empty();
    if (later.isPresent()) {
      return clause.members(later.get());
    }
    return with.isPresent() ? clause.publishingSide(at) : List.of();
  }

  /// The subject before a place; "Singapore" in "calls off Singapore summit" is none.
  private static Optional<Integer> subject(Clause clause, int at) {
    Optional<Integer> nearest = clause.subjectBefore(at);
    boolean modifier =
        nearest.filter(i -> i == at - 1).flatMap(clause::actors).filter(Actors::place).isPresent();
    return modifier ? clause.subjectBefore(at - 1) : nearest;
  }

  /// "A's", "their", "his", "my", or a group right before the noun: "Russian-Israeli talks".
  private static List<Actor> possessor(Clause clause, int at, int start) {
    for (int i = at - 1; i >= Math.max(0, start - 2); i--) {
      if (clause.actors(i).isPresent()) {
        boolean genitive = clause.word(i + 1).equals("'s");
        boolean adjacent = i + 1 >= start && (start == at || i + 1 == start);
        boolean several = clause.actors(i).get().parties().size() > 1;
        boolean headline = clause.isCapitalised(at);
        return genitive || (adjacent && (several || headline || isSpeaker(clause, i)))
            ? clause.members(i)
            : List.of();
      }
      switch (clause.word(i)) {
        case "their" -> {
          return clause.pairBefore(i);
        }
        case "his", "her" -> {
          return clause.personBefore(i);
        }
        case "our" -> {
          return clause.publishingSide(i);
        }
        default -> {}
      }
    }
    return List.of();
  }

  private static boolean isSpeaker(Clause clause, int i) {
    return clause.sentence().fold(clause.firstToken(i)).equals("my");
  }

  /// "In a call with B on Friday, A said": the subject stands behind, and has so many sides at
  /// least.
  private static Optional<Integer> subjectBehind(Clause clause, int with, int sides) {
    for (int i = with + 1; i < clause.size(); i++) {
      boolean opens = clause.wordIn(i - 1, Set.of(",", "that", "as", "where", "and", "said"));
      boolean enough = clause.actors(i).filter(a -> a.parties().size() >= sides).isPresent();
      if (enough && opens && !isOffice(clause, i)) {
        return Optional.of(i);
      }
    }
    return Optional.empty();
  }

  /// "the Kremlin said": who tells of a call rather than makes it.
  private static boolean isOffice(Clause clause, int i) {
    return clause.actors(i).filter(Actors::place).isPresent()
        && clause.wordIn(
            i + 1, Set.of("said", "says", "press", "service", "announced", "confirmed"));
  }

  private static Reference reference(Clause clause, int at, Frame frame) {
    for (int i = at - 1; i >= Math.max(0, frame.start() - 1); i--) {
      if (clause.wordIn(i, EARLIER)) {
        return Reference.EARLIER;
      }
    }
    boolean definite = ContactNoun.isDefinite(clause, at) && frame.support().isEmpty();
    return definite ? Reference.PRESUPPOSED : Reference.ASSERTED;
  }

  /// Meetings are joint unless "separate", calls separate unless "joint".
  private static boolean isJoint(Clause clause, int at, Channel channel) {
    for (int i = at - 1; i >= Math.max(0, at - 4); i--) {
      if (clause.wordIn(i, Set.of("joint", "trilateral", "conference", "quadrilateral", "group"))) {
        return true;
      }
      if (clause.wordIn(i, Set.of("separate", "individual"))) {
        return false;
      }
    }
    return channel == Channel.MEETING;
  }
}
