package org.chancery.grammar;

import static org.chancery.contact.Channel.*;
import static org.chancery.contact.Status.*;

import org.chancery.contact.Refusal;
import org.junit.jupiter.api.Test;

final class TalksBetweenTest {
  private static final Class<?> RULE = TalksBetween.class;

  @Test
  void calls() {
    Marked.finds(
        RULE,
        CALL,
        HELD,
        "[Vladimir Putin] had a telephone conversation with [Recep Tayyip Erdogan] on <Tuesday>.");
    Marked.finds(
        RULE,
        CALL,
        HELD,
        "In a phone call with [Emmanuel Macron] on <Friday>, [Hassan Rouhani] defended the agreement.");
    Marked.findsEach(
        RULE, 2, "Angela Merkel held separate telephone calls with Donald Trump and Theresa May.");
    Marked.findsEach(
        RULE, 1, "Angela Merkel held a joint telephone call with Donald Trump and Theresa May.");
  }

  @Test
  void meetings() {
    Marked.finds(
        RULE,
        MEETING,
        HELD,
        "A meeting between [Sergei Lavrov] and [Boris Johnson] took place in Moscow on <December 22>.");
    Marked.finds(
        RULE,
        MEETING,
        HELD,
        "[Narendra Modi] held talks with [Emmanuel Macron] in New Delhi on <March 10>.");
    Marked.finds(
        RULE, CALL, HELD, "[Donald Trump] held a virtual meeting with [Moon Jae-in] on <Monday>.");
  }

  @Test
  void anyWordMayQualifyTheNoun() {
    Marked.finds(
        RULE,
        CALL,
        HELD,
        "[Joe Biden] held a wide-ranging, cordial telephone conversation with [Olaf Scholz].");
    Marked.finds(
        RULE,
        MEETING,
        HELD,
        "[Vladimir Putin] had a tense one-to-one meeting with [Angela Merkel] in Sochi.");
    Marked.finds(
        RULE,
        MEETING,
        HELD,
        "[Emmanuel Macron] began two days of closely watched talks with [Xi Jinping].");
  }

  @Test
  void otherStatus() {
    Marked.finds(
        RULE,
        MEETING,
        PLANNED,
        "The upcoming summit between [Kim Jong Un] and [Moon Jae-in] is the third of its kind.");
    Marked.finds(
        RULE, MEETING, CANCELLED, "[Donald Trump] cancelled his meeting with [Vladimir Putin].");
    Marked.finds(
        RULE,
        MEETING,
        POSTPONED,
        "The meeting between [Haider al-Abadi] and [Recep Tayyip Erdogan] was postponed.");
  }

  @Test
  void noContact() {
    Marked.refuses(
        RULE, Refusal.Reason.GENERIC, "Emmanuel Macron called for dialogue with Russia.");
    Marked.findsNothing(RULE, "Donald Trump held a meeting with business leaders.");
    Marked.findsNothing(RULE, "Vladimir Putin held a conversation with students.");
    Marked.findsNothing(
        RULE, "It was the third conversation between Donald Trump and Moon Jae-in this year.");
  }
}
