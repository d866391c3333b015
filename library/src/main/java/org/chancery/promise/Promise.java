package org.chancery.promise;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.chancery.account.FollowUp;
import org.chancery.actor.PartyId;
import org.chancery.counting.TwoSides;
import org.chancery.counting.Windows;
import org.chancery.grammar.Clause;
import org.chancery.report.Report;
import org.chancery.time.Dated;
import org.chancery.time.Tense;
import org.chancery.voice.Speech;

/// What the ways of promising have in common: which deeds are discrete enough to be kept or not,
/// who owes them, how far the words go, and by when.
final class Promise {
  /// Deeds that can be seen to be done.
  private static final Set<String> DEEDS =
      Set.of(
          "meet",
          "hold",
          "send",
          "visit",
          "host",
          "travel",
          "receive",
          "sign",
          "convene",
          "resume",
          "speak",
          "talk",
          "dispatch",
          "deliver",
          "provide",
          "release",
          "exchange",
          "establish",
          "create",
          "launch",
          "open",
          "set",
          "form",
          "organise",
          "organize",
          "arrange",
          "appoint",
          "withdraw",
          "extend",
          "instruct",
          "task",
          "prepare",
          "conclude",
          "ratify",
          "submit",
          "present",
          "supply",
          "restore",
          "reopen",
          "return",
          "invite",
          "start",
          "begin",
          "schedule",
          "consult",
          "coordinate",
          "conduct",
          "finalize",
          "finalise");

  /// Deeds that go on: promises only where contacts are what goes on.
  private static final Set<String> LASTING =
      Set.of(
          "maintain",
          "continue",
          "keep",
          "stay",
          "remain",
          "work",
          "intensify",
          "step",
          "follow",
          "deepen",
          "strengthen");

  private static final Set<String> CONTACTS =
      Set.of(
          "contact",
          "contacts",
          "consultations",
          "dialogue",
          "talks",
          "discussions",
          "touch",
          "meeting",
          "meetings",
          "coordination",
          "negotiations",
          "coordinating",
          "consulting",
          "consult",
          "coordinate",
          "communication",
          "conversation",
          "visit",
          "engagement",
          "cooperating",
          "channels");
  private static final int REACH = 9;

  private Promise() {}

  /// Whether the verb at a place, behind "to" or "will", is a deed that can be promised.
  static boolean isDeed(Clause clause, int at) {
    int verb = at;
    while (clause.wordIn(
            verb, Set.of("\"", "soon", "also", "both", "jointly", "further", "personally"))
        || clause.word(verb).endsWith("ly")) {
      verb++;
    }
    if (DEEDS.contains(clause.word(verb))) {
      return true;
    }
    return LASTING.contains(clause.word(verb)) && isAboutContacts(clause, verb);
  }

  private static boolean isAboutContacts(Clause clause, int verb) {
    for (int i = verb + 1; i < Math.min(clause.size(), verb + REACH); i++) {
      if (clause.wordIn(i, CONTACTS)) {
        return true;
      }
      if (clause.wordIn(i, Set.of(".", ";"))) {
        return false;
      }
    }
    return false;
  }

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
  static FollowUp followUp(
      Clause clause, int from, List<PartyId> parties, Report report, Windows windows, String rule) {
    int last = last(clause, from);
    Optional<Dated> due = Optional.empty();
    for (int i = from; i <= last && due.isEmpty(); i++) {
      due = due(clause, i, report, windows);
    }
    List<PartyId> to = parties.size() > 1 ? parties : List.of();
    return new FollowUp(parties, to, due, report.quote(clause.span(from, last)), rule);
  }

  private static Optional<Dated> due(Clause clause, int at, Report report, Windows windows) {
    if (clause.word(at - 1).equals("of")) {
      return Optional.empty();
    }
    return clause
        .date(at)
        .flatMap(d -> windows.days(d.expression(), Tense.FUTURE))
        .map(days -> {
          var words = report.quote(clause.span(at, at));
          return new Dated(days, "\"" + words.words() + "\"", Optional.of(words));
        });
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
