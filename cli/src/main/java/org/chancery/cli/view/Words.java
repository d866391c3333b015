package org.chancery.cli.view;

import org.chancery.account.Account;
import org.chancery.reading.Reading;
import org.chancery.report.Quote;

/// Words of reports as a page shows them.
///
/// What stands between quotation marks is verbatim, but for the marks themselves and a comma of the
/// sentence around.
public final class Words {
  private static final String QUOTATION_MARKS = "\"“”„«»";

  private Words() {}

  /// A speaker's own words in quotation marks; what a report says of them without, since those are
  /// the report's.
  static String said(Account account, int limit) {
    String said =
        account.direct()
            ? quoted(account.words(), limit)
            : Shortening.cut(account.words().words(), limit);
    return account.via().map(via -> said + " (via " + via.words() + ")").orElse(said);
  }

  /// A report's own words.
  public static String quoted(Quote quote, int limit) {
    return quoted(quote.words(), limit);
  }

  /// Words that a report has, in quotation marks.
  public static String quoted(String words, int limit) {
    return "“" + Shortening.cut(bare(words.strip()), limit) + "”";
  }

  /// Without the marks around it, where it has its own.
  private static String bare(String words) {
    boolean marked = words.length() > 2 && isMark(words, 0) && isMark(words, words.length() - 1);
    String bare = marked ? words.substring(1, words.length() - 1) : words;
    return bare.endsWith(",") ? bare.substring(0, bare.length() - 1) : bare;
  }

  private static boolean isMark(String words, int at) {
    return QUOTATION_MARKS.indexOf(words.charAt(at)) >= 0;
  }

  /// Who published a report: its source, or the last part of its name.
  public static String source(Reading.Head report) {
    return report.source().orElseGet(() -> shortName(report.name()));
  }

  /// The last part of a report's name, where that is a path.
  public static String shortName(String name) {
    return name.substring(name.lastIndexOf('/') + 1);
  }
}
