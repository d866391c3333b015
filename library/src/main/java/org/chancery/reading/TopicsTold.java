package org.chancery.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.chancery.language.Sentence;
import org.chancery.report.Fact;

/// The topics that a report names, and of which of its contacts: the one that the same sentence
/// tells of, else the one that its paragraph has turned to, else the one that the report is about.
final class TopicsTold {
  private record Told(Fact<String> topic, int sentence, int paragraph) {}

  private final List<Told> told = new ArrayList<>();
  private Optional<Sentence> before = Optional.empty();
  private int paragraph;

  /// Takes note of the next sentence and its topics.
  ///
  /// @param number the number of the sentence
  void read(Sentence sentence, int number, List<Fact<String>> topics) {
    boolean same =
        before
            .filter(b -> b.part() == sentence.part() && b.paragraph() == sentence.paragraph())
            .isPresent();
    paragraph = same ? paragraph : number;
    before = Optional.of(sentence);
    topics.forEach(topic -> told.add(new Told(topic, number, paragraph)));
  }

  /// Gives each topic to its contact.
  void assign(List<Draft> drafts) {
    for (Told each : told) {
      drafts.stream()
          .max(
              Comparator.comparingInt((Draft d) -> latest(d, each))
                  .thenComparing(Draft::isMain)
                  .thenComparingInt(d -> -drafts.indexOf(d)))
          .ifPresent(d -> d.addTopic(each.topic()));
    }
  }

  /// The last sentence of the paragraph, up to the topic, that tells of a contact; -1 for none.
  private static int latest(Draft draft, Told topic) {
    return draft.sightings().stream()
        .mapToInt(Sighting::sentence)
        .filter(s -> s >= topic.paragraph() && s <= topic.sentence())
        .max()
        .orElse(-1);
  }
}
