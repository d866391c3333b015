package org.chancery.grammar;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.actor.Actor;
import org.chancery.actor.Actors;
import org.chancery.clause.Circumstances;
import org.chancery.clause.Clause;
import org.chancery.clause.VerbGroup;
import org.chancery.contact.Channel;
import org.chancery.contact.Refusal;
import org.chancery.contact.Status;

/// "A met [with] B", "A and B will meet", "A was met by B".
///
/// | sentence | finds |
/// |---|---|
/// | Sullivan met today in Washington with Lapid. | meeting: Sullivan, Lapid, today, Washington |
/// | Sullivan hopes to meet Lapid. | refused: HYPOTHETICAL |
final class MetWith implements ContactRule {
  private static final Set<String> GERUNDS = Set.of("meeting", "gathering");
  private static final Set<String> SEEING = Set.of("see", "saw", "sees", "seeing");
  private static final Set<String> BE =
      Set.of("is", "are", "was", "were", "be", "been", "after", "before", "by", "while");

  /// What may stand behind "met" where it takes no object.
  private static final Set<String> BEHIND =
      Set.of(
          "",
          ".",
          ",",
          ";",
          "in",
          "on",
          "at",
          "for",
          "to",
          "during",
          "before",
          "after",
          "and",
          "as",
          "while",
          "when",
          "face",
          "behind",
          "ahead",
          "amid",
          "under",
          "here",
          "there",
          "near",
          "within",
          "(",
          "\"",
          "--",
          "over",
          "via",
          "by",
          "outside",
          "alone",
          "one",
          "between",
          "twice",
          "three",
          "four",
          "several",
          "separately",
          "if",
          "because",
          "until",
          "yet",
          "early",
          "late",
          "shortly",
          "with",
          "informally");

  @Override
  public Set<String> triggers() {
    return Set.of(
        "met",
        "meets",
        "meet",
        "see",
        "saw",
        "sees",
        "seeing",
        "meeting",
        "got",
        "gathered",
        "gather",
        "convened");
  }

  @Override
  public List<Finding> read(Clause clause, int at) {
    if (!isVerb(clause, at)) {
      return List.of();
    }
    Optional<Integer> subject = clause.subjectBefore(at);
    Optional<Integer> other = other(clause, at);
    List<Actor> near = subject.map(clause::members).orElse(List.of());
    List<Actor> far = other.map(clause::members).orElse(List.of());
    if (near.isEmpty() || (far.isEmpty() && !isTogether(clause, at, near))) {
      return List.of();
    }
    int last = other.orElse(clause.word(at).equals("got") ? at + 1 : at);
    boolean distant = Ways.isDistant(clause, at, at + 6);
    Optional<Status> status = VerbGroup.status(clause, at);
    Sides sides =
        new Sides(
            clause,
            id(),
            distant ? Channel.CALL : Channel.MEETING,
            status,
            clause.span(subject.orElse(at), last));
    if (isCount(clause, at) && !clause.wordIn(at + 1, Set.of("once"))) {
      return counted(clause, at, sides, near, far);
    }
    return sides
        .on(sides.isHeld() ? Circumstances.date(clause, at) : Circumstances.dateAhead(clause, at))
        .in(Circumstances.place(clause, at))
        .jointly(!other.filter(i -> clause.word(i - 1).equals("first")).isPresent())
        .between(near, far);
  }

  /// "A and B met in Paris", and not "A and B met the deadline".
  private static boolean isTogether(Clause clause, int at, List<Actor> near) {
    int next = clause.past(at + 1);
    return Sides.parties(near).size() > 1 && clause.wordIn(next, BEHIND);
  }

  /// "met twice this year": a count; only what "including in June" singles out is one meeting.
  private static List<Finding> counted(
      Clause clause, int at, Sides sides, List<Actor> near, List<Actor> far) {
    for (int i = at + 1; i < clause.size(); i++) {
      if (clause.word(i).equals("including")) {
        Optional<Integer> date = clause.nearestDate(i, 0, 3);
        if (date.isPresent()) {
          return sides.on(clause.date(date.get())).jointly(true).between(near, far);
        }
      }
    }
    return List.of(new Finding.Refused(clause.span(at, at + 1), Refusal.Reason.GENERIC, "MetWith"));
  }

  private static boolean isCount(Clause clause, int at) {
    return clause.word(at + 1).equals("twice") || clause.word(at + 2).equals("times");
  }

  private static boolean isVerb(Clause clause, int at) {
    String word = clause.word(at);
    if (word.equals("got")) {
      return clause.word(at + 1).equals("together");
    }
    if (SEEING.contains(word)) {
      int object = clause.past(at + 1);
      boolean person = clause.members(object).stream().anyMatch(a -> a.name().isPresent());
      return person && clause.wordIn(object + 1, Set.of("in", "on", "at", ".", ",", "and", ""));
    }
    boolean verbBefore = BE.contains(clause.word(at - 1)) || clause.word(at - 1).endsWith("ly");
    return !GERUNDS.contains(word)
        || (verbBefore && !clause.word(at + 1).equals("of"))
        || isParticiple(clause, at);
  }

  /// "paid a visit to Kyiv, meeting Zelensky".
  private static boolean isParticiple(Clause clause, int at) {
    int object = clause.past(at + 1);
    return clause.wordIn(at - 1, Set.of(",", "and"))
        && clause.members(object).stream().anyMatch(a -> a.name().isPresent());
  }

  /// "with B", "by B", or B itself right behind the verb, dates and adverbs aside.
  private static Optional<Integer> other(Clause clause, int at) {
    Optional<Integer> behind = clause.behind(at, Set.of("with"));
    if (behind.isPresent()) {
      return behind;
    }
    if (clause.word(at + 1).equals("by") && clause.actors(at + 2).isPresent()) {
      return Optional.of(at + 2);
    }
    int object = clause.past(at + 1);
    return clause
        .actors(object)
        .filter(a -> !a.place() || isOrganisation(clause, a))
        .map(a -> object);
  }

  /// "met the Taliban": no place, and nothing of theirs.
  private static boolean isOrganisation(Clause clause, Actors group) {
    return !group.modifier() && group.parties().stream().allMatch(clause::isOrganisation);
  }
}
