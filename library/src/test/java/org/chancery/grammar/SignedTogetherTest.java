package org.chancery.grammar;

import static org.chancery.contact.Channel.*;
import static org.chancery.contact.Status.*;

import org.junit.jupiter.api.Test;

final class SignedTogetherTest {
  private static final Class<?> RULE = SignedTogether.class;

  @Test
  void signed() {
    Marked.finds(
        RULE, MEETING, HELD, "[Vladimir Putin] and [Leonid Kuchma] signed a treaty on <Friday>.");
    Marked.finds(
        RULE,
        MEETING,
        HELD,
        "The pact was signed by [Sergei Lavrov] and [John Kerry] on <Friday>.");
  }

  @Test
  void notSigned() {
    Marked.findsNothing(RULE, "Vladimir Putin signed a law on relations with Ukraine on Friday.");
    Marked.findsNothing(RULE, "The United States and Russia signed the treaty in 2010.");
  }
}
