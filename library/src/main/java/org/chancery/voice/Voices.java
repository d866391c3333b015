package org.chancery.voice;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chancery.actor.Actor;
import org.chancery.actor.Actors;
import org.chancery.actor.PartyId;
import org.chancery.actor.PersonName;
import org.chancery.clause.Clause;
import org.chancery.report.Span;

/// Whose voice stands before or behind a verb of speech, and for which side it speaks. Remembers
/// who spoke before, so that "he", "the press service" and "the statement" find their side.
///
/// | words | voice |
/// |---|---|
/// | the Kremlin press service said | RU |
/// | Netanyahu's office said | IL |
/// | multiple Israeli news outlets said | a third party |
/// | a source close to the Kremlin said | none: not the Kremlin's voice |
public final class Voices {
  private final Map<String, PartyId> sideOfSurname = new HashMap<>();
  private final Map<String, List<PartyId>> sidesOfInstitution = new HashMap<>();
  private List<PartyId> sidesOfDocument = List.of();
  private Optional<Voice> latestPerson = Optional.empty();
  private Optional<Voice> latestInstitution = Optional.empty();
  private boolean unknownSpokeLast;

  /// Takes note of those whom a sentence names, before anything in it is attributed.
  public void meet(Clause clause) {
    for (int i = 0; i < clause.size(); i++) {
      for (Actor actor : clause.members(i)) {
        actor
            .name()
            .filter(name -> isKnown(actor.party()))
            .ifPresent(name -> sideOfSurname.put(PersonName.surname(name), actor.party()));
      }
    }
  }

  /// Takes note of who has just spoken, and of the document it was said in.
  public void heard(Clause clause, Voice voice) {
    unknownSpokeLast = voice.kind() == Voice.Kind.OTHER;
    if (voice.kind() == Voice.Kind.PERSON) {
      latestPerson = Optional.of(voice);
    } else if (voice.kind() == Voice.Kind.INSTITUTION) {
      latestInstitution = Optional.of(voice);
      rememberInstitution(clause, voice);
    }
    if (!voice.isThirdParty() && SpeakerNouns.namesDocument(clause)) {
      sidesOfDocument = voice.parties();
    }
  }

  private void rememberInstitution(Clause clause, Voice voice) {
    int head = voice.to() - 1;
    if (SpeakerNouns.isInstitution(clause, head) && !voice.isThirdParty()) {
      sidesOfInstitution.put(clause.word(head), voice.parties());
    }
  }

  /// The voice that is the subject of a verb at a place.
  public Optional<Voice> before(Clause clause, int verb) {
    int last = SpeakerPhrase.subjectEnd(clause, verb);
    if (last < 0) {
      return Optional.empty();
    }
    if (clause.word(last).equals("who") && clause.word(last - 1).equals(",")) {
      return clause.actors(last - 2).flatMap(a -> group(clause, last - 2));
    }
    if (clause.word(last).equals(",")) {
      return beforeApposition(clause, last);
    }
    if (clause.actors(last).isPresent()) {
      return SpeakerPhrase.isGoverned(clause, last) ? governed(clause, last) : group(clause, last);
    }
    return clause.isCapitalised(last) || SpeakerPhrase.isWord(clause, last)
        ? subject(clause, SpeakerPhrase.firstOfPhrase(clause, last), last)
        : Optional.empty();
  }

