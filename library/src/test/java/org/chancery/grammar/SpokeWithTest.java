package org.chancery.grammar;

import static org.chancery.contact.Channel.*;
import static org.chancery.contact.Status.*;

import org.chancery.contact.Refusal;
import org.junit.jupiter.api.Test;

final class SpokeWithTest {
  private static final Class<?> RULE = SpokeWith.class;

  @Test
  void spoke() {
    Marked.finds(
        RULE,
        CALL,
        HELD,
        "[President Donald Trump] spoke <today> with [Emir Tamim bin Hamad Al Thani of Qatar].");
    Marked.finds(
        RULE,
        CALL,
        HELD,
        "[Vladimir Putin and Benjamin Netanyahu] spoke by phone on <Wednesday night>."
            .replace(" and ", "] and ["));
    Marked.finds(
        RULE,
        MEETING,
        HELD,
        "[Mike Pence] spoke with [Moon Jae-in] on the sidelines of the summit on <Thursday>.");
  }

  @Test
  void eachOfSeveral() {
    Marked.findsEach(
        RULE,
        3,
        "Emmanuel Macron spoke by phone with Donald Trump, Theresa May and Angela Merkel.");
  }

  @Test
  void otherStatus() {
    Marked.finds(
        RULE, CALL, PLANNED, "[Emmanuel Macron] is to speak with [Hassan Rouhani] on <Sunday>.");
    Marked.refuses(
        RULE, Refusal.Reason.HYPOTHETICAL, "Emmanuel Macron hopes to speak with Hassan Rouhani.");
  }

  @Test
  void otherListeners() {
    Marked.findsNothing(RULE, "Donald Trump spoke with reporters about Qatar.");
    Marked.findsNothing(RULE, "Donald Trump spoke about Qatar on Monday.");
  }
}
