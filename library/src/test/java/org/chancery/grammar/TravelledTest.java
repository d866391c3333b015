package org.chancery.grammar;

import static org.chancery.contact.Channel.*;
import static org.chancery.contact.Status.*;

import org.junit.jupiter.api.Test;

final class TravelledTest {
  private static final Class<?> RULE = Travelled.class;

  @Test
  void travelled() {
    Marked.finds(
        RULE,
        VISIT,
        HELD,
        "[Turkish Foreign Minister Mevlut Cavusoglu] arrived in [Moscow] on <Monday>.");
    Marked.finds(RULE, VISIT, PLANNED, "[Emmanuel Macron] will travel to [India] <next month>.");
    Marked.finds(RULE, VISIT, PLANNED, "[Emmanuel Macron] is due in [Beirut] on <Thursday>.");
    Marked.finds(RULE, VISIT, HELD, "[Boris Johnson]'s plane touched down in [Tokyo].");
    Marked.findsEach(RULE, 2, "Narendra Modi travelled to Jordan and Oman in February.");
  }

  @Test
  void travelledToMeetSomebody() {
    Marked.finds(
        RULE,
        MEETING,
        HELD,
        "[Emmanuel Macron] flew to Moscow on <Monday> to see [Vladimir Putin].");
    Marked.finds(
        RULE,
        MEETING,
        HELD,
        "[Sergey Lavrov] flew to Vienna on <Monday> for talks with [Heiko Maas].");
  }

  @Test
  void noJourneyOfParties() {
    Marked.findsNothing(RULE, "A tourist travelled to Iran.");
    Marked.findsNothing(RULE, "Emmanuel Macron flew home to Paris.");
    Marked.findsNothing(RULE, "Emmanuel Macron announced a stop in Beirut.");
  }
}
