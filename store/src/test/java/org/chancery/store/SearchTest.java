package org.chancery.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.chancery.report.Quote;
import org.chancery.report.Report;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SearchTest {
  private static final Report REPORT =
      Report.of(
          "a",
          Optional.of("Erdoğan in Moscow"),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          "😀 The T-4 airbase. "
              + "Word ".repeat(100)
              + "They spoke of the air base and of Idlib.");

  @TempDir Path folder;
  private Optional<LedgerStore> opened = Optional.empty();

  @BeforeEach
  void open() throws StoreException {
    LedgerStore store = LedgerStore.open(folder.resolve("chancery.db"), "1");
    opened = Optional.of(store);
    store.add(REPORT, Samples.reading(REPORT, List.of()));
    Report other = Samples.report("Nothing of note.");
    store.add(other, Samples.reading(other, List.of()));
  }

  @AfterEach
  void close() throws StoreException {
    opened.orElseThrow().close();
  }

  private List<Hit> search(String words) throws StoreException {
    return opened.orElseThrow().search(words, 10);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          idlib          | Idlib
          T-4            | T-4
          AIRBASE t-4    | T-4, airbase
          "air base"     | air base
          "air base      | air base
          idl*           | Idlib
          erdogan        | Erdoğan
          """)
  void findsTheWordsAsTheyStand(String query, String words) throws StoreException {
    Hit hit = search(query).getFirst();

    assertEquals(words, String.join(", ", hit.words().stream().map(Quote::words).toList()));
    assertEquals(REPORT.id(), hit.report().id());
    hit.words().forEach(quote -> assertEquals(true, REPORT.bears(quote)));
    assertEquals(true, REPORT.bears(hit.passage()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", " ", "\"", "*", "-", "Idlib Aleppo", "NOT", "base air*x", "(", "\"base air\""})
  void whatIsNotThereIsNoFault(String query) throws StoreException {
    assertEquals(List.of(), search(query));
  }

  @Test
  void thePassageIsAStretchOfTheText() throws StoreException {
    assertEquals(
        "Word ".repeat(12) + "They spoke of the air base and of Idlib.",
        search("idlib")
            .getFirst()
            .passage()
            .words()
            .replaceFirst("^(Word ){0,5}(?=(Word ){12}T)", ""));
    assertEquals("Erdoğan in Moscow", search("moscow").getFirst().passage().words());
  }
}
