package org.chancery.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.chancery.actor.Actor;
import org.chancery.clause.Circumstances;
import org.chancery.clause.Clause;
import org.chancery.contact.Channel;
import org.chancery.contact.Refusal;
import org.chancery.contact.Status;
import org.chancery.grammar.Candidate.Reference;
import org.chancery.time.Calendar;
import org.chancery.time.DateExpression;
import org.chancery.time.DatePhrase;

/// A noun names the contact: "A held a telephone conversation with B", "A's meeting with B", "talks
/// between A and B", "the A-B summit", and in headlines of a side's own reports "Meeting with B".
///
/// | sentence | finds |
/// |---|---|
/// | Putin had a telephone conversation with Sharon. | call: Putin, Sharon |
/// | Putin had a conversation with students. | nothing |
/// | It was the sixth call between Putin and Sharon. | nothing: the number of one told before |
final class TalksBetween implements ContactRule {
  private static final Set<String> EARLIER =
      Set.of("previous", "earlier", "recent", "last", "past");

  /// Verbs behind which "from" names the other side: "received a call from B".
  private static final Set<String> RECEIVING =
      Set.of("received", "take", "took", "takes", "taken", "taking");

  private static final Set<String> JOINT =
      Set.of("joint", "trilateral", "conference", "quadrilateral", "group");

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
    Optional<Integer> between =
        clause.behind(at, Set.of("between", "of", "among")).filter(i -> !isWith(clause, at, i));
    boolean ofAll = between.filter(i -> isBetween(clause, i)).isPresent();
    ContactPhrase phrase = ContactPhrase.of(clause, at);
    boolean received = phrase.support().filter(verb -> clause.wordIn(verb, RECEIVING)).isPresent();
    Set<String> others = received ? Set.of("from", "with") : partners(channel.get());
    Optional<Integer> with = ofAll ? between : clause.behind(at, others);
    List<Actor> far = with.map(clause::members).orElse(List.of());
    List<Actor> near = ofAll ? List.of() : new NearSide(clause, phrase, with).actors();
    if (!isContact(near, far, with) || isNumberOfAnother(clause, phrase)) {
      return List.of();
    }
    boolean named = far.stream().anyMatch(a -> a.name().isPresent());
    boolean continuing =
        ContactNoun.CONTINUING.contains(clause.word(at))
            && !phrase.isHeld(clause)
            && !Course.isOneOccasion(clause, phrase, with.orElse(at));
    if (continuing && !(named && isPossessed(clause, phrase))) {
      return List.of(
          new Finding.Refused(clause.span(phrase.start(), at), Refusal.Reason.GENERIC, id()));
    }
    List<Actor> all = new ArrayList<>(far);
    all.addAll(channel.get() == Channel.MEETING ? Course.leaders(clause, phrase) : List.of());
    return findings(clause, channel.get(), phrase, with, near, all);
  }

  /// "the June summit", "the summit of June 12", "Saturday's conversation", or a date around the
  /// noun; of one that is counted only a day, for "this year" and "since 2019" are the count's.
  private static Optional<DatePhrase> date(Clause clause, ContactPhrase phrase, boolean held) {
    int at = phrase.noun();
    if (clause.word(at + 1).equals("of") && clause.date(at + 2).isPresent()) {
      return clause.date(at + 2);
    }
    for (int i = at - 1; i >= Math.max(0, phrase.start() - 3); i--) {
      if (clause.date(i).isPresent()) {
        return clause.date(i);
      }
      boolean inside = clause.actors(i).isPresent() || clause.word(i).equals("'s");
      if (i < phrase.start() && !inside) {
        break;
      }
    }
    return held ? Circumstances.date(clause, at) : Circumstances.dateAhead(clause, at);
  }

  private static boolean isDay(DateExpression date) {
    return date instanceof DateExpression.DayOfMonth
        || date instanceof DateExpression.Weekday
        || (date instanceof DateExpression.Relative(DateExpression.Unit unit, int _, var _)
            && unit == DateExpression.Unit.DAY);
  }

  /// "It was the sixth call between them", and no day with it: the number of a contact that was
  /// told of before.
  private static boolean isNumberOfAnother(Clause clause, ContactPhrase phrase) {
    int verb = phrase.start() - 1;
    while (verb > 0 && clause.wordIn(verb, Set.of("the", "their", "only", "already", "also"))) {
      verb--;
    }
    int subject = verb - (clause.wordIn(verb, Set.of("be", "been")) ? 2 : 1);
    boolean ownDay =
        Circumstances.date(clause, phrase.noun()).filter(d -> isDay(d.expression())).isPresent();
    return !ownDay
        && isCounted(clause, phrase.noun())
        && clause.wordIn(verb, Set.of("was", "is", "be", "been", "marks", "marked"))
        && clause.wordIn(subject, Set.of("it", "this", "that", "which"));
  }

  /// "the sixth call".
  private static boolean isCounted(Clause clause, int at) {
    for (int i = at - 1; i >= Math.max(0, at - 3); i--) {
      if (Calendar.ordinal(clause.word(i)).isPresent()) {
        return true;
      }
    }
    return false;
  }

  private List<Finding> findings(
      Clause clause,
      Channel channel,
      ContactPhrase phrase,
      Optional<Integer> with,
      List<Actor> near,
      List<Actor> far) {
    int at = phrase.noun();
    Optional<Status> status = NominalStatus.of(clause, at, phrase.support());
    Sides sides =
        new Sides(
            clause,
            id(),
            channel,
            status,
            clause.span(phrase.support().orElse(phrase.start()), with.orElse(at)));
    return sides
        .on(
            date(clause, phrase, sides.isHeld())
                .filter(d -> !isCounted(clause, at) || isDay(d.expression())))
        .in(Circumstances.place(clause, at))
        .as(with.isEmpty() && isOpen(clause, at) ? Reference.OPEN : reference(clause, phrase))
        .jointly(isJoint(clause, phrase, channel))
        .between(near, far);
  }

  /// "two sessions with a break between them": the word belongs to another noun.
  private static boolean isWith(Clause clause, int noun, int group) {
    for (int i = noun + 1; i < group; i++) {
      if (clause.word(i).equals("with")) {
        return true;
      }
    }
    return false;
  }

  /// "a call to B", "talks with B"; one goes to a summit and does not hold it to B.
  private static Set<String> partners(Channel channel) {
    return channel == Channel.MEETING ? Set.of("with") : Set.of("with", "to");
  }

  /// A noun without "with" or "between" is a contact only where its subject is both sides.
  private static boolean isContact(List<Actor> near, List<Actor> far, Optional<Integer> with) {
    List<Actor> all = new ArrayList<>(near);
    all.addAll(far);
    return with.isPresent() ? !all.isEmpty() : Sides.parties(near).size() > 1;
  }

  /// "his negotiations with": one round of them.
  private static boolean isPossessed(Clause clause, ContactPhrase phrase) {
    Set<String> possessors = Set.of("his", "her", "'s");
    return clause.wordIn(phrase.start() - 1, possessors) || phrase.has(clause, possessors);
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

  /// "they had a lengthy discussion": in what way is left open.
  private static boolean isOpen(Clause clause, int at) {
    return clause.wordIn(at, Set.of("discussion", "discussions"));
  }

  private static Reference reference(Clause clause, ContactPhrase phrase) {
    if (phrase.has(clause, EARLIER) || clause.wordIn(phrase.start() - 1, EARLIER)) {
      return Reference.EARLIER;
    }
    boolean definite = ContactNoun.isDefinite(clause, phrase.noun()) && phrase.support().isEmpty();
    return definite ? Reference.PRESUPPOSED : Reference.ASSERTED;
  }

  /// Meetings are joint unless "separate", calls separate unless "joint".
  private static boolean isJoint(Clause clause, ContactPhrase phrase, Channel channel) {
    boolean apart = phrase.has(clause, Set.of("separate", "individual"));
    return phrase.has(clause, JOINT) || (channel == Channel.MEETING && !apart);
  }
}
