package org.chancery.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// Reports of an office on its own contacts, which take for granted who "the two leaders" are.
final class OfficialReportsTest {
  private static final String KREMLIN = "Example readout, Kremlin";
  private static final String WHITE_HOUSE = "Example readout, White House";

  private static void reads(String published, String source, String text, String... lines) {
    assertEquals(
        List.of(lines),
        Readings.lines(Readings.of("test", Optional.of(published), source, text)),
        text);
  }

  @Test
  void theTwoLeadersAreNamedBehind() {
    reads(
        "2002-04-18",
        KREMLIN,
        "The two leaders discussed trade and energy. Mr Putin thanked Mr Chirac for his kind words."
            + " The conversation was initiated by the French side.",
        "call held FR:Jacques Chirac RU:Vladimir Putin 2002-04-18 by FR");
  }

  @Test
  void theConversationNamesTheWay() {
    reads(
        "2003-05-12",
        KREMLIN,
        "Mr Putin and Mr Berlusconi exchanged opinions on the coming summit. The telephone"
            + " conversation took place in the evening.",
        "call held IT:Silvio Berlusconi RU:Vladimir Putin 2003-05-12");
  }

  @Test
  void congratulationsWithinAConversation() {
    reads(
        "2002-05-25",
        KREMLIN,
        "Vladimir Putin congratulated Jacques Chirac on his re-election. The conversation took"
            + " place on the initiative of the Russian side.",
        "call held FR:Jacques Chirac RU:Vladimir Putin 2002-05-25 by RU");
  }

  @Test
  void theMessageSaid() {
    reads(
        "2001-07-14",
        KREMLIN,
        "Mr Putin noted that he valued Mr Chirac's experience. The message said in part: \"France"
            + " is a trusted friend.\"",
        "message held FR:Jacques Chirac RU:Vladimir Putin 2001-07-14");
  }

  @Test
  void wordsBelowAPicture() {
    reads(
        "2001-10-21",
        KREMLIN,
        "President Vladimir Putin with Prime Minister Tony Blair of the United Kingdom. Mr Putin"
            + " invited Mr Blair to visit Moscow.",
        "meeting held GB:Tony Blair RU:Vladimir Putin 2001-10-21",
        "visit invited GB:Tony Blair RU:Vladimir Putin");
  }

  @Test
  void speakingInTurn() {
    reads(
        "2021-07-15",
        WHITE_HOUSE,
        "PRESIDENT BIDEN: Welcome to the Oval Office.\n\nCHANCELLOR MERKEL: Thank you, Mr."
            + " President.",
        "meeting held DE:Angela Merkel US:Joe Biden 2021-07-15");
    reads(
        "2021-07-15",
        WHITE_HOUSE,
        "PRESIDENT BIDEN: Good morning.\n\nSECRETARY BLINKEN: Good morning, Mr. President.");
  }

  @Test
  void lookingForwardToADay() {
    reads(
        "2021-07-07",
        WHITE_HOUSE,
        "The President looks forward to welcoming Chancellor Angela Merkel to the White House on"
            + " July 15.",
        "meeting planned DE:Angela Merkel US:Joe Biden 2021-07-15");
    reads(
        "2021-07-07",
        WHITE_HOUSE,
        "The President looks forward to welcoming Chancellor Angela Merkel.");
  }
}
