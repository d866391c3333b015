package org.chancery.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.chancery.actor.MalformedTableException;
import org.chancery.actor.Table;
import org.chancery.identity.Telling;
import org.chancery.report.Part;
import org.chancery.report.Span;

/// Pairs of mentions, judged by hand by reading both reports: `pairs.tsv`.
record PairVerdicts(List<Row> rows) {
  /// What a person says of a pair.
  enum Verdict {
    SAME,
    DIFFERENT,
    /// One is a visit or a gathering, and the other one of several contacts in its course.
    PART,
    /// The words of one of the two tell of no single contact between these parties, or not of
    /// which.
    NONE
  }

  /// The words of one report.
  record Place(String report, Span words) {
    boolean is(Telling telling) {
      return report.equals(BorderPair.name(telling)) && words.overlaps(BorderPair.words(telling));
    }

    /// Written as `body:120-164`.
    static Place parse(String report, String words) {
      int colon = words.indexOf(':');
      int dash = words.indexOf('-');
      return new Place(
          report,
          new Span(
              Part.valueOf(words.substring(0, colon).toUpperCase(Locale.ROOT)),
              Integer.parseInt(words.substring(colon + 1, dash)),
              Integer.parseInt(words.substring(dash + 1))));
    }
  }

  /// A pair and its verdict.
  ///
  /// @param sample the seed with which it was drawn
  /// @param parties such as `RU|US`
  /// @param misread whether one of the two was read with a channel, a status or a day that its
  ///   report does not give, so that there is little to join it by
  record Row(
      String sample, String parties, Place one, Place other, Verdict verdict, boolean misread) {
    boolean is(BorderPair pair) {
      return parties.equals(pair.codes()) && one.is(pair.one()) && other.is(pair.other());
    }
  }

  PairVerdicts {
    rows = List.copyOf(rows);
  }

  static PairVerdicts bundled() {
    List<Row> rows = new ArrayList<>();
    try {
      for (Table.Row row : Table.bundled(PairVerdicts.class, "pairs.tsv").rows()) {
        rows.add(
            new Row(
                row.required("sample"),
                row.required("parties"),
                Place.parse(row.required("report"), row.required("words")),
                Place.parse(row.required("other report"), row.required("other words")),
                Verdict.valueOf(row.required("verdict").toUpperCase(Locale.ROOT)),
                row.text("reading").isPresent()));
      }
    } catch (MalformedTableException e) {
      throw new IllegalStateException("the table of verdicts is malformed", e);
    }
    return new PairVerdicts(rows);
  }

  /// What somebody has said of a pair.
  Optional<Verdict> on(BorderPair pair) {
    return rows.stream().filter(row -> row.is(pair)).map(Row::verdict).findFirst();
  }
}
