package org.chancery.grammar;

import java.util.Set;
import org.chancery.language.Sentence;
import org.chancery.language.Token;

/// "meets", "are held", "arrives": the tense of headlines and of day-by-day digests, which tells of
/// the day itself.
public final class PresentTense {
  private static final Set<String> VERBS =
      Set.of(
          "meets",
          "meet",
          "visits",
          "arrives",
          "holds",
          "hold",
          "hosts",
          "receives",
          "attends",
          "speaks",
          "begins",
          "opens",
          "gather",
          "gathers",
          "convene",
          "convenes",
          "telephones",
          "travels",
          "welcomes",
          "attend",
          "discuss",
          "sends",
          "congratulates",
          "takes");

  private PresentTense() {}

  /// Whether the words of a candidate, or what follows them at once, are in the present tense.
  public static boolean tells(Sentence sentence, Candidate candidate) {
    for (int i = 0; i < sentence.size(); i++) {
      Token token = sentence.token(i);
      boolean inside =
          token.start() >= candidate.words().start()
              && token.start() <= candidate.words().end() + 12;
      boolean passive =
          Set.of("is", "are").contains(token.fold()) && sentence.fold(i + 1).equals("held");
      if (inside
          && ((VERBS.contains(token.fold()) && !sentence.fold(i - 1).equals("to")) || passive)) {
        return true;
      }
    }
    return false;
  }
}
