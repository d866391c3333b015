package org.chancery.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.chancery.exchange.MalformedJsonException;
import org.chancery.exchange.ReadingJson;
import org.chancery.reading.Reader;
import org.chancery.reading.Reading;
import org.chancery.report.Report;

/// The reports of the corpora that tell of a contact, and as many [Retelling]s of them as are asked
/// for. The same number gives the same report and reading in every run.
final class Multiplied {
  /// A report with its reading as a line.
  private record Told(Report report, String reading) {}

  private final List<Told> real = new ArrayList<>();
  private final SortedSet<String> parties = new TreeSet<>();

  Multiplied(Path corpora, Reader reader) throws IOException {
    for (Report report : Corpora.in(corpora)) {
      Reading reading = reader.read(report);
      if (!reading.contacts().isEmpty()) {
        real.add(new Told(report, ReadingJson.write(reading)));
        reading.contacts().stream()
            .flatMap(contact -> contact.parties().stream())
            .forEach(party -> parties.add(party.code()));
      }
    }
  }

  /// How many of the reports are real ones, told as they stand.
  int real() {
    return real.size();
  }

  Report report(int number) {
    return retelling(number).report(real.get(number % real.size()).report());
  }

  Reading reading(int number) throws IOException {
    Retelling retelling = retelling(number);
    Told told = real.get(number % real.size());
    try {
      return retelling.reading(told.reading(), retelling.report(told.report()));
    } catch (MalformedJsonException e) {
      throw new IOException("reading " + number + ": " + e.getMessage(), e);
    }
  }

  private Retelling retelling(int number) {
    return new Retelling(number / real.size(), parties);
  }
}