  /// "Merkel's spokesman, Steffen Seibert, said": the words before the first of two commas.
  private Optional<Voice> beforeApposition(Clause clause, int comma) {
    for (int i = comma - 1; i > Math.max(0, comma - SpeakerPhrase.LONGEST); i--) {
      if (clause.word(i).equals(",") && i < comma - 1) {
        int last = i - 1;
        boolean introduced =
            clause.actors(last).isPresent() || SpeakerNouns.isInstitution(clause, last);
        return introduced ? before(clause, i) : Optional.empty();
      }
      boolean clauseBetween = Speech.isSpeech(clause.word(i)) || Speech.isMark(clause, i);
      if (clauseBetween || clause.wordIn(i, Set.of("and", "but"))) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /// A phrase that stands behind no preposition.
  private Optional<Voice> subject(Clause clause, int first, int last) {
    return SpeakerPhrase.isGoverned(clause, first) ? Optional.empty() : phrase(clause, first, last);
  }

  /// The voice whose name starts at a place: "according to the Israeli ambassador".
  public Optional<Voice> at(Clause clause, int start) {
    if (SpeakerPhrase.isStop(clause, start)) {
      return Optional.empty();
    }
    int last = start;
    while (SpeakerPhrase.isPartOfPhrase(clause, last + 1)
        && last - start < SpeakerPhrase.LONGEST
        && !SpeakerPhrase.isVerbal(clause, last + 1)) {
      last++;
    }
    if (clause.actors(start).isPresent() && last == start) {
      return group(clause, start);
    }
    return clause.actors(start).isPresent() || SpeakerPhrase.isWord(clause, start)
        ? phrase(clause, start, last)
        : Optional.empty();
  }

  /// "spokesman for Netanyahu": the voice of whom it speaks for.
  private Optional<Voice> governed(Clause clause, int group) {
    boolean speaksFor =
        SpeakerPhrase.isLink(clause, group - 1) && SpeakerNouns.isInstitution(clause, group - 2);
    return speaksFor
        ? phrase(clause, SpeakerPhrase.firstOfPhrase(clause, group - 2), group)
        : Optional.empty();
  }

  private Optional<Voice> group(Clause clause, int at) {
    Actors actors = clause.actors(at).orElseThrow();
    String first = clause.sentence().fold(actors.from());
    if (first.equals("i") || first.equals("we") || first.equals("my")) {
      return Optional.empty();
    }
    boolean pronoun = first.equals("he") || first.equals("she");
    if (pronoun && actors.to() - actors.from() == 1) {
      return pronoun(clause, at, actors);
    }
    List<PartyId> parties = actors.parties().stream().filter(Voices::isKnown).toList();
    boolean person = actors.members().stream().anyMatch(a -> a.name().isPresent());
    Voice.Kind kind =
        parties.isEmpty() ? Voice.Kind.OTHER : person ? Voice.Kind.PERSON : Voice.Kind.INSTITUTION;
    return Optional.of(new Voice(parties, kind, clause.span(at, at), at, at + 1));
  }

  /// "he": the person who spoke last, else the subject of the sentence before; nobody's side where
  /// somebody unknown spoke last.
  private Optional<Voice> pronoun(Clause clause, int at, Actors actors) {
    List<PartyId> parties =
        unknownSpokeLast
            ? List.of()
            : latestPerson
                .map(Voice::parties)
                .filter(p -> p.size() == 1)
                .orElse(List.copyOf(actors.parties()));
    Voice.Kind kind = parties.isEmpty() ? Voice.Kind.OTHER : Voice.Kind.PERSON;
    return Optional.of(new Voice(parties, kind, clause.span(at, at), at, at + 1));
  }

  private static boolean isKnown(PartyId party) {
    return !party.code().equals("?");
  }

  /// The voice that the words from one place to another name.
  private Optional<Voice> phrase(Clause clause, int first, int last) {
    Span words = clause.span(first, last);
    if (first == last && clause.word(first).equals("it")) {
      return latestInstitution.map(
          v -> new Voice(v.parties(), Voice.Kind.INSTITUTION, words, first, last + 1));
    }
    if (first == last && clause.wordIn(first, Set.of("he", "she"))) {
      return latestPerson
          .filter(v -> !unknownSpokeLast)
          .map(v -> new Voice(v.parties(), Voice.Kind.PERSON, words, first, last + 1));
    }
    Optional<Voice.Kind> kind = SpeakerNouns.kind(clause, first, last);
    if (kind.isEmpty()) {
      return person(clause, first, last);
    }
    List<PartyId> parties =
        kind.get() == Voice.Kind.OTHER ? List.of() : sides(clause, first, last, kind.get());
    return Optional.of(new Voice(parties, kind.get(), words, first, last + 1));
  }

  private List<PartyId> sides(Clause clause, int first, int last, Voice.Kind kind) {
    for (int i = first; i <= last; i++) {
      if (clause.actors(i).isPresent()) {
        return clause.actors(i).get().parties().stream().filter(Voices::isKnown).toList();
      }
    }
    if (clause.wordIn(first, Set.of("his", "her"))) {
      return clause.personBefore(first).stream().map(Actor::party).distinct().toList();
    }
    return kind == Voice.Kind.DOCUMENT
        ? sidesOfDocument
        : sidesOfInstitution.getOrDefault(clause.word(last), List.of());
  }

  /// A name: of somebody introduced, or else of a stranger such as a news agency.
  private Optional<Voice> person(Clause clause, int first, int last) {
    int name = last;
    while (name > first && clause.isCapitalised(name - 1)) {
      name--;
    }
    if (!clause.isCapitalised(last) || (clause.actors(first).isPresent() && first < last)) {
      return Optional.empty();
    }
    if (SpeakerNouns.namesNobody(clause, last)) {
      return Optional.empty();
    }
    Span words = clause.span(name, last);
    Optional<PartyId> side = Optional.ofNullable(sideOfSurname.get(clause.word(last)));
    return Optional.of(
        new Voice(
            side.stream().toList(),
            side.isPresent() ? Voice.Kind.PERSON : Voice.Kind.OTHER,
            words,
            name,
            last + 1));
  }
}
