package org.chancery.peers;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.chancery.time.Days;
import org.chancery.time.Tense;

/// The table of date expressions through all taggers: `peers/run dates [TABLE]`.
///
/// A sentence counts as right where the days of all its expressions together are exactly those that
/// the table expects, and as near where one day at least is among them: programs differ in where a
/// week or "early June" ends.
final class DatesSideBySide implements Comparison {
  private static final String TABLE =
      "library/src/test/resources/org/chancery/time/date-expressions.tsv";

  /// A line of the table.
  private record Line(String sentence, LocalDate published, Tense tense, Days expected) {
    static Line of(String line) {
      List<String> cells = Arrays.asList(line.split("\t", -1));
      Days expected =
          Days.union(
              cells.get(3).isBlank()
                  ? List.of()
                  : Arrays.stream(cells.get(3).split("[ ,]")).map(Days::parse).toList());
      return new Line(
          cells.get(0),
          LocalDate.parse(cells.get(1)),
          Tense.valueOf(cells.get(2).toUpperCase(Locale.ROOT)),
          expected);
    }
  }

  @Override
  public String name() {
    return "dates";
  }

  @Override
  public String summary() {
    return "[TABLE]  date expressions of a table, beside SUTime and HeidelTime";
  }

  @Override
  public void run(List<String> operands, PrintStream out) throws IOException {
    Path table = Path.of(operands.isEmpty() ? TABLE : operands.getFirst());
    List<Line> lines = Files.readAllLines(table).stream().skip(1).map(Line::of).toList();
    List<DateTagger> taggers =
        List.of(new ChanceryTagger(), new SuTimeTagger(), new HeidelTimeTagger());
    int[] right = new int[taggers.size()];
    int[] near = new int[taggers.size()];
    out.println("sentence\tpublished\texpected\t" + names(taggers));
    for (Line line : lines) {
      StringBuilder row = new StringBuilder();
      for (int i = 0; i < right.length; i++) {
        Days days = taggers.get(i).days(line.sentence(), line.published(), line.tense());
        boolean same = days.equals(line.expected());
        right[i] += same ? 1 : 0;
        near[i] += same || days.intersects(line.expected()) ? 1 : 0;
        row.append('\t').append(same ? "=" : days.isEmpty() ? "none" : days);
      }
      out.println(line.sentence() + "\t" + line.published() + "\t" + line.expected() + row);
    }
    for (int i = 0; i < right.length; i++) {
      out.printf(
          Locale.ROOT,
          "%s: %d of %d right, %d right or near%n",
          taggers.get(i).name(),
          right[i],
          lines.size(),
          near[i]);
    }
  }

  private static String names(List<DateTagger> taggers) {
    return String.join("\t", taggers.stream().map(DateTagger::name).toList());
  }
}
