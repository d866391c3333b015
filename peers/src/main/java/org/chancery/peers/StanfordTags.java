package org.chancery.peers;

import edu.stanford.nlp.pipeline.AnnotationPipeline;
import edu.stanford.nlp.pipeline.POSTaggerAnnotator;
import edu.stanford.nlp.pipeline.TokenizerAnnotator;
import edu.stanford.nlp.pipeline.WordsToSentencesAnnotator;

/// CoreNLP's sentences, tokens and part-of-speech tags, which both peers build on.
final class StanfordTags {
  private StanfordTags() {}

  /// A pipeline of its own, to which more can be added.
  static AnnotationPipeline pipeline() {
    AnnotationPipeline pipeline = new AnnotationPipeline();
    pipeline.addAnnotator(new TokenizerAnnotator(false));
    pipeline.addAnnotator(new WordsToSentencesAnnotator(false));
    pipeline.addAnnotator(new POSTaggerAnnotator(false));
    return pipeline;
  }
}
