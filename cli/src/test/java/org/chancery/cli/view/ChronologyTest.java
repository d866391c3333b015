package org.chancery.cli.view;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import org.chancery.actor.Knowledge;
import org.chancery.cli.Golden;
import org.chancery.cli.SampleContacts;
import org.chancery.cli.page.Columns;
import org.chancery.cli.page.Page;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ChronologyTest {
  private static final Names NAMES = new Names(Knowledge.bundled());

  @ParameterizedTest
  @ValueSource(ints = {80, 120})
  void showsEveryKindOfFact(int width) throws IOException {
    Golden.check("chronology-" + width + ".txt", print(width, false));
  }

  @ParameterizedTest
  @ValueSource(ints = {40, 63, 80, 120, 132})
  void staysWithinTheWidth(int width) {
    print(width, false)
        .lines()
        .forEach(line -> assertTrue(Columns.of(line) <= width, () -> width + ": " + line));
  }

  @ParameterizedTest
  @ValueSource(ints = {80})
  void showsTheSameWordsInColour(int width) throws IOException {
    Golden.check(
        "chronology-" + width + ".txt", print(width, true).replaceAll("\u001b\\[[0-9;]*m", ""));
  }

  private static String print(int width, boolean coloured) {
    Page page = new Page(width, coloured);
    new Chronology(NAMES).print(SampleContacts.all(), page);
    return String.join("\n", page.lines()) + "\n";
  }
}
