package org.chancery.dating;

import java.util.List;
import org.chancery.language.Sentence;

/// One way in which words give away when they were written.
interface ClueRule {
  /// The clues of one sentence; contradictory ones are sorted out later.
  List<Clue> read(Sentence sentence);
}
