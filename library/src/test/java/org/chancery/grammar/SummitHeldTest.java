package org.chancery.grammar;

import static org.chancery.contact.Channel.*;
import static org.chancery.contact.Status.*;

import org.junit.jupiter.api.Test;

final class SummitHeldTest {
  private static final Class<?> RULE = SummitHeld.class;

  @Test
  void heldInState() {
    Marked.finds(RULE, MEETING, HELD, "[The ASEAN] summit opened in [Brunei] on <Wednesday>.");
    Marked.finds(
        RULE,
        MEETING,
        PLANNED,
        "[Leaders of the African Union] will meet in [Niamey] on <Monday>.");
  }

  @Test
  void bodyOfTwoSides() {
    Marked.finds(
        RULE, MEETING, HELD, "[The U.S.]-[EU] Trade and Technology Council met in Pittsburgh.");
  }

  @Test
  void seatIsNoHost() {
    Marked.findsNothing(RULE, "The NATO summit communique was criticised by environmentalists.");
    Marked.findsNothing(RULE, "The EU met its target.");
  }
}
