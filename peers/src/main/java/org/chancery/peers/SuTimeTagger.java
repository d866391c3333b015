package org.chancery.peers;

import edu.stanford.nlp.ling.CoreAnnotations.DocDateAnnotation;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.AnnotationPipeline;
import edu.stanford.nlp.time.TimeAnnotations.TimexAnnotation;
import edu.stanford.nlp.time.TimeAnnotations.TimexAnnotations;
import edu.stanford.nlp.time.TimeAnnotator;
import edu.stanford.nlp.time.Timex;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Properties;
import org.chancery.time.Days;
import org.chancery.time.Tense;

/// SUTime of Stanford CoreNLP behind CoreNLP's own tokenizer and tagger, with its ranges.
final class SuTimeTagger implements DateTagger {
  private final AnnotationPipeline pipeline = StanfordTags.pipeline();

  SuTimeTagger() {
    Properties properties = new Properties();
    properties.setProperty("sutime.markTimeRanges", "true");
    properties.setProperty("sutime.includeRange", "true");
    pipeline.addAnnotator(new TimeAnnotator("sutime", properties));
  }

  @Override
  public String name() {
    return "SUTime";
  }

  @Override
  public Days days(String sentence, LocalDate published, Tense tense) {
    Annotation text = new Annotation(sentence);
    text.set(DocDateAnnotation.class, published.toString());
    pipeline.annotate(text);
    return Days.union(
        text.get(TimexAnnotations.class).stream()
            .map(words -> days(words.get(TimexAnnotation.class), published))
            .flatMap(Optional::stream)
            .toList());
  }

  /// The days of one expression. A duration counts where SUTime tells both its ends.
  private static Optional<Days> days(Timex timex, LocalDate published) {
    TimexValue values = new TimexValue(published);
    String modifier = timex.toXmlElement().getAttribute("mod");
    return switch (timex.timexType()) {
      case "SET" -> Optional.empty();
      case "DURATION" -> ends(timex, values);
      default -> values.days(timex.value(), modifier).or(() -> ends(timex, values));
    };
  }

  private static Optional<Days> ends(Timex timex, TimexValue values) {
    return Optional.ofNullable(timex.range())
        .flatMap(range -> values.days(range.begin + "/" + range.end, ""));
  }
}
