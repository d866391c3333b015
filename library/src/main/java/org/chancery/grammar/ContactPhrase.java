package org.chancery.grammar;

import java.util.Optional;
import java.util.Set;
import org.chancery.clause.Clause;
import org.chancery.time.Calendar;

/// The noun phrase of a contact and the verb whose object it is: "held [a wide-ranging, cordial
/// telephone conversation]". Between determiner and noun any word may stand that is no function
/// word, no actor and no mark.
///
/// @param start where the phrase begins, its determiner included
/// @param noun where its noun stands
/// @param support where the verb stands: "held", "had", "took part in"
record ContactPhrase(int start, int noun, Optional<Integer> support) {
  private static final int LONGEST = 9;

  private static final Set<String> SUPPORT =
      Set.of(
          "had",
          "held",
          "have",
          "has",
          "hold",
          "holds",
          "holding",
          "having",
          "conducted",
          "conducts",
          "attended",
          "joined",
          "chaired",
          "began",
          "started",
          "concluded",
          "opened",
          "finished",
          "participated",
          "participate",
          "took",
          "conduct",
          "take",
          "takes",
          "made",
          "placed",
          "completed",
          "arranged",
          "continued",
          "wrapped",
          "wraps",
          "hosted",
          "host",
          "hosts",
          "hosting",
          "mediated",
          "brokered",
          "facilitated",
          "co-chaired",
          "led",
          "attend",
          "concludes",
          "ended",
          "begin",
          "convened",
          "resumed",
          "resume",
          "resumes",
          "restarted",
          "restart",
          "commenced",
          "commence",
          "commences",
          "conclude",
          "finish",
          "exchanged",
          "received",
          "scheduled",
          "cancelled",
          "canceled",
          "postponed");

  private static final Set<String> DETERMINERS =
      Set.of(
          "a", "an", "the", "this", "that", "these", "those", "his", "her", "their", "its", "our",
          "my", "another", "one", "two", "three", "four", "five", "several", "some", "many", "no",
          "any", "each", "both", "such");

  /// Nouns of quantity, behind which "of" belongs to the phrase: "a series of talks".
  private static final Set<String> QUANTITIES =
      Set.of(
          "series", "round", "rounds", "number", "part", "pair", "couple", "string", "hour",
          "hours", "minutes", "day", "days", "lot", "flurry", "half", "set");

  private static final Set<String> PREPOSITIONS =
      Set.of(
          "in",
          "at",
          "during",
          "over",
          "via",
          "after",
          "following",
          "by",
          "through",
          "before",
          "from");

  /// Words besides prepositions that stand before a noun and never within its phrase.
  private static final Set<String> OTHER_FUNCTION_WORDS =
      Set.of(
          "during",
          "after",
          "before",
          "since",
          "until",
          "following",
          "or",
          "but",
          "that",
          "which",
          "who",
          "whom",
          "when",
          "while",
          "where",
          "because",
          "if",
          "as",
          "than",
          "is",
          "are",
          "was",
          "were",
          "be",
          "been",
          "being",
          "will",
          "would",
          "shall",
          "may",
          "might",
          "could",
          "can",
          "should",
          "must",
          "did",
          "do",
          "does",
          "not",
          "never",
          "said",
          "says",
          "he",
          "she",
          "it",
          "they",
          "we",
          "i",
          "you",
          "him",
          "them",
          "us",
          "there",
          "here",
          "then",
          "also",
          "what",
          "how",
          "why",
          "whether",
          "'s",
          "called",
          "urged",
          "discussed",
          "agreed",
          "welcomed");

  /// The phrase of a noun at a place.
  static ContactPhrase of(Clause clause, int noun) {
    int start = start(clause, noun);
    return new ContactPhrase(start, noun, support(clause, start));
  }

  private static int start(Clause clause, int noun) {
    int i = noun;
    while (i > 0 && noun - i < LONGEST && belongs(clause, i - 1)) {
      i--;
      if (clause.wordIn(i, DETERMINERS) && !isHyphened(clause, i)) {
        return isQuantityBefore(clause, i) ? start(clause, i - 1) : i;
      }
    }
    return opens(clause, i, noun) || support(clause, i).isPresent() ? i : certain(clause, noun);
  }

