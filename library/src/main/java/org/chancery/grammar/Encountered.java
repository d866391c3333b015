package org.chancery.grammar;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chancery.actor.Actor;
import org.chancery.clause.Circumstances;
import org.chancery.clause.Clause;
import org.chancery.clause.VerbGroup;
import org.chancery.contact.Channel;
import org.chancery.contact.Status;

/// A meeting told by a gesture or a set phrase: "A shook hands with B", "A and B came face to
/// face", "A sat down with B", "A exchanged pleasantries with B".
///
/// | sentence | finds |
/// |---|---|
/// | Obama shook hands with Castro on Tuesday. | meeting: Obama, Castro, on Tuesday |
/// | Obama shook hands with voters. | nothing |
final class Encountered implements ContactRule {
  /// Each noun or adverb with the verbs before it that make a set phrase of the two.
  private static final Map<String, Set<String>> PHRASES =
      Map.ofEntries(
          Map.entry("hands", Set.of("shook", "shake", "shakes", "shaking")),
          Map.entry("handshake", Set.of("exchanged", "shared", "exchange", "share", "had")),
          Map.entry("handshakes", Set.of("exchanged")),
          Map.entry("bump", Set.of("exchanged", "shared", "gave")),
          Map.entry("pleasantries", Set.of("exchanged", "exchange", "exchanging")),
          Map.entry("embrace", Set.of("shared", "exchanged")),
          Map.entry("face", Set.of("came", "come", "coming")),
          Map.entry("down", Set.of("sat", "sit", "sits", "sitting")),
          Map.entry("together", Set.of("sat", "sit", "came", "come", "got")),
          Map.entry("table", Set.of("sat", "sit", "sits", "sitting")),
          Map.entry("closeted", Set.of("was", "were", "been")),
          Map.entry("hour", Set.of("spent", "spends", "spend")),
          Map.entry("hours", Set.of("spent", "spends", "spend")),
          Map.entry("minutes", Set.of("spent", "spends", "spend")));

  private static final Set<String> LENGTHS = Set.of("hour", "hours", "minutes");

  private static final int REACH = 6;

  @Override
  public Set<String> triggers() {
    return PHRASES.keySet();
  }

  @Override
  public List<Finding> read(Clause clause, int at) {
    Optional<Integer> verb = verb(clause, at);
    Optional<Integer> subject = verb.flatMap(clause::subjectBefore);
    boolean across = clause.word(at).equals("table");
    Optional<Integer> other = clause.behind(at, across ? Set.of("from", "with") : Set.of("with"));
    List<Actor> near = subject.map(clause::members).orElse(List.of());
    List<Actor> far = other.map(clause::members).orElse(List.of());
    boolean apart = clause.wordIn(at, LENGTHS) && far.isEmpty();
    if (near.isEmpty() || apart || (far.isEmpty() && Sides.parties(near).size() < 2)) {
      return List.of();
    }
    boolean seated = clause.word(at).equals("down");
    Optional<Status> status = VerbGroup.status(clause, verb.orElseThrow());
    Sides sides =
        new Sides(
            clause,
            id(),
            Channel.MEETING,
            status,
            clause.span(subject.orElseThrow(), other.orElse(at)));
    return isInterview(clause, at, seated)
        ? List.of()
        : sides
            .on(Circumstances.date(clause, at))
            .in(Circumstances.place(clause, at))
            .between(near, far);
  }

  private static Optional<Integer> verb(Clause clause, int at) {
    Set<String> verbs = PHRASES.getOrDefault(clause.word(at), Set.of());
    for (int i = at - 1; i >= Math.max(0, at - REACH); i--) {
      if (clause.wordIn(i, verbs)) {
        return Optional.of(i);
      }
    }
    return Optional.empty();
  }

  /// "sat down for an interview".
  private static boolean isInterview(Clause clause, int at, boolean seated) {
    if (!seated) {
      return false;
    }
    for (int i = at + 1; i < Math.min(clause.size(), at + REACH); i++) {
      if (clause.word(i).equals("interview")) {
        return true;
      }
    }
    return false;
  }
}
