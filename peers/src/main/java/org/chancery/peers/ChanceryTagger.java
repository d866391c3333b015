package org.chancery.peers;

import java.time.LocalDate;
import org.chancery.language.Sentences;
import org.chancery.report.Part;
import org.chancery.time.DatePhrases;
import org.chancery.time.DateResolver;
import org.chancery.time.Days;
import org.chancery.time.Tense;

/// Chancery's own date expressions.
final class ChanceryTagger implements DateTagger {
  @Override
  public String name() {
    return "Chancery";
  }

  @Override
  public Days days(String sentence, LocalDate published, Tense tense) {
    return Days.union(
        Sentences.of(Part.BODY, sentence).stream()
            .flatMap(s -> DatePhrases.of(s).stream())
            .map(p -> DateResolver.resolve(p.expression(), published, tense))
            .toList());
  }
}
