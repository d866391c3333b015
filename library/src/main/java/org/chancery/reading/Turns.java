package org.chancery.reading;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chancery.actor.Actor;
import org.chancery.actor.Actors;
import org.chancery.actor.PartyId;
import org.chancery.contact.Channel;
import org.chancery.contact.Status;
import org.chancery.grammar.Candidate;
import org.chancery.grammar.Candidate.Reference;
import org.chancery.language.Sentence;
import org.chancery.report.Span;

/// Who speaks in a transcript: "PRESIDENT BIDEN: ...", "Vladimir Putin: ...". Representatives of
/// different parties who speak in turn are together: a weak finding, which counts where the report
/// tells of no other contact between them.
final class Turns {
  private static final String RULE = "SpokeInTurn";

  /// Sentences above a transcript that may be its heading.
  private static final int HEADING = 3;

  private final Map<PartyId, Actor> speakers = new LinkedHashMap<>();
  private final List<Integer> sentences = new ArrayList<>();
  private Optional<Actor> guest = Optional.empty();
  private boolean distant;

  /// Takes in a sentence of the transcript.
  ///
  /// @param label who begins to speak in it
  void read(Sentence sentence, Optional<SpeakerLabel> label, int number) {
    distant |= speakers.size() < 2 && isDistant(sentence);
    label
        .filter(l -> l.kind() == SpeakerLabel.Kind.REPRESENTATIVE)
        .flatMap(SpeakerLabel::actor)
        .ifPresent(speaker -> {
          speakers.putIfAbsent(speaker.party(), speaker);
          sentences.add(number);
        });
  }

  private static boolean isDistant(Sentence sentence) {
    for (int i = 0; i < sentence.size(); i++) {
      String word = sentence.fold(i);
      if (word.equals("teleconference") || word.equals("virtually") || word.equals("zoom")) {
        return true;
      }
    }
    return false;
  }

  /// Takes in whom a heading above the transcript names as the far side: "Opening of talks with
  /// President Sample".
  void headed(List<Actors> actors, int number) {
    actors.stream()
        .filter(g -> speakers.isEmpty() && number < HEADING && !g.place())
        .flatMap(g -> g.members().stream())
        .filter(a -> a.name().isPresent() && !a.speaksOnly())
        .findFirst()
        .ifPresent(a -> guest = guest.or(() -> Optional.of(a)));
  }

  /// That those who spoke were together, or the one who spoke with the one named above; empty where
  /// all speak for one party.
  Optional<Sighting> together() {
    if (speakers.size() == 1) {
      guest.ifPresent(g -> speakers.putIfAbsent(g.party(), g));
    }
    if (speakers.size() < 2) {
      return Optional.empty();
    }
    List<Actor> all = List.copyOf(speakers.values());
    Span words = all.getLast().span();
    Candidate candidate =
        new Candidate(
            distant ? Channel.CALL : Channel.MEETING,
            Status.HELD,
            all,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            words,
            Reference.WEAK,
            RULE);
    return Optional.of(
        new Sighting(
            candidate, Optional.empty(), Optional.empty(), sentences.getFirst(), false, false));
  }
}
