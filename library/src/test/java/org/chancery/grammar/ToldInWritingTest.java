package org.chancery.grammar;

import static org.chancery.contact.Channel.*;
import static org.chancery.contact.Status.*;

import org.junit.jupiter.api.Test;

final class ToldInWritingTest {
  private static final Class<?> RULE = ToldInWriting.class;

  @Test
  void toldInWriting() {
    Marked.finds(
        RULE,
        MESSAGE,
        HELD,
        "In a letter dated <May 5>, [Hassan Rouhani] told [Angela Merkel] that time was short.");
    Marked.finds(
        RULE, MESSAGE, HELD, "[Joe Biden] warned [Vladimir Putin] in a note that time was short.");
  }

  @Test
  void notToldInWriting() {
    Marked.findsNothing(RULE, "In a book, Hassan Rouhani told Angela Merkel that time was short.");
    Marked.findsNothing(RULE, "Joe Biden warned Vladimir Putin that a letter would follow.");
  }
}
