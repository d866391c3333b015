package org.chancery.grammar;

import static org.chancery.contact.Channel.*;
import static org.chancery.contact.Status.*;

import org.chancery.contact.Refusal;
import org.junit.jupiter.api.Test;

final class MetWithTest {
  private static final Class<?> RULE = MetWith.class;

  @Test
  void met() {
    Marked.finds(
        RULE, MEETING, HELD, "[Sergei Lavrov] met <yesterday> in Astana with [Mevlut Cavusoglu].");
    Marked.finds(
        RULE,
        MEETING,
        HELD,
        "[German Chancellor Angela Merkel] met [Prime Minister Theresa May of Britain] on <Thursday>.");
    Marked.finds(
        RULE, MEETING, PLANNED, "[Donald Trump] will meet with [Emmanuel Macron] <next week>.");
    Marked.finds(
        RULE, CALL, HELD, "[Justin Trudeau] met virtually with [Angela Merkel] on <Monday>.");
    Marked.finds(RULE, MEETING, REFUSED, "[Mahmoud Abbas] refused to meet [Mike Pence].");
  }

  @Test
  void notMet() {
    Marked.refuses(
        RULE, Refusal.Reason.HYPOTHETICAL, "Theresa May is ready to meet Jean-Claude Juncker.");
    Marked.refuses(RULE, Refusal.Reason.SAME_PARTY, "Theresa May met Boris Johnson on Monday.");
    Marked.findsNothing(RULE, "Iran and Russia met the deadline on Friday.");
    Marked.findsNothing(RULE, "Emmanuel Macron met students in Paris.");
  }

  @Test
  void counted() {
    Marked.refuses(
        RULE, Refusal.Reason.GENERIC, "Vladimir Putin and Benjamin Netanyahu met twice this year.");
  }
}
