package org.chancery.peers;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.language.Sentence;
import org.chancery.language.Sentences;
import org.chancery.report.Part;
import org.chancery.time.DateExpression;
import org.chancery.time.DatePhrase;
import org.chancery.time.DatePhrases;
import org.chancery.time.DateResolver;
import org.chancery.time.Dateline;
import org.chancery.time.Days;
import org.chancery.time.Tense;

/// Chancery's own date expressions, with the dateline and the date told before, as its reader
/// resolves them.
final class ChanceryTagger implements DateTagger {
  @Override
  public String name() {
    return "Chancery";
  }

  @Override
  public Days days(String sentence, LocalDate published, Tense tense) {
    List<Sentence> sentences = Sentences.of(Part.BODY, sentence);
    LocalDate written = Dateline.written(sentences, published).orElse(published);
    List<Days> days = new ArrayList<>();
    Optional<DateExpression> told = Optional.empty();
    for (Sentence one : sentences) {
      List<DatePhrase> phrases = DatePhrases.of(one, told);
      phrases.forEach(p -> days.add(DateResolver.resolve(p.expression(), written, tense)));
      told = DatePhrases.told(one, phrases);
    }
    return Days.union(days);
  }
}
