package org.chancery.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.actor.Actor;
import org.chancery.clause.Circumstances;
import org.chancery.clause.Clause;
import org.chancery.clause.VerbGroup;
import org.chancery.contact.Status;

/// A gathering takes place, or those who belong to it come together: "the ASEAN summit is held in
/// Brunei", "the Council of CIS Heads of State met", "EU foreign ministers will gather in Prague".
///
/// | sentence | finds |
/// |---|---|
/// | The 25th ASEAN summit opened in Brunei. | meeting: ASEAN, BN |
/// | The ASEAN summit communique was published. | nothing |
final class SummitHeld implements ContactRule {
  private static final Set<String> MEETING =
      Set.of(
          "met",
          "meet",
          "meets",
          "gathered",
          "gather",
          "gathers",
          "convened",
          "convene",
          "convenes");
  private static final Set<String> HAPPENING =
      Set.of(
          "held",
          "opened",
          "opens",
          "open",
          "begins",
          "began",
          "begin",
          "took",
          "takes",
          "take",
          "taking",
          "concluded",
          "concludes",
          "ended",
          "ends",
          "starts",
          "started",
          "kicked",
          "kicks",
          "underway",
          "scheduled",
          "slated",
          "postponed",
          "cancelled",
          "canceled",
          "wrapped");

  /// What may stand behind "met" where nobody is its object.
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
          "ahead",
          "amid",
          "under",
          "here",
          "near",
          "within",
          "via",
          "by",
          "behind",
          "with",
          "virtually",
          "online",
          "remotely",
          "informally",
          "again",
          "together",
          "over");

  @Override
  public Set<String> triggers() {
    Set<String> all = new java.util.HashSet<>(MEETING);
    all.addAll(HAPPENING);
    return Set.copyOf(all);
  }

  @Override
  public List<Finding> read(Clause clause, int at) {
    if (MEETING.contains(clause.word(at)) && !clause.wordIn(clause.past(at + 1), BEHIND)) {
      return List.of();
    }
    Optional<Gathering> gathering = subject(clause, at);
    if (gathering.isEmpty() || !gathering.get().isConvened(clause)) {
      return List.of();
    }
    return told(clause, at, gathering.get());
  }

  private List<Finding> told(Clause clause, int at, Gathering gathering) {
    List<Actor> others = new ArrayList<>(Gatherings.others(clause, gathering));
    boolean alone =
        Sides.parties(others).isEmpty() && Sides.parties(gathering.conveners()).size() == 1;
    Optional<Status> status = status(clause, at, gathering);
    boolean ahead = status.filter(s -> s != Status.HELD).isPresent();
    if (alone) {
      others.addAll(Gatherings.host(clause, gathering.conveners(), gathering.last()));
    }
    if (alone && !ahead && gathering.first() == 0) {
      others.addAll(clause.publishingSide(at));
    }
    return new Sides(
            clause,
            id(),
            Gatherings.channel(clause, gathering, at),
            status,
            clause.span(gathering.first(), at))
        .on(Gatherings.date(clause, at, gathering, ahead))
        .in(Circumstances.place(clause, gathering.last()))
        .jointly(true)
        .at(gathering)
        .between(others, gathering.conveners());
  }

  private static Optional<Status> status(Clause clause, int at, Gathering gathering) {
    boolean noun = clause.actors(gathering.head()).isEmpty();
    if (noun) {
      Optional<Status> named = NominalStatus.of(clause, gathering.head(), Optional.empty());
      if (named.isEmpty() || named.get() != Status.HELD) {
        return named;
      }
    }
    return switch (clause.word(at)) {
      case "scheduled", "slated" -> Optional.of(Status.PLANNED);
      case "postponed" -> Optional.of(Status.POSTPONED);
      case "cancelled", "canceled" -> Optional.of(Status.CANCELLED);
      default -> VerbGroup.status(clause, at);
    };
  }

  /// The gathering of which the verb speaks: the nearest before it, or the members of an
  /// organisation right before a verb of meeting.
  private static Optional<Gathering> subject(Clause clause, int at) {
    int reach = Math.max(0, at - 14);
    for (int i = at - 1; i >= reach; i--) {
      if (isMembers(clause, i, at)) {
        return Optional.of(new Gathering(i, i, i, clause.members(i)));
      }
      Optional<Gathering> gathering = Gathering.at(clause, i);
      if (gathering.isPresent()) {
        return gathering.filter(g -> isSubject(clause, g, at));
      }
      if (clause.endsClause(i) && !clause.wordIn(i, Set.of("which", "that"))) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /// "EU foreign ministers", "members of SAARC", "OPEC": who meets is the gathering.
  private static boolean isMembers(Clause clause, int i, int at) {
    boolean near = clause.subjectBefore(at).filter(s -> s == i).isPresent();
    return MEETING.contains(clause.word(at)) && near && Gathering.isMembers(clause, i);
  }

  /// Not behind a preposition, and nobody else between it and the verb.
  private static boolean isSubject(Clause clause, Gathering gathering, int at) {
    boolean sessionOf =
        clause.word(gathering.first() - 1).equals("of")
            && (Gathering.HEADS.contains(clause.word(gathering.first() - 2))
                || clause.wordIn(gathering.first() - 2, Set.of("round", "edition")));
    if (!sessionOf && clause.wordIn(gathering.first() - 1, PREPOSITIONS)) {
      return relative(clause, gathering, at);
    }
    for (int i = gathering.last() + 1; i < at; i++) {
      boolean place = clause.wordIn(i - 1, Set.of("in", "at", "of", "on"));
      if (clause.actors(i).isPresent() && !place && !clause.wordIn(i + 1, Set.of("'s"))) {
        return false;
      }
    }
    return true;
  }

  private static final Set<String> PREPOSITIONS =
      Set.of(
          "at",
          "in",
          "during",
          "after",
          "before",
          "of",
          "to",
          "for",
          "from",
          "by",
          "on",
          "following",
          "with",
          "since");

  /// "before the summit, which was to convene in Moscow", "a summit held in Sirte".
  private static boolean relative(Clause clause, Gathering gathering, int at) {
    for (int i = gathering.last() + 1; i < at; i++) {
      if (clause.word(i).equals("which")) {
        return true;
      }
    }
    boolean adjacent = clause.past(gathering.last() + 1) == at;
    boolean participle = Set.of("held", "scheduled", "slated").contains(clause.word(at));
    return (adjacent && participle) || clause.word(gathering.last() + 1).equals("to");
  }
}
