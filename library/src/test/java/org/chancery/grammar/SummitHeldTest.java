package org.chancery.grammar;

import static org.chancery.contact.Channel.*;
import static org.chancery.contact.Status.*;

import org.junit.jupiter.api.Test;

final class SummitHeldTest {
  private static final Class<?> RULE = SummitHeld.class;

  @Test
  void attended() {
    Marked.finds(
        RULE,
        MEETING,
        HELD,
        "[Vladimir Putin] attended the [G20] summit in Hangzhou on <September 4>."
            .replace("the [G20]", "[the G20]"));
  }

  @Test
  void noSummit() {
    Marked.findsNothing(RULE, "The G20 summit communique was criticised by environmentalists.");
  }
}
