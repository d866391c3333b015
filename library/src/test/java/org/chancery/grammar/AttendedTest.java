package org.chancery.grammar;

import static org.chancery.contact.Channel.*;
import static org.chancery.contact.Status.*;

import org.junit.jupiter.api.Test;

final class AttendedTest {
  private static final Class<?> RULE = Attended.class;

  @Test
  void attended() {
    Marked.finds(
        RULE,
        MEETING,
        HELD,
        "[Vladimir Putin] attended [the G20] summit in Hangzhou on <September 4>.");
    Marked.finds(
        RULE, MEETING, PLANNED, "[Angela Merkel] will take part in [the NATO] summit on <Monday>.");
    Marked.finds(
        RULE,
        MEETING,
        HELD,
        "Speaking at [the UN General Assembly] on <Tuesday>, [Dilma Rousseff] protested.");
  }

  @Test
  void byVideo() {
    Marked.finds(
        RULE,
        CALL,
        HELD,
        "[Narendra Modi] addressed, via videoconference, the 16th [East Asia Summit].");
  }

  @Test
  void unconvened() {
    Marked.finds(
        RULE,
        MEETING,
        HELD,
        "[John Kerry] took part in a ministerial meeting hosted by [Emmanuel Macron].");
    Marked.findsNothing(RULE, "Vladimir Putin attended a conference on rural schools.");
  }

  @Test
  void severalGatherings() {
    Marked.findsEach(
        RULE,
        2,
        "Angela Merkel will attend the G7 summit in Cornwall and the NATO summit in Brussels.");
  }

  @Test
  void absent() {
    Marked.finds(
        RULE, MEETING, REFUSED, "[Xi Jinping] will not attend [the G20] summit in New Delhi.");
  }

  @Test
  void noGathering() {
    Marked.findsNothing(RULE, "Finland joined NATO on Tuesday.");
    Marked.findsNothing(RULE, "Vladimir Putin addressed the relations between Russia and NATO.");
    Marked.findsNothing(RULE, "Vladimir Putin chaired a Security Council meeting.");
  }
}
