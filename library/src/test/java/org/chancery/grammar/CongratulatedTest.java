package org.chancery.grammar;

import static org.chancery.contact.Channel.*;
import static org.chancery.contact.Status.*;

import org.junit.jupiter.api.Test;

final class CongratulatedTest {
  private static final Class<?> RULE = Congratulated.class;

  @Test
  void congratulated() {
    Marked.finds(
        RULE, MESSAGE, HELD, "[Xi Jinping] congratulated [Vladimir Putin] on his re-election.");
    Marked.finds(
        RULE, CALL, HELD, "In a call on <Monday>, [Xi Jinping] congratulated [Vladimir Putin].");
  }

  @Test
  void congratulatedOthers() {
    Marked.findsNothing(RULE, "Vladimir Putin congratulated the athletes.");
  }
}
