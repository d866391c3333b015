package org.chancery.actor;

import java.util.Set;
import org.chancery.language.WordList;

/// Words for those who act for a party without being named.
final class Sides {
  private static final Set<String> SIDES =
      WordList.of(
          """
          side government authorities delegation delegations team leadership representatives
          administration regime negotiators party officials experts diplomats mission counterparts
          governments lawmakers parliamentarians legislators envoys
          """);
  private static final Set<String> MODIFIERS =
      WordList.of(
          """
          parliamentary military trade government official high-level high level senior technical
          security economic defense defence diplomatic negotiating congressional state ministerial
          interim ruling new visiting nuclear large joint top foreign ministry
          """);

  private Sides() {}

  static boolean isSide(String fold) {
    return SIDES.contains(fold);
  }

  /// Where the word for a side stands: at the token, or behind words such as "parliamentary".
  static int at(NamedWords words, int from) {
    int i = from;
    while (MODIFIERS.contains(words.word(i)) || (i > from && words.word(i).equals("-"))) {
      if (SIDES.contains(words.word(i)) && !SIDES.contains(words.word(i + 1))) {
        return i;
      }
      i++;
    }
    return SIDES.contains(words.word(i)) ? i : -1;
  }
}
