package org.chancery.topic;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.actor.MalformedTableException;
import org.chancery.actor.PartyId;
import org.chancery.actor.Table;
import org.chancery.language.PhraseTable;
import org.chancery.language.Sentence;
import org.chancery.language.Sentences;
import org.chancery.report.Part;

/// The words by which topics are named, and the topics that they name.
///
/// The table `topics.tsv` is ours: each line a topic, the code of the IPTC Media Topics where one
/// fits (CC BY 4.0, <https://iptc.org/standards/media-topics/>), and the words that name it. Of
/// words within longer ones, the longer ones count: "trade war" is no war.
public final class Vocabulary {
  private final PhraseTable<Topic> phrases = new PhraseTable<>();

  private Vocabulary() {}

  /// The vocabulary that ships with the library.
  public static Vocabulary bundled() {
    try {
      return of(Table.bundled(Vocabulary.class, "topics.tsv"));
    } catch (MalformedTableException e) {
      throw new IllegalStateException("the library's table of topics", e);
    }
  }

  /// The vocabulary of a table.
  ///
  /// @throws MalformedTableException when a line names no topic
  static Vocabulary of(Table table) throws MalformedTableException {
    Vocabulary vocabulary = new Vocabulary();
    for (Table.Row row : table.rows()) {
      Topic topic =
          new Topic(row.required("topic"), row.text("medtop"), row.text("party").map(PartyId::new));
      row.list("phrases").forEach(phrase -> vocabulary.phrases.add(phrase, topic));
    }
    return vocabulary;
  }

  /// The topics that words name, in the order of the words.
  public List<Topic> in(String words) {
    Set<Topic> topics = new LinkedHashSet<>();
    Sentences.of(Part.BODY, words).forEach(sentence -> collect(sentence, topics));
    return List.copyOf(topics);
  }

  private void collect(Sentence sentence, Set<Topic> topics) {
    int at = 0;
    while (at < sentence.size()) {
      Optional<PhraseTable.Match<Topic>> match = phrases.longest(sentence, at, _ -> true);
      match.ifPresent(m -> topics.addAll(m.values()));
      at = match.map(PhraseTable.Match::to).orElse(at + 1);
    }
  }
}
