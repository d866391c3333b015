package org.chancery.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.actor.Actor;
import org.chancery.clause.Circumstances;
import org.chancery.clause.Clause;
import org.chancery.contact.Channel;
import org.chancery.time.DatePhrase;

/// What the rules for gatherings ask in common: who else takes part, when, and by which channel.
final class Gatherings {
  private static final Set<String> HOSTED =
      Set.of("hosted", "chaired", "convened", "organised", "organized", "moderated", "opened");
  private static final Set<String> CHAIR =
      Set.of("chairmanship", "presidency", "chair", "participation", "attendance", "presence");
  private static final Set<String> WITH = Set.of("with", "alongside", "including");
  private static final int REACH = 24;

  private Gatherings() {}

  /// "hosted by A", "under the chairmanship of A", "attended by A", "with the leaders of A and B".
  static List<Actor> others(Clause clause, Gathering gathering) {
    List<Actor> others = new ArrayList<>();
    for (int i = gathering.last() + 1; i < Math.min(clause.size(), gathering.last() + REACH); i++) {
      boolean topic = clause.word(i).equals("on") && clause.date(i + 1).isEmpty();
      boolean away = clause.word(i).equals("to") && !clause.word(i + 1).equals("be");
      if (clause.endsClause(i) || topic || away || clause.word(i).equals("said")) {
        return others;
      }
      boolean host = clause.wordIn(i - 2, HOSTED) && clause.word(i - 1).equals("by");
      boolean guests =
          clause.wordIn(i - 2, Set.of("attended", "joined")) && clause.word(i - 1).equals("by");
      boolean chair = clause.wordIn(i - 2, CHAIR) && clause.word(i - 1).equals("of");
      boolean with = clause.wordIn(i - 1, WITH) && !isPlace(clause, i);
      if (host || guests || chair || with) {
        others.addAll(clause.members(i));
      }
    }
    return others;
  }

  /// "to Bishkek to attend the SCO summit", "to Rome for the G20": whoever travels to a gathering
  /// visits it rather than the country.
  static boolean isPurpose(Clause clause, int destination) {
    int i = destination + 1;
    while (clause.date(i).isPresent() || clause.word(i).equals("on")) {
      i++;
    }
    boolean purpose = clause.wordIn(i, Set.of("for", "to"));
    for (int j = i; purpose && j < Math.min(clause.size(), i + 8); j++) {
      Optional<Gathering> gathering = Gathering.at(clause, j);
      if (gathering.isPresent()) {
        return gathering.get().isOfOrganisation(clause);
      }
      purpose = !clause.endsClause(j) && !clause.wordIn(j, Set.of(",", "and"));
    }
    return false;
  }

  private static boolean isPlace(Clause clause, int i) {
    return Guests.isPlace(clause, i) && clause.members(i).size() == 1;
  }

  /// A state on whose ground an organisation meets that has its seat elsewhere.
  static List<Actor> host(Clause clause, List<Actor> conveners, int from) {
    for (int i = from + 1; i < Math.min(clause.size(), from + REACH); i++) {
      boolean in = clause.wordIn(i - 1, Set.of("in", "at")) && isPlace(clause, i);
      if (in && isGuestOf(clause, conveners, clause.members(i).getFirst())) {
        return clause.members(i);
      }
      if (clause.endsClause(i) || clause.wordIn(i, Set.of("to", "on"))) {
        boolean date = clause.word(i).equals("on") && clause.date(i + 1).isPresent();
        boolean purpose = clause.word(i).equals("to") && !clause.word(i + 1).equals("be");
        if (!date && (purpose || !clause.word(i).equals("to"))) {
          return List.of();
        }
      }
    }
    return List.of();
  }

  private static boolean isGuestOf(Clause clause, List<Actor> conveners, Actor state) {
    return !clause.isOrganisation(state.party())
        && conveners.stream().noneMatch(a -> clause.sitsIn(a.party(), state.party()));
  }

  /// By video where the words around verb and gathering say so, otherwise in person.
  static Channel channel(Clause clause, Gathering gathering, int verb) {
    int from = Math.min(verb, gathering.first());
    int to = Math.max(verb, gathering.last());
    for (int i = from - 3; i <= to + 5; i++) {
      boolean ended = i > to && (clause.endsClause(i) || clause.word(i).equals("and"));
      if (ended) {
        return Channel.MEETING;
      }
      boolean inside = i >= from && i <= to;
      if (Ways.isDistant(clause, i, i)
          || (inside && clause.wordIn(i, Set.of("video", "virtual")))) {
        return Channel.CALL;
      }
    }
    return Channel.MEETING;
  }

  /// "the summit, which opens on Sunday": what is still to come.
  static boolean isToOpen(Clause clause, Gathering gathering) {
    int which = gathering.last() + (clause.word(gathering.last() + 1).equals(",") ? 2 : 1);
    return clause.word(which).equals("which")
        && clause.wordIn(which + 1, Set.of("opens", "starts", "begins", "will", "is"));
  }

  /// The date of the gathering, or of the verb that tells of it.
  static Optional<DatePhrase> date(Clause clause, int verb, Gathering gathering, boolean ahead) {
    if (isToOpen(clause, gathering)) {
      return Circumstances.dateAhead(clause, gathering.last() + 2);
    }
    for (int i = gathering.head(); i >= gathering.first(); i--) {
      if (clause.date(i).isPresent()) {
        return clause.date(i);
      }
    }
    Optional<DatePhrase> own =
        ahead
            ? Circumstances.dateAhead(clause, gathering.last())
            : Circumstances.date(clause, gathering.last());
    return own.or(
        () -> ahead ? Circumstances.dateAhead(clause, verb) : Circumstances.date(clause, verb));
  }
}
