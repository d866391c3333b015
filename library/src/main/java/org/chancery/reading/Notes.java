package org.chancery.reading;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.chancery.actor.Actor;
import org.chancery.actor.Actors;
import org.chancery.language.Sentence;

/// Sentences that leave out who speaks: "Met with President Sample today", "Great to welcome
/// Chancellor Sample", "Good call with my friend Sample".
final class Notes {
  private static final Set<String> VERBS =
      Set.of(
          "spoke",
          "talked",
          "met",
          "held",
          "had",
          "received",
          "hosted",
          "welcomed",
          "called",
          "telephoned",
          "phoned",
          "discussed",
          "visited",
          "spoken",
          "saw",
          "concluded",
          "chaired",
          "joined",
          "exchanged");
  private static final Set<String> BEFORE_VERBS =
      Set.of("just", "today", "earlier", "also", "have", "briefly", "yesterday", "again");
  private static final Set<String> FEELINGS =
      Set.of(
          "pleased",
          "glad",
          "happy",
          "delighted",
          "honoured",
          "honored",
          "great",
          "good",
          "wonderful",
          "nice",
          "pleasure",
          "privilege",
          "honour",
          "honor",
          "grateful",
          "excited",
          "thrilled");
  private static final Set<String> MEETING =
      Set.of(
          "meet", "speak", "talk", "welcome", "host", "see", "receive", "have", "hold", "sit",
          "catch", "discuss");
  private static final Set<String> QUALITIES =
      Set.of(
          "good",
          "great",
          "very",
          "productive",
          "excellent",
          "useful",
          "important",
          "constructive",
          "fruitful",
          "substantive",
          "warm",
          "wonderful",
          "another",
          "a",
          "an",
          "long",
          "frank",
          "candid",
          "first",
          "phone",
          "telephone",
          "bilateral",
          "video");
  private static final Set<String> NOUNS =
      Set.of(
          "call",
          "meeting",
          "talk",
          "talks",
          "conversation",
          "discussion",
          "discussions",
          "exchange");

  private static final int REACH = 5;

  private Notes() {}

  /// The speaker, where a sentence leaves out its subject.
  ///
  /// @param start index of the first token that is said
  static Optional<Actors> subject(Sentence sentence, int start, Optional<Actor> speaker) {
    return speaker.filter(s -> isNote(sentence, start)).map(s -> Actors.unspoken(s, start));
  }

  /// Those of a sentence, with the one it leaves out.
  static List<Actors> with(Optional<Actors> subject, List<Actors> actors) {
    return subject.isEmpty() ? actors : Stream.concat(subject.stream(), actors.stream()).toList();
  }

  private static boolean isNote(Sentence sentence, int start) {
    int verb = start;
    while (BEFORE_VERBS.contains(sentence.fold(verb)) || sentence.fold(verb).endsWith("ly")) {
      verb++;
    }
    return VERBS.contains(sentence.fold(verb))
        || isFeeling(sentence, start)
        || isNoun(sentence, start);
  }

  /// "It was a pleasure to meet", "So good to see".
  private static boolean isFeeling(Sentence sentence, int start) {
    for (int i = start; i < start + REACH; i++) {
      if (FEELINGS.contains(sentence.fold(i))) {
        return sentence.fold(i + 1).equals("to") && MEETING.contains(sentence.fold(i + 2));
      }
    }
    return false;
  }

  private static boolean isNoun(Sentence sentence, int start) {
    int noun = start;
    while (QUALITIES.contains(sentence.fold(noun)) || sentence.fold(noun).equals(",")) {
      noun++;
    }
    return NOUNS.contains(sentence.fold(noun)) && sentence.fold(noun + 1).equals("with");
  }
}
