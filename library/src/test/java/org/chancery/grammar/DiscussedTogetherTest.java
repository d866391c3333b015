package org.chancery.grammar;

import static org.chancery.contact.Channel.*;
import static org.chancery.contact.Status.*;

import org.chancery.contact.Refusal;
import org.junit.jupiter.api.Test;

final class DiscussedTogetherTest {
  private static final Class<?> RULE = DiscussedTogether.class;

  @Test
  void discussed() {
    Marked.finds(
        RULE, MEETING, HELD, "[Vladimir Putin] and [Xi Jinping] discussed trade on <Sunday>.");
  }

  @Test
  void discussedAtHome() {
    Marked.findsNothing(RULE, "The Duma discussed trade on Friday.");
    Marked.refuses(
        RULE, Refusal.Reason.HYPOTHETICAL, "Vladimir Putin and Xi Jinping will discuss trade.");
  }
}
