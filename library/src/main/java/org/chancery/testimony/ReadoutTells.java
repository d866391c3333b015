package org.chancery.testimony;

import java.util.Optional;
import java.util.Set;
import org.chancery.clause.Clause;
import org.chancery.report.Part;
import org.chancery.report.Span;
import org.chancery.voice.Speech;

/// In a report that a side's own office published, the sentences that tell what was discussed: the
/// report itself speaks, for that side.
///
/// | sentence of an official report | finds |
/// |---|---|
/// | The leaders discussed trade. | the report: The leaders discussed trade |
/// | The visit will last three days. | nothing: tells no substance |
final class ReadoutTells {
  static final String RULE = "ReadoutTells";
  private static final Set<String> TELLING =
      Set.of(
          "discussed",
          "exchanged",
          "touched",
          "focused",
          "considered",
          "reviewed",
          "agreed",
          "addressed",
          "talked",
          "dwelt",
          "examined",
          "consulted",
          "welcomed",
          "wished",
          "committed",
          "thanked",
          "congratulated",
          "raised",
          "covered",
          "noted",
          "informed",
          "briefed");
  private static final int SHORTEST = 5;

  private ReadoutTells() {}

  /// The words of a sentence that tells the substance of a contact.
  static Optional<Span> in(Clause clause) {
    boolean telling = false;
    for (int i = 0; i < clause.sentence().size(); i++) {
      String word = clause.sentence().fold(i);
      telling |= TELLING.contains(word) || (Speech.ACTS.contains(word) && !word.startsWith("call"));
    }
    return telling && isReadout(clause) ? Optional.of(whole(clause)) : Optional.empty();
  }

  /// Whether a sentence can be of a readout at all, and is no headline and nobody's own speech.
  static boolean isReadout(Clause clause) {
    return clause.sentence().part() == Part.BODY
        && clause.sentence().size() >= SHORTEST
        && Speech.isTold(clause);
  }

  /// A sentence without its full stop.
  static Span whole(Clause clause) {
    return clause.span(0, last(clause));
  }

  private static int last(Clause clause) {
    int last = clause.size() - 1;
    return clause.word(last).equals(".") ? last - 1 : last;
  }
}
