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
    Marked.finds(RULE, VISIT, PLANNED, "[Emmanuel Macron] will visit [India] <next month>.");
    Marked.finds(RULE, VISIT, HELD, "[Shinzo Abe] wrapped up a visit to [Vietnam] on <Thursday>.");
    Marked.finds(RULE, VISIT, CANCELLED, "[Shinzo Abe] has scrapped a stop in [Vienna].");
    Marked.finds(RULE, VISIT, HELD, "[Theresa May] was on the train to [Paris] on <Tuesday>.");
    Marked.finds(
        RULE, MEETING, PLANNED, "[Shinzo Abe] will visit Paris for talks with [Emmanuel Macron].");
    Marked.findsEach(RULE, 3, "Wang Yi ended a tour of Kenya, Zambia and Angola.");
    Marked.findsEach(RULE, 2, "Boris Johnson visited Iran in December 2017 and in March 2018.");
  }

  @Test
  void noVisit() {
    Marked.findsNothing(RULE, "A tourist visited Iran.");
    Marked.findsNothing(RULE, "Emmanuel Macron visited a factory in Amiens.");
  }
}
