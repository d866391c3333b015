package org.chancery.grammar;

import static org.chancery.contact.Channel.MEETING;
import static org.chancery.contact.Status.HELD;

import org.junit.jupiter.api.Test;

final class BroughtTogetherTest {
  private static final Class<?> RULE = BroughtTogether.class;

  @Test
  void broughtByAnOccasion() {
    Marked.finds(
        RULE, MEETING, HELD, "A lunch brought together [Angela Merkel] and [Donald Tusk].");
  }

  @Test
  void brought() {
    Marked.finds(
        RULE,
        MEETING,
        HELD,
        "[Emmanuel Macron] brought [Fayez al-Sarraj] and [Vladimir Putin] together in Paris on"
            + " <Tuesday>.");
  }

  @Test
  void broughtOthersTogether() {
    Marked.findsNothing(RULE, "Emmanuel Macron brought the country together on Tuesday.");
  }
}
