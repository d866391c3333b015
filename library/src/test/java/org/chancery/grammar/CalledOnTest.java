package org.chancery.grammar;

import static org.chancery.contact.Channel.*;
import static org.chancery.contact.Status.*;

import org.junit.jupiter.api.Test;

final class CalledOnTest {
  private static final Class<?> RULE = CalledOn.class;

  @Test
  void calledOn() {
    Marked.finds(
        RULE, MEETING, HELD, "[Angela Merkel] called on [Shinzo Abe] in Tokyo on <Monday>.");
    Marked.finds(RULE, MEETING, HELD, "[Angela Merkel] paid a courtesy call on [Shinzo Abe].");
  }

  @Test
  void calledOnToDo() {
    Marked.findsNothing(RULE, "Angela Merkel called on Shinzo Abe to open the market.");
    Marked.findsNothing(RULE, "Angela Merkel called on Japan.");
  }
}
