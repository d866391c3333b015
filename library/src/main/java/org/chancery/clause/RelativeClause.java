package org.chancery.clause;

/// What a relative clause does to the question who is the subject of a verb.
///
/// | sentence | subject of |
/// |---|---|
/// | Blair, who last met Bush in 2003, was received in Paris. | met, received: Blair |
/// | He thanked Abbas, who met the sultan. | met: Abbas |
final class RelativeClause {
  private RelativeClause() {}

  /// "for Abbas, who met the sultan": whatever stands before him, he is who met.
  static boolean isOf(Clause clause, int who, int verb) {
    int relative = clause.word(who + 1).equals(",") ? who + 2 : who + 1;
    return clause.word(relative).equals("who")
        && relative < verb
        && clause.past(relative + 1) == verb;
  }

  /// The place before a verb, or before a relative clause that a comma closes right before it.
  static int before(Clause clause, int verb) {
    int comma = verb - 1;
    while (comma > 0 && VerbGroup.isInside(clause.word(comma))) {
      comma--;
    }
    if (!clause.word(comma).equals(",")) {
      return verb - 1;
    }
    for (int i = comma - 1; i > 1 && !clause.word(i).equals(";"); i--) {
      boolean opens = clause.word(i).equals("who") && clause.word(i - 1).equals(",");
      if (opens && clause.actors(i - 2).filter(group -> !group.modifier()).isPresent()) {
        return i - 2;
      }
    }
    return verb - 1;
  }
}
