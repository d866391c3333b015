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
import org.chancery.grammar.Clause;
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
  /// Somebody who says something.
  ///
  /// @param parties the sides spoken for; empty for a third party
  /// @param words how the sentence names the speaker
  /// @param from the first place of those words in the clause
  /// @param to the place after them
  public record Voice(List<PartyId> parties, Kind kind, Span words, int from, int to) {
    public Voice {
      parties = List.copyOf(parties);
    }

    public boolean isThirdParty() {
      return parties.isEmpty();
    }
  }

  /// What kind of speaker.
  public enum Kind {
    PERSON,
    INSTITUTION,
    DOCUMENT,
    OTHER
  }

  private static final Set<String> INSTITUTIONS =
      Set.of(
          "office",
          "ministry",
          "service",
          "army",
          "military",
          "government",
          "officials",
          "official",
          "spokesman",
          "spokeswoman",
          "spokesperson",
          "spokesmen",
          "side",
          "delegation",
          "embassy",
          "mission",
          "department",
          "pmo",
          "cabinet",
          "authorities",
          "administration",
          "sources",
          "minister",
          "ministers",
          "diplomat",
          "diplomats",
          "ambassador",
          "envoy",
          "leadership",
          "parliament",
          "police",
          "command",
          "staff",
          "troops",
          "aide",
          "aides",
          "chancellery",
          "presidency",
          "secretariat",
          "adviser",
          "advisor",
          "negotiator",
          "negotiators",
          "forces");
  private static final Set<String> DOCUMENTS =
      Set.of(
          "statement",
          "announcement",
          "release",
          "readout",
          "communique",
          "note",
          "document",
          "declaration");
  private static final Set<String> OUTLETS =
      Set.of(
          "media",
          "newspaper",
          "newspapers",
          "daily",
          "agency",
          "agencies",
          "outlet",
          "outlets",
          "television",
          "tv",
          "channel",
          "radio",
          "website",
          "broadcaster",
          "magazine",
          "paper",
          "news",
          "station",
          "reporters",
          "journalists",
          "analysts",
          "experts",
          "observers");
  private static final Set<String> UNNAMED =
      Set.of("source", "witnesses", "residents", "analyst", "report", "reports", "expert");
  private static final Set<String> STOPS =
      Set.of(
          "that",
          "which",
          "as",
          "while",
          "although",
          "though",
          "when",
          "after",
          "before",
          "because",
          "if",
          "and",
          "but",
          "or",
          "with",
          "from",
          "to",
          "by",
          "in",
          "on",
          "about",
          "between",
          "against",
          "into",
          "over",
          "under",
          "than",
          "including",
          "said",
          "says",
          "whereas",
          "since",
          "is",
          "was",
          "were",
          "are",
          "has",
          "have",
          "had",
          "not");
  private static final Set<String> LINKS = Set.of("of", "for", "at");
  private static final Set<String> BETWEEN_SUBJECT_AND_VERB =
      Set.of(
          "has",
          "have",
          "had",
          "also",
          "later",
          "then",
          "again",
          "further",
          "earlier",
          "however",
          "once",
          "each",
          "both",
          "therefore",
          "too",
          "just",
          "today",
          "always",
          "previously");

  /// Capitalised words that open a sentence and name nobody.
  private static final Set<String> NO_NAMES =
      Set.of(
          "this",
          "that",
          "these",
          "those",
          "there",
          "it",
          "what",
          "nobody",
          "everyone",
          "one",
          "many",
          "some",
          "others",
          "here",
          "also",
          "however",
          "moreover",
          "meanwhile",
          "who",
          "president",
          "question",
          "q",
          "i",
          "we",
          "you",
          "all",
          "none",
          "most",
          "much",
          "then",
          "now",
          "thus",
          "later",
          "earlier",
          "still",
          "instead",
          "yet",
          "both",
          "another",
          "each");

  private static final int LONGEST_NAME = 8;

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
    unknownSpokeLast = voice.kind() == Kind.OTHER;
    if (voice.kind() == Kind.PERSON) {
      latestPerson = Optional.of(voice);
    } else if (voice.kind() == Kind.INSTITUTION) {
      latestInstitution = Optional.of(voice);
      rememberInstitution(clause, voice);
    }
    if (!voice.isThirdParty() && namesDocument(clause)) {
      sidesOfDocument = voice.parties();
    }
  }

  private void rememberInstitution(Clause clause, Voice voice) {
    String head = clause.word(voice.to() - 1);
    if (INSTITUTIONS.contains(head) && !voice.isThirdParty()) {
      sidesOfInstitution.put(head, voice.parties());
    }
  }

  private static boolean namesDocument(Clause clause) {
    for (int i = 0; i < clause.size(); i++) {
      if (clause.wordIn(i, DOCUMENTS)) {
        return true;
      }
    }
    return false;
  }

  public static boolean isDocument(String word) {
    return DOCUMENTS.contains(word);
  }

  /// The voice that is the subject of a verb at a place.
  public Optional<Voice> before(Clause clause, int verb) {
    int last = subjectEnd(clause, verb);
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
      return isGoverned(clause, last) ? governed(clause, last) : group(clause, last);
    }
    return clause.isCapitalised(last) || isWord(clause, last)
        ? subject(clause, firstOfPhrase(clause, last), last)
        : Optional.empty();
  }

  /// "Merkel's spokesman, Steffen Seibert, said": the words before the first of two commas.
  private Optional<Voice> beforeApposition(Clause clause, int comma) {
    for (int i = comma - 1; i > Math.max(0, comma - LONGEST_NAME); i--) {
      if (clause.word(i).equals(",") && i < comma - 1) {
        int last = i - 1;
        boolean introduced =
            clause.actors(last).isPresent() || INSTITUTIONS.contains(clause.word(last));
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
    return isGoverned(clause, first) ? Optional.empty() : phrase(clause, first, last);
  }

  /// The voice whose name starts at a place: "according to the Israeli ambassador".
  public Optional<Voice> at(Clause clause, int start) {
    if (STOPS.contains(clause.word(start)) || LINKS.contains(clause.word(start))) {
      return Optional.empty();
    }
    int last = start;
    while (isPartOfPhrase(clause, last + 1)
        && last - start < LONGEST_NAME
        && !isVerbal(clause, last + 1)) {
      last++;
    }
    if (clause.actors(start).isPresent() && last == start) {
      return group(clause, start);
    }
    return clause.actors(start).isPresent() || isWord(clause, start)
        ? phrase(clause, start, last)
        : Optional.empty();
  }

  private static boolean isVerbal(Clause clause, int at) {
    String word = clause.word(at);
    return word.endsWith("ing") || (word.endsWith("ed") && !clause.isCapitalised(at));
  }

  /// Past adverbs, auxiliaries, dates and what stands in brackets between a verb and its subject.
  private static int subjectEnd(Clause clause, int verb) {
    int i = verb - 1;
    while (i >= 0) {
      String word = clause.word(i);
      if (clause.date(i).isPresent()) {
        i -= clause.wordIn(i - 1, Set.of("on", "in", "late", "early", "at")) ? 2 : 1;
      } else if (BETWEEN_SUBJECT_AND_VERB.contains(word)
          || (word.endsWith("ly") && !clause.isCapitalised(i))) {
        i--;
      } else if (word.equals(")") && clause.word(i - 2).equals("(")) {
        i -= 3;
      } else {
        return i;
      }
    }
    return -1;
  }

  /// Whether a group stands behind a preposition, and so is not itself the subject.
  private static boolean isGoverned(Clause clause, int group) {
    return clause.wordIn(
        group - 1,
        Set.of(
            "of",
            "for",
            "with",
            "to",
            "from",
            "by",
            "about",
            "between",
            "against",
            "at",
            "in",
            "on",
            "over",
            "into",
            "toward",
            "towards",
            "via",
            "than",
            "including",
            "among"));
  }

  /// "spokesman for Netanyahu": the voice of whom it speaks for.
  private Optional<Voice> governed(Clause clause, int group) {
    boolean speaksFor =
        LINKS.contains(clause.word(group - 1)) && INSTITUTIONS.contains(clause.word(group - 2));
    return speaksFor ? phrase(clause, firstOfPhrase(clause, group - 2), group) : Optional.empty();
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
    Kind kind = parties.isEmpty() ? Kind.OTHER : person ? Kind.PERSON : Kind.INSTITUTION;
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
    Kind kind = parties.isEmpty() ? Kind.OTHER : Kind.PERSON;
    return Optional.of(new Voice(parties, kind, clause.span(at, at), at, at + 1));
  }

  private static boolean isKnown(PartyId party) {
    return !party.code().equals("?");
  }

  private static boolean isWord(Clause clause, int at) {
    String word = clause.word(at);
    return !word.isEmpty() && Character.isLetter(word.charAt(0));
  }

  private static boolean isPartOfPhrase(Clause clause, int at) {
    String word = clause.word(at);
    if (word.equals("'s") || word.equals("-")) {
      return true;
    }
    return isWord(clause, at) && !STOPS.contains(word) && !LINKS.contains(word);
  }

  /// Left over the words of a noun phrase, up to and with those who act.
  private static int firstOfPhrase(Clause clause, int last) {
    int first = last;
    while (first > 0 && last - first < LONGEST_NAME) {
      int next = first - 1;
      if (clause.actors(next).isPresent() && !isGoverned(clause, next)) {
        return next;
      }
      boolean link = LINKS.contains(clause.word(next)) && clause.wordIn(next - 1, INSTITUTIONS);
      if (!isPartOfPhrase(clause, next) && !link) {
        return first;
      }
      first = next;
      if (clause.wordIn(first, Set.of("the", "a", "an", "his", "her", "their", "its"))
          && !link(clause, first)) {
        return first;
      }
    }
    return first;
  }

  private static boolean link(Clause clause, int determiner) {
    return LINKS.contains(clause.word(determiner - 1))
        && clause.wordIn(determiner - 2, INSTITUTIONS);
  }

  /// The voice that the words from one place to another name.
  private Optional<Voice> phrase(Clause clause, int first, int last) {
    Span words = clause.span(first, last);
    if (first == last && clause.word(first).equals("it")) {
      return latestInstitution.map(
          v -> new Voice(v.parties(), Kind.INSTITUTION, words, first, last + 1));
    }
    if (first == last && clause.wordIn(first, Set.of("he", "she"))) {
      return latestPerson
          .filter(v -> !unknownSpokeLast)
          .map(v -> new Voice(v.parties(), Kind.PERSON, words, first, last + 1));
    }
    Optional<Kind> kind = kind(clause, first, last);
    if (kind.isEmpty()) {
      return person(clause, first, last);
    }
    List<PartyId> parties =
        kind.get() == Kind.OTHER ? List.of() : sides(clause, first, last, kind.get());
    return Optional.of(new Voice(parties, kind.get(), words, first, last + 1));
  }

  /// What the words of a phrase make of it; empty where they only can be a person's name.
  private static Optional<Kind> kind(Clause clause, int first, int last) {
    Optional<Kind> kind = Optional.empty();
    for (int i = first; i <= last; i++) {
      String word = clause.word(i);
      boolean ofPress = word.equals("news") && INSTITUTIONS.contains(clause.word(i + 1));
      if ((OUTLETS.contains(word) && !ofPress) || UNNAMED.contains(word)) {
        return Optional.of(Kind.OTHER);
      }
      if (INSTITUTIONS.contains(word)) {
        kind = Optional.of(Kind.INSTITUTION);
      } else if (DOCUMENTS.contains(word)) {
        kind = Optional.of(Kind.DOCUMENT);
      }
    }
    return kind;
  }

  private List<PartyId> sides(Clause clause, int first, int last, Kind kind) {
    for (int i = first; i <= last; i++) {
      if (clause.actors(i).isPresent()) {
        return clause.actors(i).get().parties().stream().filter(Voices::isKnown).toList();
      }
    }
    if (clause.wordIn(first, Set.of("his", "her"))) {
      return clause.personBefore(first).stream().map(Actor::party).distinct().toList();
    }
    return kind == Kind.DOCUMENT
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
    if (clause.wordIn(last, NO_NAMES)) {
      return Optional.empty();
    }
    Span words = clause.span(name, last);
    Optional<PartyId> side = Optional.ofNullable(sideOfSurname.get(clause.word(last)));
    return Optional.of(
        new Voice(
            side.stream().toList(),
            side.isPresent() ? Kind.PERSON : Kind.OTHER,
            words,
            name,
            last + 1));
  }
}
