package org.chancery.grammar;

import static org.chancery.contact.Channel.*;
import static org.chancery.contact.Status.*;

import org.junit.jupiter.api.Test;

final class SummonedTest {
  private static final Class<?> RULE = Summoned.class;

  @Test
  void summoned() {
    Marked.finds(RULE, MEETING, HELD, "[Sweden] summoned [the Russian ambassador] on <Monday>.");
  }

  @Test
  void notSummoned() {
    Marked.findsNothing(RULE, "Sweden summoned help from Norway.");
  }
}
