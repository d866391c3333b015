package org.chancery.cli.view;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Optional;
import org.chancery.actor.Knowledge;
import org.chancery.cli.Golden;
import org.chancery.cli.page.Page;
import org.chancery.reading.Reader;
import org.chancery.report.Report;
import org.junit.jupiter.api.Test;

final class SentenceBySentenceTest {
  private static final Report REPORT =
      Report.of(
          "own",
          Optional.of("Leaders speak by telephone"),
          Optional.of(LocalDate.of(2018, 4, 12)),
          Optional.of("Example agency"),
          Optional.empty(),
          """
          Israeli Prime Minister Benjamin Netanyahu telephoned Russian President Vladimir Putin on \
          Wednesday. It rained in Tula. President Emmanuel Macron of France opened a museum.

          The talks with students were short. Netanyahu said that the call was useful.
          """);

  @Test
  void tellsWhatIsSeenFoundAndPassedOver() throws IOException {
    Knowledge knowledge = Knowledge.bundled();
    Reader reader = new Reader(knowledge, LocalDate.of(2026, 1, 15));
    Page page = new Page(80, false);
    new SentenceBySentence(reader.trace(REPORT), new Names(knowledge), false, page).print();
    Golden.check("sentence-by-sentence.txt", String.join("\n", page.lines()) + "\n");
  }
}
