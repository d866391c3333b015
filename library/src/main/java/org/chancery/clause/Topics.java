package org.chancery.clause;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.chancery.report.Span;

/// What was spoken about, in the words behind "discussed", "focused on" and their like.
public final class Topics {
  private static final Set<String> SPEAKING =
      Set.of("discussed", "discussing", "discuss", "reviewed", "addressed", "raised", "tackled");
  private static final Set<String> TURNING =
      Set.of(
          "focused",
          "centered",
          "centred",
          "touched",
          "talked",
          "dwelt",
          "exchanged",
          "focusing",
          "views",
          "opinions",
          "concentrated");
  private static final Set<String> LINKS = Set.of("on", "about", "upon");
  private static final Set<String> END =
      Set.of(
          ".",
          ";",
          ":",
          "\"",
          "that",
          "who",
          "which",
          "as",
          "while",
          "during",
          "when",
          "where",
          "including",
          "(",
          "after",
          "before",
          "was",
          "were",
          "will",
          "said");

  /// Behind these, "in" belongs to the topic: "the situation in Syria"; elsewhere it tells where or
  /// when the talk was.
  private static final Set<String> PLACED =
      Set.of(
          "situation",
          "developments",
          "events",
          "conflict",
          "war",
          "crisis",
          "ceasefire",
          "peace",
          "presence",
          "fighting",
          "settlement",
          "violence",
          "tensions",
          "stability",
          "security",
          "cooperation",
          "elections",
          "coup",
          "relations",
          "interests",
          "progress",
          "efforts");

  private static final int LONGEST = 14;

  private Topics() {}

  /// The topics that a clause names, each one span.
  public static List<Span> in(Clause clause) {
    for (int i = 0; i < clause.size(); i++) {
      if (clause.wordIn(i, SPEAKING) && !clause.word(i + 1).equals("with")) {
        return list(clause, i + 1);
      }
      if (clause.wordIn(i, TURNING) && clause.wordIn(i + 1, LINKS)) {
        return list(clause, i + 2);
      }
    }
    return List.of();
  }

  /// Parts of a list, cut at commas and at an "and" behind one.
  private static List<Span> list(Clause clause, int start) {
    List<Span> topics = new ArrayList<>();
    int first = skip(clause, start);
    for (int i = first; i <= clause.size(); i++) {
      boolean end = i == clause.size() || (i > first && isEnd(clause, i));
      boolean comma = clause.word(i).equals(",");
      if (end || comma) {
        add(clause, first, i - 1, topics);
        first = skip(clause, i + 1);
        i = first;
      }
      if (end) {
        return topics;
      }
    }
    return topics;
  }

  private static boolean isEnd(Clause clause, int at) {
    boolean elsewhere = clause.word(at).equals("in") && !clause.wordIn(at - 1, PLACED);
    return elsewhere || clause.wordIn(at, END);
  }

  private static int skip(Clause clause, int at) {
    int i = at;
    while (clause.wordIn(i, Set.of("and", "the", "a", "an", "also", "as", "well", "with", ","))) {
      i++;
    }
    return i;
  }

  private static void add(Clause clause, int first, int last, List<Span> topics) {
    if (last >= first && last - first < LONGEST && last < clause.size()) {
      topics.add(clause.span(first, last));
    }
  }
}
