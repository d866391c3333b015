package org.chancery.actor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TableTest {
  @Test
  void readsCellsAndLists() throws MalformedTableException {
    Table table = Table.parse("t.tsv", "code\tnames\tto\nZZ\t Zed|The Zed \t\r\n\nYY\n");

    assertEquals(List.of("code", "names", "to"), table.header());
    assertTrue(table.has("to", "code"));
    assertEquals(List.of(2, 4), table.rows().stream().map(Table.Row::line).toList());
    assertEquals("ZZ", table.rows().getFirst().required("code"));
    assertEquals(List.of("Zed", "The Zed"), table.rows().getFirst().list("names"));
    assertEquals(Optional.empty(), table.rows().getFirst().text("to"));
    assertEquals(List.of(), table.rows().getLast().list("names"));
    assertEquals(Optional.empty(), table.rows().getLast().text("no such column"));
  }

  @ParameterizedTest
  @CsvSource({
    "'', t.tsv is empty; its first line names the columns",
    "'a\tb\n1\t2\t3', 't.tsv, line 2: 3 cells under 2 columns; separate lists within a cell by |'"
  })
  void saysWhatIsWrong(String text, String message) {
    MalformedTableException fault =
        assertThrows(MalformedTableException.class, () -> Table.parse("t.tsv", text));

    assertEquals(message, fault.getMessage());
  }

  @Test
  void saysWhichCellIsMissing() throws MalformedTableException {
    Table.Row row = Table.parse("t.tsv", "a\tb\n1\t\n").rows().getFirst();

    MalformedTableException fault =
        assertThrows(MalformedTableException.class, () -> row.required("b"));

    assertEquals(
        "t.tsv, line 2: column 'b' is empty; fill it in or remove the line", fault.getMessage());
  }
}
