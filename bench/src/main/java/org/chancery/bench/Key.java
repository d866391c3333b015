package org.chancery.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.chancery.evaluate.Contacts;
import org.chancery.evaluate.KeyException;
import org.chancery.evaluate.Score;
import org.chancery.exchange.MalformedJsonException;
import org.chancery.exchange.ReadingJson;
import org.chancery.exchange.ReportJson;
import org.chancery.reading.Reader;
import org.chancery.report.Report;

/// Reports with their contacts, found by hand.
record Key(List<Entry> entries) {
  /// A report and the line that it was read from, which holds its contacts.
  record Entry(Report report, String line) {}

  Key {
    entries = List.copyOf(entries);
  }

  /// The reports of all files, one a line.
  static Key of(List<Path> files) throws IOException {
    List<Entry> entries = new ArrayList<>();
    for (Path file : files) {
      for (String line : Files.readAllLines(file)) {
        if (!line.isBlank()) {
          entries.add(new Entry(report(line, file), line));
        }
      }
    }
    return new Key(entries);
  }

  private static Report report(String line, Path file) throws IOException {
    try {
      return ReportJson.parse(line, file.toString());
    } catch (MalformedJsonException e) {
      throw new IOException(file + ": " + e.getMessage(), e);
    }
  }

  /// What a reader is worth on these reports, each changed before it is read.
  Score score(Reader reader, UnaryOperator<Report> change) throws IOException {
    Contacts wanted = new Contacts();
    Contacts found = new Contacts();
    try {
      for (Entry entry : entries) {
        wanted.addKey(entry.line(), entry.report().name());
        Report report = change.apply(entry.report());
        found.addReading(ReadingJson.write(reader.read(report)), report.name());
      }
    } catch (KeyException e) {
      throw new IOException(e.getMessage(), e);
    }
    return Score.of(wanted, found);
  }

  Score score(Reader reader) throws IOException {
    return score(reader, UnaryOperator.identity());
  }
}
