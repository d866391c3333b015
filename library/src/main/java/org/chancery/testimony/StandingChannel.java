package org.chancery.testimony;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.chancery.account.Mechanism;
import org.chancery.actor.PartyId;
import org.chancery.clause.Clause;
import org.chancery.counting.TwoSides;
import org.chancery.counting.Windows;
import org.chancery.report.Quote;
import org.chancery.report.Report;
import org.chancery.time.DateExpression;
import org.chancery.time.DatePhrase;
import org.chancery.time.Days;
import org.chancery.time.Tense;

/// A standing channel between two sides, by its name: a mechanism, commission, working group,
/// hotline, strategic dialogue, military coordination, or a ceasefire that two sides brokered.
///
/// | sentence | finds |
/// |---|---|
/// | In 2015 Russia and Israel agreed to military coordination. | military coordination: IL, RU, since 2015 |
/// | Experts of the two sides meet in a joint working group. | joint working group: those two |
/// | The payment mechanism failed. | nothing: no channel between sides |
final class StandingChannel {
  static final Set<String> TRIGGERS =
      Set.of(
          "mechanism",
          "group",
          "commission",
          "committee",
          "hotline",
          "dialogue",
          "coordination",
          "ceasefire",
          "truce",
          "deconfliction",
          "line",
          "lines",
          "channel",
          "channels");
  private static final String RULE = "StandingChannel";
  private static final int LONGEST_NAME = 7;
  private static final Set<String> CONFLICT =
      Set.of("conflicting", "confliction", "deconflicting", "deconfliction");
  private static final Set<String> QUALIFYING =
      Set.of(
          "joint",
          "bilateral",
          "military",
          "strategic",
          "security",
          "working",
          "contact",
          "intergovernmental",
          "coordination",
          "consultation",
          "consultative",
          "brokered",
          "high",
          "level",
          "cyber",
          "defense",
          "defence",
          "economic",
          "trade",
          "trilateral",
          "de",
          "-",
          "expert",
          "communication",
          "standing");

  /// With one word before them, these are still no name: "working group", "strategic dialogue".
  private static final Set<String> BARE = Set.of("group", "dialogue");

  private static final Set<String> COMMUNICATING =
      Set.of("communication", "communications", "contact");

  /// Nouns whose field follows: "committee on trade".
  private static final Set<String> WITH_FIELD =
      Set.of("group", "commission", "committee", "dialogue");

  private static final int LONGEST_FIELD = 5;
  private static final Set<String> FIELD_ENDS =
      Set.of(
          ".", ",", ";", ":", "(", ")", "\"", "was", "is", "were", "are", "has", "have", "had",
          "will", "would", "met", "held", "set", "in", "on", "at", "to", "that", "which", "since",
          "between", "with", "next", "this", "last", "by", "as", "meets", "for");

  private static final Set<String> FOUNDING =
      Set.of("agreed", "established", "created", "launched", "founded", "formed", "since", "set");

  private StandingChannel() {}

  /// The channel whose noun stands at a place.
  static Optional<Mechanism> at(Clause clause, int at, Report report, Windows windows) {
    if (!isChannel(clause, at)) {
      return Optional.empty();
    }
    int first = first(clause, at);
    List<PartyId> parties = parties(clause, first, at);
    if (parties.size() < 2) {
      return Optional.empty();
    }
    Quote words = report.quote(clause.span(first, last(clause, at)));
    Optional<Days> since = since(clause, windows);
    String name = words.words().replaceAll("\\s+", " ").replaceFirst("^(?i)(the|a|an) ", "");
    return Optional.of(new Mechanism(name, parties, since, words, RULE));
  }

  private static boolean isChannel(Clause clause, int at) {
    String before = clause.word(at - 1);
    return switch (clause.word(at)) {
      case "mechanism" ->
          CONFLICT.contains(before)
              || Set.of("coordination", "consultation", "consultative", "communication")
                  .contains(before);
      case "group" -> Set.of("working", "contact").contains(before);
      case "commission", "committee" ->
          Set.of("intergovernmental", "joint", "bilateral", "cooperation", "governmental")
              .contains(before);
      case "dialogue" -> before.equals("strategic") || before.equals("security");
      case "coordination" -> before.equals("military") && !clause.word(at + 1).equals("mechanism");
      case "ceasefire", "truce" -> before.equals("brokered");
      case "deconfliction" ->
          Set.of("channel", "line", "hotline", "arrangement").contains(clause.word(at + 1));
      case "line", "lines", "channel", "channels" ->
          clause.word(at + 1).equals("of") && clause.wordIn(at + 2, COMMUNICATING);
      default -> true;
    };
  }

