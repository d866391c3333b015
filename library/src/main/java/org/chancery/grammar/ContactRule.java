package org.chancery.grammar;

import java.util.List;
import java.util.Set;
import org.chancery.clause.Clause;

/// One way of saying that two sides were, or will be, in contact. The class's name is the rule's id
/// in readings and ledgers.
interface ContactRule {
  /// The folded words at which the rule looks.
  Set<String> triggers();

  /// What a clause says at a trigger; nothing where the word is used otherwise.
  List<Finding> read(Clause clause, int at);

  default String id() {
    return getClass().getSimpleName();
  }
}
