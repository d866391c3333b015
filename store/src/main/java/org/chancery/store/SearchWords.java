package org.chancery.store;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What a person types to search, as a query of SQLite's FTS5. All words must occur; words in
/// double quotes must follow each other; a word that ends in `*` stands for all that begin so.
/// Nothing else has a meaning, so that `T-4`, `"` or `AND` are never errors.
final class SearchWords {
  private static final Pattern TERM = Pattern.compile("\"([^\"]*)\"?|[^\\s\"]+");

  private SearchWords() {}

  /// The query; empty where nothing is left to search for.
  static String query(String words) {
    List<String> terms = new ArrayList<>();
    Matcher term = TERM.matcher(words);
    while (term.find()) {
      String text = term.group().replace("\"", "");
      boolean beginning = text.endsWith("*");
      if (text.codePoints().anyMatch(Character::isLetterOrDigit)) {
        terms.add('"' + text.replace("*", "") + '"' + (beginning ? "*" : ""));
      }
    }
    return String.join(" ", terms);
  }
}
