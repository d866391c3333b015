package org.chancery.reading;

import java.util.Set;
import org.chancery.language.Sentence;

/// Lines below pictures: "President Duda (R) welcomes ..."; they tell of contacts that the report
/// is not about.
final class Caption {
  private static final Set<String> SIDES =
      Set.of("l", "r", "c", "left", "right", "center", "archive");
  private static final Set<String> CREDITS = Set.of("photo", "credit", "photos");

  private Caption() {}

  static boolean is(Sentence sentence) {
    for (int i = 0; i < sentence.size(); i++) {
      boolean bracketed = sentence.fold(i).equals("(") && sentence.fold(i + 2).equals(")");
      boolean credit = CREDITS.contains(sentence.fold(i)) && sentence.size() < 60;
      if ((bracketed && SIDES.contains(sentence.fold(i + 1))) || credit) {
        return true;
      }
    }
    return false;
  }
}
