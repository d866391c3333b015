package org.chancery.cli.view;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.chancery.cli.page.Text;
import org.chancery.identity.Joined;
import org.chancery.ledger.Contact;
import org.chancery.reading.Reading;
import org.chancery.report.Part;
import org.chancery.report.Quote;
import org.chancery.report.ReportId;

/// The reports of a contact, numbered, and quotes that point to them: `“...” [1, text 312–345]`.
final class Citations {
  private final Map<ReportId, Integer> numbers = new LinkedHashMap<>();
  private final Map<ReportId, Reading> readings = new LinkedHashMap<>();

  Citations(Contact contact) {
    for (Joined joined : contact.mentions()) {
      ReportId id = joined.reading().report().id();
      readings.putIfAbsent(id, joined.reading());
      numbers.putIfAbsent(id, numbers.size() + 1);
    }
  }

  Iterable<Reading> readings() {
    return readings.values();
  }

  int number(ReportId report) {
    return numbers.getOrDefault(report, 0);
  }

  /// All the words and where they stand, counted in UTF-16 units from the start of the title or
  /// text.
  Text cite(Quote quote) {
    return Text.of(Words.quoted(quote, Integer.MAX_VALUE)).and(place(quote));
  }

  /// The same with the rule that found the words.
  Text cite(Quote quote, String rule) {
    return cite(quote).and(Text.quiet(" " + rule));
  }

  private Text place(Quote quote) {
    String part = quote.span().part() == Part.TITLE ? "title" : "text";
    if (!numbers.containsKey(quote.report())) {
      return Text.quiet(" [in its own report]");
    }
    String place =
        String.format(
            Locale.ROOT,
            " [%d, %s %d–%d]",
            number(quote.report()),
            part,
            quote.span().start(),
            quote.span().end());
    return Text.quiet(place);
  }
}
