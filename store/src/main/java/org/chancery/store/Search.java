package org.chancery.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.chancery.reading.Reading;
import org.chancery.report.Part;
import org.chancery.report.Report;
import org.chancery.report.Span;

/// Finds words in titles and texts. FTS5 tells where they stand by marks around them, for which two
/// code points serve that Unicode keeps out of texts (U+FDD0, U+FDD1).
final class Search {
  private static final char OPEN = '\uFDD0';
  private static final char CLOSE = '\uFDD1';
  private static final int BEFORE = 90;
  private static final int AFTER = 150;

  private final Database database;

  Search(Database database) {
    this.database = database;
  }

  /// The best hits first; a word in the title counts four times.
  List<Hit> find(String words, int limit) throws StoreException {
    String query = SearchWords.query(words);
    if (query.isEmpty()) {
      return List.of();
    }
    return database.query(
        "SELECT report.*, highlight(words, 0, ?, ?) AS title_hits,"
            + " highlight(words, 1, ?, ?) AS text_hits"
            + " FROM words JOIN report ON number = words.rowid"
            + " WHERE words MATCH ? ORDER BY bm25(words, 4.0, 1.0), number LIMIT ?",
        Search::hit,
        OPEN,
        CLOSE,
        OPEN,
        CLOSE,
        query,
        limit);
  }

  private static Hit hit(ResultSet row) throws SQLException {
    Report report = ReportTable.report(row);
    List<Span> spans = spans(Part.BODY, row.getString("text_hits"));
    Span passage;
    if (spans.isEmpty()) {
      spans = spans(Part.TITLE, row.getString("title_hits"));
      passage = new Span(Part.TITLE, 0, report.part(Part.TITLE).length());
    } else {
      passage = around(spans.getFirst(), report.text());
    }
    return new Hit(
        head(report),
        report.quote(passage),
        spans.stream().filter(passage::overlaps).map(report::quote).toList());
  }

  /// The marked stretches, counted in the text without marks.
  private static List<Span> spans(Part part, String marked) {
    List<Span> spans = new ArrayList<>();
    for (int open = marked.indexOf(OPEN); open >= 0; open = marked.indexOf(OPEN, open + 1)) {
      int marksBefore = 2 * spans.size();
      int end = marked.indexOf(CLOSE, open) - 1 - marksBefore;
      spans.add(new Span(part, open - marksBefore, end));
    }
    return spans;
  }

  /// From one space to another, some words to each side.
  private static Span around(Span word, String text) {
    int start = Math.max(0, word.start() - BEFORE);
    while (start > 0 && !Character.isWhitespace(text.charAt(start - 1))) {
      start--;
    }
    int end = Math.min(text.length(), word.end() + AFTER);
    while (end < text.length() && !Character.isWhitespace(text.charAt(end))) {
      end++;
    }
    return new Span(Part.BODY, start, end);
  }

  private static Reading.Head head(Report report) {
    return new Reading.Head(
        report.id(),
        report.name(),
        report.title(),
        report.published(),
        report.source(),
        report.url());
  }
}
