package org.chancery.grammar;

import static org.chancery.contact.Channel.*;
import static org.chancery.contact.Status.*;

import org.junit.jupiter.api.Test;

final class WroteToTest {
  private static final Class<?> RULE = WroteTo.class;

  @Test
  void wrote() {
    Marked.finds(RULE, MESSAGE, HELD, "[Emmanuel Macron] has written to [Donald Trump].");
    Marked.finds(RULE, MESSAGE, HELD, "[Xi Jinping] cabled [Vladimir Putin] on <Monday>.");
  }

  @Test
  void wroteOtherwise() {
    Marked.findsNothing(RULE, "Emmanuel Macron wrote in a German newspaper.");
    Marked.findsNothing(RULE, "Emmanuel Macron wrote Donald Trump off.");
  }
}
