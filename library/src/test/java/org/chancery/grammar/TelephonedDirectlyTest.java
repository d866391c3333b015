package org.chancery.grammar;

import static org.chancery.contact.Channel.*;
import static org.chancery.contact.Status.*;

import org.chancery.contact.Refusal;
import org.junit.jupiter.api.Test;

final class TelephonedDirectlyTest {
  private static final Class<?> RULE = TelephonedDirectly.class;

  @Test
  void directly() {
    Marked.finds(RULE, CALL, HELD, "[Vladimir Putin] telephoned [Angela Merkel] on <Friday>.");
    Marked.finds(
        RULE,
        CALL,
        HELD,
        "[French President Emmanuel Macron] phoned [King Abdullah II] <yesterday>.");
    Marked.finds(
        RULE,
        CALL,
        HELD,
        "[Donald Trump] called [Shinzo Abe] on <Tuesday> to discuss North Korea.");
    Marked.finds(RULE, CALL, HELD, "[Narendra Modi] was telephoned by [Theresa May] on <Monday>.");
  }

  @Test
  void otherStatus() {
    Marked.finds(
        RULE, CALL, PLANNED, "[Donald Trump] will telephone [Emmanuel Macron] <tomorrow>.");
    Marked.finds(RULE, CALL, REFUSED, "[Donald Trump] refused to telephone [Emmanuel Macron].");
    Marked.refuses(
        RULE, Refusal.Reason.HYPOTHETICAL, "Donald Trump wants to telephone Emmanuel Macron.");
  }

  @Test
  void calledOtherwise() {
    Marked.findsNothing(RULE, "Vladimir Putin called Angela Merkel a reliable partner.");
    Marked.findsNothing(RULE, "The Kremlin called the talks useful.");
  }
}
