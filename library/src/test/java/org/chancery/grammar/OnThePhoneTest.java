package org.chancery.grammar;

import static org.chancery.contact.Channel.*;
import static org.chancery.contact.Status.*;

import org.junit.jupiter.api.Test;

final class OnThePhoneTest {
  private static final Class<?> RULE = OnThePhone.class;

  @Test
  void onThePhone() {
    Marked.finds(
        RULE,
        CALL,
        HELD,
        "[Francois Hollande] picked up the phone to [Angela Merkel] on <Monday>.");
    Marked.finds(RULE, CALL, HELD, "[Boris Johnson] was on the line to [Joe Biden] on <Sunday>.");
  }

  @Test
  void notOnThePhone() {
    Marked.findsNothing(RULE, "Francois Hollande picked up the phone on Monday.");
    Marked.findsNothing(RULE, "Boris Johnson toured the front line with Volodymyr Zelenskyy.");
  }
}
