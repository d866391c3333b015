package org.chancery.grammar;

import static org.chancery.contact.Channel.*;
import static org.chancery.contact.Status.*;

import org.junit.jupiter.api.Test;

final class VisitedTest {
  private static final Class<?> RULE = Visited.class;

  @Test
  void visited() {
    Marked.finds(
        RULE,
        VISIT,
        HELD,
        "[Mike Pompeo] visited [North Korea] over <Easter>."
            .replace("over <Easter>", "on <April 1>"));
    Marked.finds(
        RULE,
        VISIT,
        HELD,
        "[Turkish Foreign Minister Mevlut Cavusoglu] arrived in [Moscow] on <Monday>.");
    Marked.finds(RULE, VISIT, PLANNED, "[Emmanuel Macron] will travel to [India] <next month>.");
    Marked.findsEach(RULE, 2, "Narendra Modi travelled to Jordan and Oman in February.");
    Marked.findsEach(RULE, 2, "Boris Johnson visited Iran in December 2017 and in March 2018.");
  }

  @Test
  void noVisit() {
    Marked.findsNothing(RULE, "A tourist travelled to Iran.");
    Marked.findsNothing(RULE, "Emmanuel Macron visited a factory in Amiens.");
  }
}
