package org.chancery.actor;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A table of facts: UTF-8, a header line, cells separated by tabs, lists within a cell by `|`,
/// empty cells for what is not known.
///
/// @param name what to call the table in messages: a file's name
public record Table(String name, List<String> header, List<Row> rows) {
  /// One line of a table.
  ///
  /// @param line its number in the file, from 1
  public record Row(String table, int line, Map<String, String> cells) {
    /// The cell of a column; empty where the cell is.
    public Optional<String> text(String column) {
      return Optional.ofNullable(cells.get(column)).filter(cell -> !cell.isEmpty());
    }

    /// The cell of a column that may not be empty.
    ///
    /// @throws MalformedTableException when it is
    public String required(String column) throws MalformedTableException {
      return text(column)
          .orElseThrow(
              () -> fault("column '" + column + "' is empty; fill it in or remove the line"));
    }

    public List<String> list(String column) {
      return text(column).map(cell -> List.of(cell.split("\\|"))).orElse(List.of());
    }

    /// What is wrong with this line.
    public MalformedTableException fault(String what) {
      return new MalformedTableException(table + ", line " + line + ": " + what);
    }
  }

  /// Reads a table.
  ///
  /// @throws MalformedTableException when a line has more cells than the header
  public static Table parse(String name, String text) throws MalformedTableException {
    List<String> lines = text.lines().toList();
    if (lines.isEmpty()) {
      throw new MalformedTableException(name + " is empty; its first line names the columns");
    }
    List<String> header = List.of(lines.getFirst().split("\t"));
    List<Row> rows = new ArrayList<>();
    for (int i = 1; i < lines.size(); i++) {
      if (!lines.get(i).isBlank()) {
        rows.add(row(name, i + 1, header, lines.get(i)));
      }
    }
    return new Table(name, header, List.copyOf(rows));
  }

  private static Row row(String name, int line, List<String> header, String text)
      throws MalformedTableException {
    String[] values = text.split("\t", -1);
    if (values.length > header.size()) {
      throw new MalformedTableException(
          name
              + ", line "
              + line
              + ": "
              + values.length
              + " cells under "
              + header.size()
              + " columns; separate lists within a cell by |");
    }
    Map<String, String> cells = new HashMap<>();
    for (int i = 0; i < values.length; i++) {
      cells.put(header.get(i), values[i].strip());
    }
    return new Row(name, line, cells);
  }

  /// A table that ships with the library, found beside `owner`.
  public static Table bundled(Class<?> owner, String file) {
    try (InputStream in = owner.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException("the library lacks its table " + file);
      }
      return parse(file, new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException("the library's table " + file, e);
    } catch (MalformedTableException e) {
      throw new IllegalStateException("the library's table " + file, e);
    }
  }

  /// Whether the header has all these columns.
  public boolean has(String... columns) {
    return header.containsAll(Arrays.asList(columns));
  }
}
