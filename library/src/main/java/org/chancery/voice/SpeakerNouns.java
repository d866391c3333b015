package org.chancery.voice;

import java.util.Optional;
import java.util.Set;
import org.chancery.clause.Clause;

/// The nouns by which those who speak are known: institutions and their people, documents, the
/// press, and those whom nobody names.
public final class SpeakerNouns {
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

  private SpeakerNouns() {}

  /// What the words of a phrase make of it; empty where they only can be a person's name.
  static Optional<Voice.Kind> kind(Clause clause, int first, int last) {
    Optional<Voice.Kind> kind = Optional.empty();
    for (int i = first; i <= last; i++) {
      String word = clause.word(i);
      boolean ofPress = word.equals("news") && INSTITUTIONS.contains(clause.word(i + 1));
      if ((OUTLETS.contains(word) && !ofPress) || UNNAMED.contains(word)) {
        return Optional.of(Voice.Kind.OTHER);
      }
      if (INSTITUTIONS.contains(word)) {
        kind = Optional.of(Voice.Kind.INSTITUTION);
      } else if (DOCUMENTS.contains(word)) {
        kind = Optional.of(Voice.Kind.DOCUMENT);
      }
    }
    return kind;
  }

  /// "ministry", "spokesman": who speaks for those whose institution it is.
  static boolean isInstitution(Clause clause, int at) {
    return clause.wordIn(at, INSTITUTIONS);
  }

  /// "readout", "communique".
  public static boolean isDocument(Clause clause, int at) {
    return clause.wordIn(at, DOCUMENTS);
  }

  static boolean namesDocument(Clause clause) {
    for (int i = 0; i < clause.size(); i++) {
      if (isDocument(clause, i)) {
        return true;
      }
    }
    return false;
  }

  static boolean namesNobody(Clause clause, int at) {
    return clause.wordIn(at, NO_NAMES);
  }
}
