package org.chancery.grammar;

import static org.chancery.contact.Channel.*;
import static org.chancery.contact.Status.*;

import org.junit.jupiter.api.Test;

final class WhomTheyMetTest {
  private static final Class<?> RULE = WhomTheyMet.class;

  @Test
  void whomTheyMet() {
    Marked.finds(
        RULE,
        MEETING,
        HELD,
        "[Narendra Modi], whom [Xi Jinping] met on <Friday>, praised the deal.");
    Marked.finds(
        RULE,
        MEETING,
        PLANNED,
        "She praised [Emmanuel Macron], whom [Angela Merkel] is to host on <Friday>.");
  }

  @Test
  void withWhomTheyHadSpoken() {
    Marked.finds(
        RULE,
        CALL,
        HELD,
        "[John Kerry], with whom [Sergei Lavrov] had spoken on <Monday>, said no deal was near.");
  }

  @Test
  void notWhomTheyMet() {
    Marked.findsNothing(RULE, "John Kerry, whom Sergei Lavrov accused of delay, left on Monday.");
    Marked.findsNothing(RULE, "The soldiers whom Sergei Lavrov met on Monday had come from Syria.");
  }
}
