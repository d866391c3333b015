package org.chancery.grammar;

import java.util.Set;
import org.chancery.clause.Motion;
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
          "takes",
          "makes",
          "pays",
          "starts");

  /// Behind these the same forms are infinitives or nouns: "to meet", "his hosts".
  private static final Set<String> NO_VERB_BEHIND =
      Set.of("to", "his", "her", "their", "its", "the", "of");

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
      boolean away =
          Set.of("is", "are").contains(token.fold())
              && Set.of("on", "in", "visiting", "touring").contains(sentence.fold(i + 1));
      boolean verb = VERBS.contains(token.fold()) || Motion.isPresent(token.fold());
      if (inside && ((verb && !NO_VERB_BEHIND.contains(sentence.fold(i - 1))) || passive || away)) {
        return true;
      }
    }
    return false;
  }
}
