package org.chancery.voice;

import java.util.Set;
import org.chancery.clause.Clause;

/// Verbs of speech, and where the statement stands that belongs to one.
public final class Speech {
  /// What follows them is the statement, with or without "that".
  public static final Set<String> SAYING =
      Set.of(
          "said",
          "says",
          "stated",
          "states",
          "added",
          "adds",
          "replied",
          "continued",
          "claimed",
          "claims",
          "reported",
          "wrote",
          "writes",
          "tweeted",
          "insisted",
          "insists",
          "argued",
          "explained",
          "recalled",
          "remarked",
          "responded",
          "declared",
          "maintained",
          "asserted",
          "alleged",
          "revealed",
          "concluded",
          "disclosed",
          "told",
          "tells",
          "informed",
          "assured",
          "read",
          "reads",
          "answered");

  /// Acts of speech: without "that" behind them, they are themselves part of what is told.
  public static final Set<String> ACTS =
      Set.of(
          "stressed",
          "stresses",
          "emphasized",
          "emphasised",
          "noted",
          "announced",
          "announces",
          "confirmed",
          "confirms",
          "reiterated",
          "underscored",
          "underlined",
          "warned",
          "warns",
          "clarified",
          "affirmed",
          "reaffirmed",
          "acknowledged",
          "denied",
          "denies",
          "highlighted",
          "expressed",
          "vowed",
          "vows",
          "pledged",
          "pledges",
          "promised",
          "reasserted",
          "indicated",
          "proposed",
          "suggested",
          "demanded",
          "demands",
          "rejected",
          "threatened",
          "condemned",
          "condemns",
          "praised",
          "criticized",
          "criticised",
          "accused",
          "accuses",
          "urged",
          "urges",
          "appealed",
          "thanked",
          "congratulated",
          "dismissed",
          "pointed",
          "called",
          "calls",
          "conveyed",
          "defended",
          "outlined",
          "advised",
          "hailed",
          "requested");

  /// Forms in which a speaker goes on.
  public static final Set<String> PARTICIPLES =
      Set.of(
          "saying",
          "adding",
          "stressing",
          "noting",
          "claiming",
          "emphasizing",
          "emphasising",
          "pointing",
          "warning",
          "insisting",
          "stating",
          "reiterating",
          "underlining",
          "underscoring",
          "urging",
          "expressing",
          "arguing",
          "reading",
          "calling");

  private static final Set<String> ADJUNCTS =
      Set.of(
          "in",
          "on",
          "at",
          "during",
          "after",
          "before",
          "to",
          "earlier",
          "late",
          "following",
          "by",
          "via",
          "through",
          "from",
          "when",
          "as",
          "upon",
          "ahead",
          "later",
          "here",
          "today");
  private static final Set<String> TELLING = Set.of("told", "tells", "informed", "assured");
  private static final Set<String> PREPOSITIONAL =
      Set.of("called", "calls", "calling", "appealed", "pointed");
  private static final int REACH = 16;

  private static final Set<String> FIRST_PERSON = Set.of("i", "we", "my", "you", "me");

  private Speech() {}

  public static boolean isSpeech(String word) {
    return SAYING.contains(word) || ACTS.contains(word);
  }

  /// Where the clause behind a verb of speech begins: behind "that", or at the first word of it; -1
  /// where none follows.
  public static int statement(Clause clause, int verb) {
    int next = afterAddressee(clause, verb);
    int far = behindAdjuncts(clause, next);
    if (far >= 0) {
      return far;
    }
    if (isMark(clause, next)) {
      return next;
    }
    if (clause.wordIn(next, Set.of(",", ":")) && isMark(clause, next + 1)) {
      return next + 1;
    }
    if (clause.word(next).equals(":")) {
      return next + 1 < clause.size() ? next + 1 : -1;
    }
    return isEnd(clause, next) || isAdjunct(clause, next) ? -1 : next;
  }

  /// Past "reporters" and "radio station Ekho Moskvy" in "told reporters that".
  public static int afterAddressee(Clause clause, int verb) {
    int next = verb + 1;
    if (clause.wordIn(verb, Set.of("pointed", "pointing")) && clause.word(next).equals("out")) {
      return next + 1;
    }
    if (!TELLING.contains(clause.word(verb))) {
      return next;
    }
    for (int i = next; i < Math.min(clause.size(), next + REACH); i++) {
      if (clause.word(i).equals("that")
          || isMark(clause, i)
          || clause.wordIn(i, Set.of(",", ":", "."))) {
        return i;
      }
    }
    return next + 1;
  }

  /// The place behind "that", or a quotation, at a place or behind the adjuncts that begin there;
  /// -1 where there is none.
  private static int behindAdjuncts(Clause clause, int start) {
    if (clause.word(start).equals("that")) {
      return start + 1;
    }
    if (!isAdjunct(clause, start)) {
      return -1;
    }
    for (int i = start; i < Math.min(clause.size(), start + REACH); i++) {
      if (clause.word(i).equals("that")) {
        return i + 1;
      }
      if (clause.wordIn(i, Set.of(",", ":")) && isMark(clause, i + 1)) {
        return i + 1;
      }
      if (isMark(clause, i) || clause.wordIn(i, Set.of(",", ":", ";", "."))) {
        return -1;
      }
    }
    return -1;
  }

  public static boolean isMark(Clause clause, int at) {
    return clause.word(at).equals("\"");
  }

  public static boolean isEnd(Clause clause, int at) {
    return at >= clause.size() || clause.wordIn(at, Set.of(".", "!", "?", ",", ";", ")", "--"));
  }

  /// Whether a verb is part of what is told where no "that" follows: "urged", "informed A of".
  public static boolean isAct(Clause clause, int verb) {
    return ACTS.contains(clause.word(verb)) || TELLING.contains(clause.word(verb));
  }

  /// Whether what follows a verb behind a preposition belongs to its statement: "called on A to
  /// ...".
  public static boolean takesPreposition(Clause clause, int verb) {
    return PREPOSITIONAL.contains(clause.word(verb));
  }

  /// Whether a sentence opens with a phrase that is no statement: "In Moscow,", "While abroad,".
  public static boolean opensSentence(Clause clause) {
    return isAdjunct(clause, 0)
        || clause.wordIn(
            0,
            Set.of(
                "while",
                "although",
                "speaking",
                "asked",
                "amid",
                "despite",
                "with",
                "responding",
                "meanwhile",
                "separately",
                "commenting",
                "addressing",
                "but",
                "and",
                "for"));
  }

  public static boolean isAdjunct(Clause clause, int at) {
    return clause.date(at).isPresent() || clause.wordIn(at, ADJUNCTS);
  }

  /// Whether a form of "be", "get" or a determiner before a word makes it no finite verb.
  public static boolean isFinite(Clause clause, int verb) {
    int i = verb - 1;
    while (i >= 0 && clause.word(i).endsWith("ly")) {
      i--;
    }
    return !clause.wordIn(
        i,
        Set.of(
            "was", "were", "is", "are", "been", "being", "be", "the", "a", "an", "their", "its",
            "his", "her", "not", "as", "of", "'s", "never", "to", "will", "would", "get", "got",
            "this", "that"));
  }

  /// Whether a sentence is told of others, and is neither a question nor somebody's own speech.
  public static boolean isTold(Clause clause) {
    for (int i = 0; i < clause.sentence().size(); i++) {
      String word = clause.sentence().fold(i);
      if (FIRST_PERSON.contains(word) || word.equals("?")) {
        return false;
      }
    }
    return true;
  }
}