  private static int first(Clause clause, int at) {
    int first = at;
    while (first > 0 && at - first < LONGEST_NAME) {
      int next = first - 1;
      boolean qualifies =
          clause.wordIn(next, QUALIFYING)
              || CONFLICT.contains(clause.word(next))
              || (clause.isCapitalised(next) && next > 0);
      boolean adjective = clause.actors(next).isPresent() && !clause.word(next + 1).equals("'s");
      if (!qualifies && !adjective) {
        return first;
      }
      first = next;
      if (adjective) {
        boolean pair = clause.word(first - 1).equals("-") && clause.actors(first - 2).isPresent();
        return pair ? first - 2 : first;
      }
    }
    return first;
  }

  private static int last(Clause clause, int at) {
    boolean ceasefire = clause.wordIn(at, Set.of("ceasefire", "truce"));
    boolean placed = clause.word(at + 1).equals("in") && clause.actors(at + 2).isPresent();
    boolean line = clause.wordIn(at + 1, Set.of("channel", "line", "hotline", "arrangement"));
    boolean communication =
        clause.word(at + 1).equals("of") && clause.wordIn(at + 2, COMMUNICATING);
    if (clause.wordIn(at, WITH_FIELD) && clause.wordIn(at + 1, Set.of("on", "for"))) {
      return endOfField(clause, at);
    }
    return communication || (ceasefire && placed) ? at + 2 : line ? at + 1 : at;
  }

  /// "on trade and economic cooperation": capitalised words, or what stands before a verb or mark.
  private static int endOfField(Clause clause, int at) {
    int last = at + 1;
    while (last - at < LONGEST_FIELD
        && (!clause.word(last + 1).isEmpty() || clause.actors(last + 1).isPresent())
        && !clause.word(last + 1).endsWith("ed")
        && !clause.wordIn(last + 1, FIELD_ENDS)) {
      last++;
    }
    return last == at + 1 || clause.word(last).equals("and") ? at : last;
  }

  /// Those in its name, those between whom it stands, or those that the sentence is about; of a
  /// channel without a name of its own, only those whom the sentence names.
  private static List<PartyId> parties(Clause clause, int first, int at) {
    SortedSet<PartyId> named = new TreeSet<>();
    for (int i = first; i < at; i++) {
      named.addAll(TwoSides.parties(clause.members(i)));
    }
    if (named.size() > 1) {
      return List.copyOf(named);
    }
    boolean brokered = clause.word(at - 1).equals("brokered");
    boolean bare =
        !clause.word(at).equals("deconfliction")
            && (at == first || (at == first + 1 && clause.wordIn(at, BARE)));
    Optional<List<PartyId>> founders =
        clause
            .behind(at, Set.of("by"))
            .map(i -> List.copyOf(TwoSides.parties(clause.members(i))))
            .filter(parties -> parties.size() > 1);
    if (founders.isPresent()) {
      return founders.get();
    }
    if (brokered) {
      return List.of();
    }
    return bare ? TwoSides.named(clause, at) : TwoSides.of(clause, at);
  }

  private static Optional<Days> since(Clause clause, Windows windows) {
    Optional<Days> since = Optional.empty();
    boolean founded = false;
    for (int i = 0; i < clause.size(); i++) {
      founded |= clause.wordIn(i, FOUNDING);
      if (since.isEmpty()) {
        since =
            clause
                .date(i)
                .map(DatePhrase::expression)
                .filter(StandingChannel::isOfCalendar)
                .flatMap(e -> windows.days(e, Tense.PAST));
      }
    }
    return founded ? since : Optional.empty();
  }

  private static boolean isOfCalendar(DateExpression expression) {
    return expression instanceof DateExpression.CalendarYear
        || expression instanceof DateExpression.MonthOfYear
        || expression instanceof DateExpression.DayOfMonth;
  }
}