  /// Without determiner and verb, only what can be nothing else belongs to the noun: ordinals and
  /// hyphened words.
  private static int certain(Clause clause, int noun) {
    int i = noun;
    while (Calendar.ordinal(clause.word(i - 1)).isPresent()
        || ContactNoun.isKind(clause.word(i - 1))
        || (clause.word(i).equals("-") && clause.actors(i - 1).isEmpty())
        || (clause.word(i - 1).equals("-") && clause.actors(i - 2).isEmpty())) {
      i--;
    }
    return i;
  }

  /// The head of a line, a possessor or a preposition before the phrase; behind actors only what is
  /// written as a name, for a verb may stand there.
  private static boolean opens(Clause clause, int i, int noun) {
    if (clause.actors(i - 1).isEmpty()) {
      return i == 0 || clause.word(i - 1).equals("'s") || clause.wordIn(i - 1, PREPOSITIONS);
    }
    if (clause.isHyphenedGroup(i - 1)) {
      return true;
    }
    for (int k = i; k < noun; k++) {
      if (!clause.isCapitalised(k) && !clause.word(k).equals("-")) {
        return false;
      }
    }
    return true;
  }

  private static boolean belongs(Clause clause, int i) {
    String word = clause.word(i);
    if (word.isEmpty() || clause.wordIn(i, SUPPORT)) {
      return false;
    }
    if (word.equals("-")) {
      return clause.actors(i - 1).isEmpty();
    }
    if (word.equals(",") || word.equals("and")) {
      return isQuality(clause, i - 1) && isQuality(clause, i + 1);
    }
    if (word.equals("of")) {
      return clause.wordIn(i - 1, QUANTITIES);
    }
    if (word.equals("in")) {
      return clause.wordIn(i - 1, Set.of("part", "participated", "participate"));
    }
    return Character.isLetterOrDigit(word.charAt(0))
        && (isHyphened(clause, i) || !isFunctionWord(word));
  }

  private static boolean isFunctionWord(String word) {
    return Clause.PREPOSITIONS.contains(word) || OTHER_FUNCTION_WORDS.contains(word);
  }

  /// A part of "one-to-one".
  private static boolean isHyphened(Clause clause, int i) {
    return clause.word(i - 1).equals("-") || clause.word(i + 1).equals("-");
  }

  private static boolean isQuantityBefore(Clause clause, int i) {
    return clause.word(i - 1).equals("of") && clause.wordIn(i - 2, QUANTITIES);
  }

  /// A word that can stand in a row of adjectives.
  private static boolean isQuality(Clause clause, int i) {
    String word = clause.word(i);
    return !word.isEmpty()
        && Character.isLetter(word.charAt(0))
        && !isFunctionWord(word)
        && !DETERMINERS.contains(word)
        && !SUPPORT.contains(word)
        && !clause.isCapitalised(i);
  }

  /// The verb right before the phrase, or the words "took part in".
  private static Optional<Integer> support(Clause clause, int start) {
    for (int i = start - 1; i >= Math.max(0, start - 3); i--) {
      if (clause.wordIn(i, SUPPORT)) {
        return Optional.of(i);
      }
      boolean between =
          clause.date(i).isPresent()
              || clause.wordIn(i, Set.of("in", "part", "also", "today", "yesterday", "up"))
              || clause.word(i).endsWith("ly");
      if (!between) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /// Whether the phrase has a word between its start and its noun.
  boolean has(Clause clause, Set<String> words) {
    for (int i = noun - 1; i >= start; i--) {
      if (clause.wordIn(i, words)) {
        return true;
      }
    }
    return false;
  }

  /// "held", "began", "co-chaired": a verb that makes one contact of what goes on without end.
  boolean isHeld(Clause clause) {
    return support.isPresent()
        && clause.wordIn(
            support.get(),
            Set.of(
                "held",
                "had",
                "began",
                "concluded",
                "chaired",
                "co-chaired",
                "opened",
                "completed",
                "started"));
  }
}
