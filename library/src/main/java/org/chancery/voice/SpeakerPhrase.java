package org.chancery.voice;

import java.util.Set;
import org.chancery.clause.Clause;

/// How far the noun phrase of somebody who speaks reaches, to the left and to the right.
final class SpeakerPhrase {
  /// In words.
  static final int LONGEST = 8;

  private static final Set<String> STOPS =
      Set.of(
          "that",
          "which",
          "as",
          "while",
          "although",
          "though",
          "when",
          "after",
          "before",
          "because",
          "if",
          "and",
          "but",
          "or",
          "with",
          "from",
          "to",
          "by",
          "in",
          "on",
          "about",
          "between",
          "against",
          "into",
          "over",
          "under",
          "than",
          "including",
          "said",
          "says",
          "whereas",
          "since",
          "is",
          "was",
          "were",
          "are",
          "has",
          "have",
          "had",
          "not");

  private static final Set<String> LINKS = Set.of("of", "for", "at");

  private static final Set<String> BETWEEN_SUBJECT_AND_VERB =
      Set.of(
          "has",
          "have",
          "had",
          "also",
          "later",
          "then",
          "again",
          "further",
          "earlier",
          "however",
          "once",
          "each",
          "both",
          "therefore",
          "too",
          "just",
          "today",
          "always",
          "previously");

  private SpeakerPhrase() {}

  /// Past adverbs, auxiliaries, dates and what stands in brackets between a verb and its subject.
  static int subjectEnd(Clause clause, int verb) {
    int i = verb - 1;
    while (i >= 0) {
      String word = clause.word(i);
      if (clause.date(i).isPresent()) {
        i -= clause.wordIn(i - 1, Set.of("on", "in", "late", "early", "at")) ? 2 : 1;
      } else if (BETWEEN_SUBJECT_AND_VERB.contains(word)
          || (word.endsWith("ly") && !clause.isCapitalised(i))) {
        i--;
      } else if (word.equals(")") && clause.word(i - 2).equals("(")) {
        i -= 3;
      } else {
        return i;
      }
    }
    return -1;
  }

  /// Left over the words of a noun phrase, up to and with those who act.
  static int firstOfPhrase(Clause clause, int last) {
    int first = last;
    while (first > 0 && last - first < LONGEST) {
      int next = first - 1;
      if (clause.actors(next).isPresent() && !isGoverned(clause, next)) {
        return next;
      }
      boolean link = isLink(clause, next) && SpeakerNouns.isInstitution(clause, next - 1);
      if (!isPartOfPhrase(clause, next) && !link) {
        return first;
      }
      first = next;
      if (clause.wordIn(first, Set.of("the", "a", "an", "his", "her", "their", "its"))
          && !link(clause, first)) {
        return first;
      }
    }
    return first;
  }

  static boolean link(Clause clause, int determiner) {
    return isLink(clause, determiner - 1) && SpeakerNouns.isInstitution(clause, determiner - 2);
  }

  /// Whether a group stands behind a preposition, and so is not itself the subject.
  static boolean isGoverned(Clause clause, int group) {
    return clause.wordIn(
        group - 1,
        Set.of(
            "of",
            "for",
            "with",
            "to",
            "from",
            "by",
            "about",
            "between",
            "against",
            "at",
            "in",
            "on",
            "over",
            "into",
            "toward",
            "towards",
            "via",
            "than",
            "including",
            "among"));
  }

  static boolean isPartOfPhrase(Clause clause, int at) {
    String word = clause.word(at);
    if (word.equals("'s") || word.equals("-")) {
      return true;
    }
    return isWord(clause, at) && !STOPS.contains(word) && !LINKS.contains(word);
  }

  static boolean isWord(Clause clause, int at) {
    String word = clause.word(at);
    return !word.isEmpty() && Character.isLetter(word.charAt(0));
  }

  static boolean isVerbal(Clause clause, int at) {
    String word = clause.word(at);
    return word.endsWith("ing") || (word.endsWith("ed") && !clause.isCapitalised(at));
  }

  /// Whether no phrase of somebody who speaks begins with the word at a place.
  static boolean isStop(Clause clause, int at) {
    return clause.wordIn(at, STOPS) || isLink(clause, at);
  }

  /// "of", "for", "at": what ties an institution to those it speaks for.
  static boolean isLink(Clause clause, int at) {
    return clause.wordIn(at, LINKS);
  }
}
