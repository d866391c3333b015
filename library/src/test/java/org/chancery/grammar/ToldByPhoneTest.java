package org.chancery.grammar;

import static org.chancery.contact.Channel.*;
import static org.chancery.contact.Status.*;

import org.junit.jupiter.api.Test;

final class ToldByPhoneTest {
  private static final Class<?> RULE = ToldByPhone.class;

  @Test
  void told() {
    Marked.finds(
        RULE, CALL, HELD, "[Joe Biden] told [Benjamin Netanyahu] by phone on <Thursday> to wait.");
    Marked.finds(
        RULE,
        CALL,
        HELD,
        "[Angela Merkel] urged [Vladimir Putin] in a video call to release the sailors.");
  }

  @Test
  void notTold() {
    Marked.findsNothing(RULE, "Joe Biden told Benjamin Netanyahu that phone records were leaked.");
    Marked.findsNothing(RULE, "Joe Biden told reporters by phone that he would wait.");
  }
}
