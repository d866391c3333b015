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
import org.chancery.report.Part;
import org.chancery.report.Span;

/// Who speaks in a transcript: "PRESIDENT BIDEN: ...", "Vladimir Putin: ...". Representatives of
/// different parties who speak in turn are together: a weak finding, which counts where the report
/// tells of no other contact between them.
final class Turns {
  private static final String RULE = "SpokeInTurn";

  private final Map<PartyId, Actor> speakers = new LinkedHashMap<>();
  private final List<Integer> sentences = new ArrayList<>();
  private boolean distant;

  /// Takes in a sentence of the transcript.
  void read(Sentence sentence, List<Actors> actors, int number) {
    distant |= speakers.size() < 2 && isDistant(sentence);
    for (Actors group : actors) {
      if (isLabel(sentence, group)) {
        Actor speaker = group.members().getFirst();
        speakers.putIfAbsent(speaker.party(), speaker);
        sentences.add(number);
      }
    }
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

  /// One named representative before a colon, at the head of a line or in capitals.
  private static boolean isLabel(Sentence sentence, Actors group) {
    boolean named =
        group.members().size() == 1
            && !group.reference()
            && !group.members().getFirst().speaksOnly()
            && group.members().getFirst().name().isPresent();
    boolean capitals = isInCapitals(sentence, group);
    return named
        && sentence.part() == Part.BODY
        && sentence.fold(pastParenthesis(sentence, group.to())).equals(":")
        && (group.from() == 0 || capitals);
  }

  /// "(As interpreted.)" between name and colon, or behind it.
  private static int pastParenthesis(Sentence sentence, int at) {
    if (!sentence.fold(at).equals("(")) {
      return at;
    }
    for (int i = at; i < Math.min(sentence.size(), at + 8); i++) {
      if (sentence.fold(i).equals(")")) {
        return i + 1;
      }
    }
    return at;
  }

  private static boolean isInCapitals(Sentence sentence, Actors group) {
    String last = sentence.token(group.to() - 1).text();
    return last.length() > 1 && last.equals(last.toUpperCase(java.util.Locale.ROOT));
  }

  /// That those who spoke were together; empty where all speak for one party.
  Optional<Sighting> together() {
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
