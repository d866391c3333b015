package org.chancery.reading;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.chancery.language.Sentence;
import org.chancery.report.Part;
import org.chancery.report.Report;

/// What a page lists below a report: "See also", "Related stories", and under it the headlines of
/// other reports. They tell of contacts, and nothing of those that the report itself tells.
final class Appendix {
  private static final Set<String> OPENERS =
      Set.of("see", "related", "read", "more", "also", "further", "recommended", "most", "latest");

  private static final Pattern HEADING =
      Pattern.compile(
          "(?i)(?:see also|see more|read (?:more|also|next)|also read|further reading|recommended"
              + "|more (?:news|stories)|most (?:read|popular|viewed)|latest (?:news|stories)"
              + "|related(?: (?:news|stories|articles|links|topics|content|items|reading))?)"
              + "\\W*");

  private Appendix() {}

  /// The number of the first sentence of the list; that of all sentences where there is none.
  static int start(Report report, List<Sentence> sentences) {
    for (int i = 0; i < sentences.size(); i++) {
      Sentence sentence = sentences.get(i);
      if (sentence.part() == Part.BODY
          && OPENERS.contains(sentence.fold(0))
          && HEADING.matcher(report.quote(sentence.span()).words()).matches()) {
        return i;
      }
    }
    return sentences.size();
  }

  /// What the list tells beyond the report itself.
  static List<Draft> beyond(List<Draft> told, List<Draft> listed) {
    return listed.stream().filter(l -> told.stream().noneMatch(t -> t.covers(l))).toList();
  }
}
