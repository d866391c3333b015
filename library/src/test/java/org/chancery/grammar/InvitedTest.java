package org.chancery.grammar;

import static org.chancery.contact.Channel.*;
import static org.chancery.contact.Status.*;

import org.junit.jupiter.api.Test;

final class InvitedTest {
  private static final Class<?> RULE = Invited.class;

  @Test
  void invited() {
    Marked.finds(
        RULE, VISIT, INVITED, "[Narendra Modi] has invited [Barack Obama] to attend the parade.");
    Marked.finds(RULE, VISIT, INVITED, "[Theresa May] invited [Donald Trump] for talks.");
    Marked.finds(
        RULE, VISIT, PLANNED, "[Xi Jinping] accepted an invitation from [Moon Jae-in] to Seoul.");
    Marked.finds(
        RULE, VISIT, REFUSED, "[Xi Jinping] turned down an invitation from [Moon Jae-in].");
  }

  @Test
  void notInvited() {
    Marked.findsNothing(RULE, "Narendra Modi invited Barack Obama to reconsider.");
    Marked.findsNothing(RULE, "Narendra Modi invited investors to India.");
  }
}
