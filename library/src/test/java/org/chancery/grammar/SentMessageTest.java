package org.chancery.grammar;

import static org.chancery.contact.Channel.*;
import static org.chancery.contact.Status.*;

import org.junit.jupiter.api.Test;

final class SentMessageTest {
  private static final Class<?> RULE = SentMessage.class;

  @Test
  void sent() {
    Marked.finds(
        RULE,
        MESSAGE,
        HELD,
        "[Vladimir Putin] sent a telegram of condolence to [Abdelaziz Bouteflika] on <Wednesday>.");
    Marked.finds(
        RULE, MESSAGE, HELD, "[Xi Jinping] sent [Kim Jong Un] a message of congratulations.");
    Marked.finds(RULE, MESSAGE, HELD, "[Donald Trump] received a letter from [Kim Jong Un].");
    Marked.finds(
        RULE, MESSAGE, HELD, "The envoy handed [Kim Jong Un] a letter from [Donald Trump].");
    Marked.finds(RULE, MESSAGE, HELD, "[Donald Trump] replied to a letter from [Kim Jong Un].");
    Marked.findsEach(RULE, 2, "Donald Trump received letters from Kim Jong Un and Vladimir Putin.");
    Marked.findsEach(
        RULE, 2, "Vladimir Putin sent messages to Andrzej Duda and Dalia Grybauskaite.");
  }

  @Test
  void sentSomethingElse() {
    Marked.findsNothing(RULE, "Vladimir Putin sent an envoy to Andrzej Duda.");
    Marked.findsNothing(RULE, "Donald Trump sent a clear message to Kim Jong Un.");
    Marked.findsNothing(RULE, "Donald Trump sent a message to Pyongyang.");
  }
}
