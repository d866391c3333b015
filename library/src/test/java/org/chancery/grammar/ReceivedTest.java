package org.chancery.grammar;

import static org.chancery.contact.Channel.*;
import static org.chancery.contact.Status.*;

import org.junit.jupiter.api.Test;

final class ReceivedTest {
  private static final Class<?> RULE = Received.class;

  @Test
  void inAudience() {
    Marked.finds(
        RULE, MEETING, HELD, "[Pope Francis] received in private audience [Angela Merkel].");
  }

  @Test
  void received() {
    Marked.finds(
        RULE, MEETING, HELD, "[King Salman] received [Theresa May] in Riyadh on <Wednesday>.");
    Marked.finds(RULE, MEETING, HELD, "[Mike Pompeo] was welcomed by [Kim Jong Un] on <Monday>.");
    Marked.finds(
        RULE, MEETING, PLANNED, "[Donald Trump] will host [Emmanuel Macron] on <April 24>.");
  }

  @Test
  void welcomedSomethingElse() {
    Marked.findsNothing(RULE, "Theresa May welcomed Emmanuel Macron's remarks.");
    Marked.findsNothing(RULE, "Theresa May welcomed the decision of the European Union.");
  }
}
