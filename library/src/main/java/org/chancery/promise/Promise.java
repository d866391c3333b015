package org.chancery.promise;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.chancery.account.FollowUp;
import org.chancery.actor.PartyId;
import org.chancery.clause.Clause;
import org.chancery.counting.TwoSides;
import org.chancery.counting.Windows;
import org.chancery.report.Report;
import org.chancery.time.Dated;
import org.chancery.voice.Speech;

/// What the ways of promising have in common: who owes it, how far the words go, and by when.
final class Promise {
  private static final Set<String> WISHING =
      Set.of(
          "hope",
          "hopes",
          "hoped",
          "hoping",
          "wish",
          "wished",
          "wishes",
          "if",
          "possible",
          "possibility",
          "might",
          "perhaps",
          "should",
          "proposed",
          "proposes",
          "suggested",
          "offered",
          "urged",
          "asked",
          "called");

  private Promise() {}

  /// Who owes what a verb at a place says: its subject, with whom it agrees; for "the two" and
  /// "delegations", those spoken of last. In the order of their codes.
  static List<PartyId> parties(Clause clause, int verb) {
    int subject = verb - 1;
    while (subject >= 0
        && (clause.wordIn(
                subject, Set.of("also", "both", "have", "has", "had", "then", "further", ")"))
            || clause.word(subject).endsWith("ly")
            || clause.date(subject).isPresent())) {
      subject--;
    }
    SortedSet<PartyId> parties = new TreeSet<>();
    boolean they =
        clause
            .actors(subject)
            .filter(a -> clause.sentence().fold(a.from()).equals("they"))
            .isPresent();
    if (they && clause.wordIn(verb, WillDo.TRIGGERS)) {
      return List.of();
    }
    if (clause.actors(subject).isPresent()
        && !clause.wordIn(subject - 1, Set.of("of", "by", "from"))) {
      parties.addAll(TwoSides.parties(clause.members(subject)));
      clause
          .behind(verb, Set.of("with"))
          .filter(i -> i - verb <= 3)
          .ifPresent(i -> parties.addAll(TwoSides.parties(clause.members(i))));
    } else if (isPassive(clause, subject)
        || (subject < 0 && clause.word(0).equals("both"))
        || clause.wordIn(
            subject,
            Set.of(
                "two",
                "sides",
                "leaders",
                "delegations",
                "teams",
                "presidents",
                "ministers",
                "countries",
                "parties",
                "advisers",
                "advisors",
                "experts",
                "interlocutors",
                "latter"))) {
      parties.addAll(TwoSides.parties(clause.pairBefore(verb)));
    }
    return List.copyOf(parties);
  }

  /// "it was agreed that".
  private static boolean isPassive(Clause clause, int last) {
    return clause.word(last).equals("was") && clause.word(last - 1).equals("it");
  }

  /// Whether what follows a verb is only wished for: "expressed hope that they would meet".
  static boolean isWish(Clause clause, int verb) {
    for (int i = 0; i < verb; i++) {
      if (clause.wordIn(i, WISHING)) {
        return true;
      }
    }
    return false;
  }

  /// Whether a year, month or "last week" before the verb puts the promise into the past.
  static boolean isBackground(Clause clause, int verb) {
    for (int i = 0; i < verb; i++) {
      boolean spell =
          clause.date(i).isPresent() && Windows.isSpell(clause.date(i).get().expression());
      if (spell) {
        return true;
      }
    }
    return false;
  }

  /// The promise in the words from a place to the end of its clause.
  ///
  /// @param deed where what is promised begins; a day before that is not the one by which it is due
  static FollowUp followUp(
      Clause clause,
      int from,
      int deed,
      List<PartyId> parties,
      Report report,
      Windows windows,
      String rule) {
    int last = last(clause, from);
    Optional<Dated> due = Optional.empty();
    for (int i = deed; i <= last && due.isEmpty(); i++) {
      due = Due.at(clause, i, report, windows);
    }
    List<PartyId> to = parties.size() > 1 ? parties : List.of();
    return new FollowUp(parties, to, due, report.quote(clause.span(from, last)), rule);
  }

  /// The last place before a full stop, a closing mark, or the attribution of the sentence.
  private static int last(Clause clause, int from) {
    boolean open = false;
    for (int i = from + 1; i < clause.size(); i++) {
      if (Speech.isMark(clause, i)) {
        if (open || !isInside(clause, i)) {
          return open ? i : beforeMarks(clause, i - 1);
        }
        open = true;
      }
      boolean attributed = !open && clause.word(i).equals(",") && isAttribution(clause, i + 1);
      if (attributed || (!open && clause.wordIn(i, Set.of(".", ";")))) {
        return beforeMarks(clause, i - 1);
      }
    }
    return beforeMarks(clause, clause.size() - 1);
  }

  private static boolean isInside(Clause clause, int mark) {
    return clause.wordIn(mark - 1, Set.of("to", "that", "on", "a", "the", "their", "and", "for"));
  }

  private static int beforeMarks(Clause clause, int last) {
    int i = last;
    while (i > 0 && clause.wordIn(i, Set.of(",", ".", "\""))) {
      i--;
    }
    return i;
  }

  private static boolean isAttribution(Clause clause, int at) {
    for (int i = at; i < Math.min(clause.size(), at + 6); i++) {
      if (Speech.SAYING.contains(clause.word(i))
          || Speech.PARTICIPLES.contains(clause.word(i))
          || clause.word(i).equals("according")) {
        return true;
      }
    }
    return false;
  }
}
