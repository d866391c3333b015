package org.chancery.reading;

import java.util.regex.Pattern;

/// What the words around a contact say of its time and place in the report.
final class Wording {
  private static final Pattern PAST_VERB =
      Pattern.compile(
          "\\b(?:met|spoke|held|had|received|hosted|welcomed|visited|talked|sent|called|arrived"
              + "|phoned|telephoned|travelled|traveled|was|were|took|discussed)\\b");

  /// What stands before a contact within which the rest is told, or before the subject of a
  /// sentence.
  private static final Pattern AT_IT =
      Pattern.compile(
          "(?:(?:\\b(?:[Dd]uring|[Aa]t|(?:[Oo]ver|[Ii]n) the course of|[Oo]pening|[Bb]eginning|[Cc]losing)"
              + "|^|[.!?\\n] ?)\\s*)$");

  private static final int BEFORE = 24;

  private static final Pattern JUST =
      Pattern.compile("\\b(?:I|we|We|has|have|I've|we've|I’ve) just |^Just |\\bjust now\\b");

  private Wording() {}

  /// Whether words have a verb of contact in the past tense.
  static boolean isPast(String words) {
    return PAST_VERB.matcher(words).find();
  }

  /// "I have just spoken with", "Just met".
  static boolean isJustPast(String words) {
    return JUST.matcher(words).find();
  }

  /// Whether words at an offset name that within which the rest is told, "during the meeting", or
  /// begin a sentence.
  static boolean isWhatTheRestIsOf(String text, int start) {
    return AT_IT.matcher(text.substring(Math.max(0, start - BEFORE), start)).find();
  }
}
