package org.chancery.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.chancery.actor.Knowledge;
import org.chancery.report.Report;
import org.junit.jupiter.api.Test;

final class TraceTest {
  private static final Reader READER = new Reader(Knowledge.bundled(), LocalDate.of(2026, 1, 31));

  @Test
  void leadsToTheReadingThatIsGivenWithoutIt() {
    Report report =
        Readings.report(
            "note",
            Optional.of("2018-04-12"),
            "Example agency",
            "It rained. Vladimir Putin telephoned Benjamin Netanyahu on Wednesday.");
    Trace trace = READER.trace(report);
    assertEquals(READER.read(report), trace.reading());

    assertEquals(2, trace.steps().size());
    assertFalse(trace.steps().getFirst().isLookedAt());
    Step.Look look = trace.steps().getLast().looks().getFirst();
    assertEquals("telephoned", report.quote(look.trigger()).words());
    assertEquals("TelephonedDirectly", look.rule());
    List<Step.Outcome> outcomes = look.outcomes();
    Step.Outcome.Found found = assertInstanceOf(Step.Outcome.Found.class, outcomes.getFirst());
    assertEquals("2018-04-11", found.date().orElseThrow().days().iso());
    assertEquals(OptionalInt.of(0), trace.contact(found.candidate()));
  }
}
