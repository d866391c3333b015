package org.chancery.peers;

import de.unihd.dbs.heideltime.standalone.Config;
import de.unihd.dbs.heideltime.standalone.DocumentType;
import de.unihd.dbs.heideltime.standalone.components.JCasFactory;
import de.unihd.dbs.heideltime.standalone.components.impl.IntervalTaggerWrapper;
import de.unihd.dbs.heideltime.standalone.components.impl.JCasFactoryImpl;
import de.unihd.dbs.heideltime.standalone.components.impl.UimaContextImpl;
import de.unihd.dbs.uima.annotator.heideltime.HeidelTime;
import de.unihd.dbs.uima.annotator.heideltime.resources.Language;
import de.unihd.dbs.uima.annotator.heideltime.utilities.Logger;
import de.unihd.dbs.uima.annotator.intervaltagger.IntervalTagger;
import de.unihd.dbs.uima.types.heideltime.Dct;
import de.unihd.dbs.uima.types.heideltime.Sentence;
import de.unihd.dbs.uima.types.heideltime.Timex3;
import de.unihd.dbs.uima.types.heideltime.Timex3Interval;
import de.unihd.dbs.uima.types.heideltime.Token;
import edu.stanford.nlp.ling.CoreAnnotations.SentencesAnnotation;
import edu.stanford.nlp.ling.CoreAnnotations.TokensAnnotation;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.AnnotationPipeline;
import edu.stanford.nlp.util.CoreMap;
import java.io.IOException;
import java.net.URL;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import org.apache.uima.UIMAException;
import org.apache.uima.UIMAFramework;
import org.apache.uima.jcas.JCas;
import org.apache.uima.resource.metadata.TypeSystemDescription;
import org.apache.uima.util.XMLInputSource;
import org.chancery.time.Days;
import org.chancery.time.Tense;

/// HeidelTime's rules for English news, with its tagger of intervals.
///
/// HeidelTime is made for TreeTagger, which cannot be had from Maven Central, and its wrapper of
/// the Stanford tagger fits CoreNLP 3.3.1 alone. Its document is therefore filled with the
/// sentences, tokens and Penn tags of the CoreNLP beside it; its English rules know these tags.
final class HeidelTimeTagger implements DateTagger {
  private static final String TYPES = "/desc/type/HeidelTime_TypeSystem.xml";

  private final AnnotationPipeline pipeline = StanfordTags.pipeline();
  private final HeidelTime heidelTime = new HeidelTime();
  private final IntervalTaggerWrapper intervals = new IntervalTaggerWrapper();
  private final JCasFactory documents;

  HeidelTimeTagger() {
    Logger.setPrintDetails(false);
    Config.setProps(properties());
    try {
      URL types = Objects.requireNonNull(HeidelTime.class.getResource(TYPES), TYPES);
      TypeSystemDescription description =
          UIMAFramework.getXMLParser().parseTypeSystemDescription(new XMLInputSource(types));
      documents = new JCasFactoryImpl(new TypeSystemDescription[] {description});
      heidelTime.initialize(new UimaContextImpl(Language.ENGLISH, DocumentType.NEWS, true));
    } catch (UIMAException | IOException e) {
      throw new IllegalStateException("HeidelTime cannot be set up", e);
    }
    Properties settings = new Properties();
    settings.put(IntervalTagger.PARAM_LANGUAGE, Language.ENGLISH.getResourceFolder());
    settings.put(IntervalTagger.PARAM_INTERVALS, true);
    settings.put(IntervalTagger.PARAM_INTERVAL_CANDIDATES, false);
    intervals.initialize(settings);
  }

  /// The settings that its standalone version reads from a file.
  private static Properties properties() {
    Properties properties = new Properties();
    List.of("considerDate", "considerDuration", "considerSet", "considerTime")
        .forEach(kind -> properties.setProperty(kind, "true"));
    properties.setProperty("considerTemponym", "false");
    List.of("Date", "Duration", "Language", "Set", "Time", "Temponym")
        .forEach(kind -> properties.setProperty("uimaVar" + kind, kind));
    properties.setProperty("uimaVarTypeToProcess", "Type");
    properties.setProperty("uimaVarConvertDurations", "ConvertDurations");
    return properties;
  }

  @Override
  public String name() {
    return "HeidelTime";
  }

  @Override
  public Days days(String sentence, LocalDate published, Tense tense) {
    try {
      JCas document = documents.createJCas();
      document.setDocumentText(sentence);
      Dct day = new Dct(document, 0, 0);
      day.setValue(published.format(DateTimeFormatter.BASIC_ISO_DATE));
      day.addToIndexes();
      fill(document, sentence);
      heidelTime.process(document);
      intervals.process(document);
      return found(document, new TimexValue(published));
    } catch (UIMAException e) {
      throw new IllegalStateException("HeidelTime cannot read: " + sentence, e);
    }
  }

  private void fill(JCas document, String sentence) {
    Annotation text = new Annotation(sentence);
    pipeline.annotate(text);
    for (CoreMap tagged : text.get(SentencesAnnotation.class)) {
      List<CoreLabel> labels = tagged.get(TokensAnnotation.class);
      new Sentence(document, labels.getFirst().beginPosition(), labels.getLast().endPosition())
          .addToIndexes();
      for (CoreLabel label : labels) {
        Token token = new Token(document, label.beginPosition(), label.endPosition());
        token.setPos(label.tag());
        token.addToIndexes();
      }
    }
  }

  private static Days found(JCas document, TimexValue values) {
    List<Days> found = new ArrayList<>();
    for (var annotation : document.getAnnotationIndex(Timex3.type)) {
      days((Timex3) annotation, values).ifPresent(found::add);
    }
    return Days.union(found);
  }

  /// An interval reaches from its earliest begin to its latest end.
  private static Optional<Days> days(Timex3 timex, TimexValue values) {
    if (timex instanceof Timex3Interval interval) {
      return values.days(interval.getTimexValueEB() + "/" + interval.getTimexValueLE(), "");
    }
    boolean dated = timex.getTimexType().equals("DATE") || timex.getTimexType().equals("TIME");
    String modifier = timex.getTimexMod() == null ? "" : timex.getTimexMod();
    return dated ? values.days(timex.getTimexValue(), modifier) : Optional.empty();
  }
}
