package org.chancery.dating;

import java.util.List;
import org.chancery.language.Sentence;

/// One way in which words give away when they were written.
interface ClueRule {
  /// The clues of one sentence; contradictory ones are sorted out later.
  ///
  /// @param line which sentence of the body it is, from 1; 0 in the title
  List<Clue> read(Sentence sentence, int line);

  /// How much its clues count where clues contradict each other.
  int weight();
}
