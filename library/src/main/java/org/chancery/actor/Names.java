package org.chancery.actor;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.language.Sentence;
import org.chancery.language.Token;

/// Finds the names of persons in a sentence: known ones anywhere, unknown ones where something
/// introduces them.
final class Names {
  /// A person's name.
  ///
  /// @param known everybody the tables list under it
  /// @param shortName whether it is a surname or other short form
  record Found(int from, int to, List<Person> known, boolean shortName) {
    String words(Sentence sentence) {
      StringBuilder words = new StringBuilder();
      for (int i = from; i < to; i++) {
        boolean gap = i > from && sentence.token(i).start() > sentence.token(i - 1).end();
        words.append(gap ? " " : "").append(sentence.token(i).text());
      }
      return words.toString();
    }

    int tokens(Sentence sentence) {
      int words = 0;
      for (int i = from; i < to; i++) {
        words += sentence.token(i).isWord() ? 1 : 0;
      }
      return words;
    }
  }

  private static final Set<String> PARTICLES =
      Set.of(
          "bin", "bint", "ibn", "al", "el", "ben", "van", "von", "der", "den", "de", "da", "dos",
          "das", "di", "du", "del", "della", "la", "le", "y", "ould", "abu", "ul", "ur", "zu", "e",
          "ter", "af", "av", "st");

  /// Capitalised words that end a name: what stands behind names without belonging to them.
  private static final Set<String> NOT_NAMES =
      Set.of(
          "the",
          "in",
          "on",
          "at",
          "he",
          "she",
          "they",
          "and",
          "of",
          "to",
          "during",
          "after",
          "before",
          "according",
          "photo",
          "video",
          "statement",
          "readout",
          "call",
          "meeting",
          "summit",
          "state",
          "department",
          "ministry",
          "government",
          "house",
          "office",
          "council",
          "republic",
          "federation",
          "kingdom",
          "university",
          "institute",
          "mr",
          "mrs",
          "ms",
          "dr",
          "press",
          "service",
          "agency",
          "secretariat",
          "forces",
          "army",
          "street",
          "palace",
          "airport",
          "minister",
          "president",
          "leader",
          "secretary",
          "chairman",
          "ambassador",
          "director",
          "foreign",
          "prime",
          "deputy",
          "opposition",
          "democratic",
          "advisor",
          "adviser",
          "chancellor",
          "designate",
          "officials",
          "but",
          "for",
          "it",
          "we",
          "this",
          "that",
          "as",
          "with",
          "by",
          "from",
          "both",
          "who");

  private final Sentence sentence;
  private final Gazetteer gazetteer;

  Names(Sentence sentence, Gazetteer gazetteer) {
    this.sentence = sentence;
    this.gazetteer = gazetteer;
  }

  /// Whether a party's name starts at a token, and no longer name of a person does.
  boolean isPartyAt(int at) {
    Gazetteer.Match match = gazetteer.longest(sentence, at);
    return !match.parties().isEmpty() && !startsPerson(at);
  }

  /// Whether the full name of a known person starts at a token.
  boolean startsPerson(int at) {
    Gazetteer.Match match = gazetteer.longest(sentence, at);
    boolean full = match.persons().stream().anyMatch(Gazetteer.Entry.OfPerson::full);
    return (full && !match.parties().isEmpty()) || full;
  }

  /// Whether any name of a known person, and none of a party, starts at a token.
  boolean isKnownAt(int at) {
    Gazetteer.Match match = gazetteer.longest(sentence, at);
    return !match.persons().isEmpty() && match.parties().isEmpty();
  }

  /// A name behind a title or honorific: any run of capitalised words will do.
  Optional<Found> afterTitle(int at) {
    Optional<Found> known = known(at, true);
    return known.isPresent() ? known : unknown(at);
  }

  /// A name that nothing introduces: a known one, or an unknown one of two words or more.
  Optional<Found> alone(int at) {
    return known(at, false).or(() -> unknown(at).filter(n -> n.tokens(sentence) >= 2));
  }

  private Optional<Found> known(int at, boolean introduced) {
    Gazetteer.Match match = gazetteer.longest(sentence, at);
    if (match.persons().isEmpty()) {
      return Optional.empty();
    }
    boolean full = match.persons().stream().anyMatch(Gazetteer.Entry.OfPerson::full);
    boolean ordinary = match.to() - at == 1 && Gazetteer.isOrdinaryWord(sentence.token(at).fold());
    boolean party = !match.parties().isEmpty();
    if (match.to() - at == 1 && NounPhraseParser.isCalendarWord(sentence.fold(at)) && !introduced) {
      return Optional.empty();
    }
    if (!introduced && !full && ((ordinary && !sentence.token(at).isCapitalised()) || party)) {
      return Optional.empty();
    }
    List<Person> persons =
        match.persons().stream()
            .filter(e -> e.full() == full)
            .map(Gazetteer.Entry.OfPerson::person)
            .distinct()
            .toList();
    int to = extended(match.to());
    boolean longer = to > match.to() && !full;
    return Optional.of(new Found(at, to, longer ? List.of() : persons, !full && !longer));
  }

  /// Past further parts of the same name: "Mohammed bin Zayed" + "Al Nahyan", ", Jr."
  private int extended(int to) {
    int end = to;
    while (end < sentence.size() && continues(end)) {
      end = isParticle(end) || isHyphen(end) ? end + 2 : end + 1;
    }
    boolean junior =
        sentence.fold(end).equals(",") && Set.of("jr", "sr").contains(sentence.fold(end + 1));
    return junior ? end + 2 : end;
  }

  private boolean continues(int i) {
    if (isParticle(i) || isHyphen(i)) {
      return i + 1 < sentence.size() && isNameWord(i + 1);
    }
    return isNameWord(i);
  }

  private Optional<Found> unknown(int at) {
    if (at >= sentence.size() || (!isNameWord(at) && !(isParticle(at) && isNameWord(at + 1)))) {
      return Optional.empty();
    }
    boolean particle = isParticle(at) && isNameWord(at + 1);
    int to = extended(particle ? at + 2 : at + 1);
    return Optional.of(new Found(at, to, List.of(), to - at == 1));
  }

  private boolean isHyphen(int i) {
    return sentence.fold(i).equals("-")
        && i > 0
        && sentence.token(i).start() == sentence.token(i - 1).end();
  }

  private boolean isParticle(int i) {
    return PARTICLES.contains(sentence.fold(i));
  }

  private boolean isNameWord(int i) {
    if (i >= sentence.size()) {
      return false;
    }
    Token token = sentence.token(i);
    return token.isWord()
        && token.isCapitalised()
        && !NOT_NAMES.contains(token.fold())
        && !NounPhraseParser.isCalendarWord(token.fold())
        && gazetteer.longest(sentence, i).parties().isEmpty();
  }
}
