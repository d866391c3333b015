package org.chancery.grammar;

import static org.chancery.contact.Channel.*;
import static org.chancery.contact.Status.*;

import org.junit.jupiter.api.Test;

final class OnTheMarginsTest {
  private static final Class<?> RULE = OnTheMargins.class;

  @Test
  void bothAttend() {
    Marked.finds(
        RULE,
        MEETING,
        HELD,
        "[Joe Biden] met [Andrzej Duda] on <Monday> on the margins of [the NATO] summit.");
  }

  @Test
  void nobodyElse() {
    Marked.findsNothing(RULE, "Andrzej Duda met voters on the sidelines of the congress.");
    Marked.findsNothing(RULE, "Jens Stoltenberg met Joe Biden on the margins of the NATO summit.");
  }
}
