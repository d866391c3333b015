package org.chancery.grammar;

import static org.chancery.contact.Channel.*;
import static org.chancery.contact.Status.*;

import org.junit.jupiter.api.Test;

final class MessageToTest {
  private static final Class<?> RULE = MessageTo.class;

  @Test
  void messages() {
    Marked.finds(
        RULE,
        MESSAGE,
        HELD,
        "In a letter to [Donald Trump], [Emmanuel Macron] asked for patience.");
    Marked.finds(
        RULE, MESSAGE, HELD, "[Kim Jong Un]'s letter to [Donald Trump] was delivered on <Friday>.");
    Marked.findsEach(
        RULE, 2, "Messages of sympathy to Shinzo Abe came from Xi Jinping and Vladimir Putin.");
  }

  @Test
  void noMessages() {
    Marked.findsNothing(RULE, "Emmanuel Macron's message to Warsaw was simple.");
  }
}
