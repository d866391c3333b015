package org.chancery.grammar;

import static org.chancery.contact.Channel.*;
import static org.chancery.contact.Status.*;

import org.junit.jupiter.api.Test;

final class PresentedCredentialsTest {
  private static final Class<?> RULE = PresentedCredentials.class;

  @Test
  void presented() {
    Marked.finds(
        RULE,
        MEETING,
        HELD,
        "[The Ghanaian ambassador] presented his credentials to [Xi Jinping] on <Monday>.");
  }

  @Test
  void notPresented() {
    Marked.findsNothing(RULE, "Xi Jinping has no credentials as a reformer.");
  }
}
