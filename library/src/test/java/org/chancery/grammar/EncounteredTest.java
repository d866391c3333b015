package org.chancery.grammar;

import static org.chancery.contact.Channel.*;
import static org.chancery.contact.Status.*;

import org.junit.jupiter.api.Test;

final class EncounteredTest {
  private static final Class<?> RULE = Encountered.class;

  @Test
  void encountered() {
    Marked.finds(
        RULE, MEETING, HELD, "[Barack Obama] shook hands with [Raul Castro] on <Tuesday>.");
    Marked.finds(
        RULE, MEETING, PLANNED, "[Theresa May] will sit down with [Angela Merkel] on <Friday>.");
    Marked.finds(
        RULE, MEETING, HELD, "[Narendra Modi] and [Xi Jinping] briefly exchanged pleasantries.");
  }

  @Test
  void spentTimeTogether() {
    Marked.finds(RULE, MEETING, HELD, "[Nicolas Sarkozy] spent four hours with [Dmitry Medvedev].");
    Marked.finds(RULE, MEETING, HELD, "[Ban Ki-moon] sat across the table from [Omar al-Bashir].");
    Marked.findsNothing(RULE, "Nicolas Sarkozy and Dmitry Medvedev spent four hours on trains.");
  }

  @Test
  void notEncountered() {
    Marked.findsNothing(RULE, "Barack Obama shook hands with voters in Ohio.");
    Marked.findsNothing(RULE, "Emmanuel Macron sat down for an interview with two broadcasters.");
  }
}
