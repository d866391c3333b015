package org.chancery.grammar;

import static org.chancery.contact.Channel.*;
import static org.chancery.contact.Status.*;

import org.junit.jupiter.api.Test;

final class LookedForwardTest {
  private static final Class<?> RULE = LookedForward.class;

  @Test
  void toGathering() {
    Marked.finds(
        RULE,
        MEETING,
        PLANNED,
        "[Angela Merkel] and [Emmanuel Macron] looked forward to meeting again at [the G7]"
            + " summit.");
  }

  @Test
  void toNothingCertain() {
    Marked.findsNothing(
        RULE, "Angela Merkel and Emmanuel Macron looked forward to speaking again soon.");
  }
}
