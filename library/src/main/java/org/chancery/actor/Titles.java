package org.chancery.actor;

import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import org.chancery.language.Sentence;
import org.chancery.language.Token;
import org.chancery.time.Calendar;

/// Finds names of offices: words that qualify, a word that names an office, and what it is for.
///
/// | text | title |
/// |---|---|
/// | `Deputy Foreign Minister Sergei Ryabkov` | `Deputy Foreign Minister` |
/// | `Minister for Foreign Trade and Development` | all of it |
/// | `presidents of Russia and France` | `presidents` |
final class Titles {
  private static final Set<String> CORES =
      Set.of(
          "president",
          "minister",
          "chancellor",
          "premier",
          "king",
          "queen",
          "emir",
          "amir",
          "sultan",
          "pope",
          "emperor",
          "monarch",
          "prince",
          "princess",
          "secretary",
          "commissioner",
          "envoy",
          "ambassador",
          "representative",
          "adviser",
          "advisor",
          "chairman",
          "chairwoman",
          "chairperson",
          "chair",
          "director",
          "taoiseach",
          "leader",
          "head",
          "chief",
          "commander",
          "counselor",
          "counsellor",
          "councilor",
          "councillor",
          "negotiator",
          "coordinator",
          "aide",
          "official",
          "diplomat",
          "undersecretary",
          "administrator",
          "plenipotentiary",
          "ruler",
          "sherpa",
          "delegate",
          "speaker",
          "minister-president",
          "ayatollah",
          "general",
          "pm");
  private static final Set<String> DOMESTIC =
      Set.of(
          "governor",
          "mayor",
          "senator",
          "congressman",
          "congresswoman",
          "lawmaker",
          "legislator",
          "judge",
          "justice",
          "attorney",
          "prosecutor",
          "mp",
          "deputies",
          "sheriff",
          "majority",
          "minority",
          "coach",
          "editor",
          "ceo",
          "founder",
          "professor",
          "author",
          "actor",
          "businessman",
          "executive");
  private static final Set<String> SPOKESPERSONS =
      Set.of("spokesman", "spokeswoman", "spokesperson", "spokespeople", "spokesmen");

  /// Words of offices that may stand before the naming word, in any case.
  private static final Set<String> QUALIFIERS =
      Set.of(
          "first",
          "deputy",
          "vice",
          "acting",
          "interim",
          "assistant",
          "under",
          "permanent",
          "special",
          "senior",
          "chief",
          "principal",
          "state",
          "federal",
          "prime",
          "foreign",
          "defense",
          "defence",
          "interior",
          "finance",
          "economy",
          "trade",
          "energy",
          "health",
          "agriculture",
          "transport",
          "education",
          "culture",
          "environment",
          "security",
          "national",
          "presidential",
          "high",
          "supreme",
          "grand",
          "crown",
          "external",
          "affairs",
          "home",
          "executive",
          "alternate",
          "caretaker",
          "top",
          "nuclear",
          "military",
          "political",
          "secretary",
          "press",
          "cabinet",
          "general",
          "director",
          "climate",
          "peace",
          "economic",
          "labor",
          "labour",
          "oil",
          "development",
          "tourism",
          "intelligence",
          "minister",
          "council",
          "policy",
          "commercial",
          "treasury",
          "head",
          "bureau");

  /// What an office is for, in lower case: "minister of foreign affairs".
  private static final Set<String> FIELDS =
      Set.of(
          "state",
          "foreign",
          "affairs",
          "defense",
          "defence",
          "interior",
          "finance",
          "economy",
          "trade",
          "energy",
          "europe",
          "government",
          "staff",
          "security",
          "national",
          "council",
          "mission",
          "delegation",
          "operations",
          "cooperation",
          "international",
          "development",
          "commerce",
          "relations",
          "external",
          "treasury",
          "policy",
          "political",
          "mass",
          "media");

  /// Words with which what an office is for is complete: a capitalised word behind them is a name.
  private static final Set<String> ENDS =
      Set.of(
          "affairs",
          "state",
          "defense",
          "defence",
          "interior",
          "finance",
          "economy",
          "trade",
          "energy",
          "europe",
          "development",
          "security",
          "policy",
          "climate",
          "operations",
          "cooperation",
          "relations",
          "justice",
          "health",
          "culture",
          "education",
          "agriculture",
          "environment",
          "commerce",
          "council",
          "staff",
          "treasury",
          "transport",
          "tourism",
          "government",
          "information",
          "labor",
          "labour",
          "sports",
          "industry",
          "federation",
          "republic",
          "migration",
          "refugees",
          "issues",
          "reform",
          "integration",
          "parliament");

  private final Sentence sentence;
  private final IntPredicate startsParty;

  /// @param startsParty whether a party's name starts at a token: no title reaches into one
  Titles(Sentence sentence, IntPredicate startsParty) {
    this.sentence = sentence;
    this.startsParty = startsParty;
  }

  /// The title that starts at a token.
  Optional<Title> at(int from) {
    int i = from;
    int core = -1;
    while (i < sentence.size() && i - from < 8 && isPart(i, from)) {
      if (isCore(i)) {
        core = i;
      }
      i = (isHyphen(i + 1) && isWordAt(i + 2)) || isSeries(i, core) ? i + 2 : i + 1;
    }
    return core < 0 ? Optional.empty() : Optional.of(title(from, core));
  }

  /// "Foreign Affairs and Defense Advisor": fields of one office.
  private boolean isSeries(int i, int core) {
    return core < 0
        && Set.of("and", "&").contains(sentence.fold(i + 1))
        && isWordAt(i + 2)
        && (QUALIFIERS.contains(sentence.fold(i + 2)) || isNamedField(i + 2));
  }

  private Title title(int from, int core) {
    int end = core + 1;
    if (isHyphen(end) && Set.of("general", "president", "elect").contains(sentence.fold(end + 1))) {
      end += 2;
    } else if (sentence.fold(end).equals("general") || sentence.fold(end).equals("elect")) {
      end += 1;
    }
    end = afterField(end);
    StringBuilder words = new StringBuilder();
    for (int i = from; i < end; i++) {
      words.append(i == from ? "" : " ").append(sentence.fold(i));
    }
    String coreWord = sentence.fold(core);
    return new Title(words.toString(), end, isPlural(coreWord), level(from, end));
  }

  private Title.Level level(int from, int end) {
    for (int i = from; i < end; i++) {
      String word = singular(sentence.fold(i));
      if (SPOKESPERSONS.contains(sentence.fold(i)) || word.equals("press")) {
        return Title.Level.SPOKESPERSON;
      }
      if (DOMESTIC.contains(word) || DOMESTIC.contains(sentence.fold(i))) {
        return Title.Level.DOMESTIC;
      }
    }
    return Title.Level.NATIONAL;
  }

  /// After "of Foreign Affairs", "for Political Affairs and Trade", "of state"; no further than a
  /// party's name.
  private int afterField(int end) {
    String link = sentence.fold(end);
    if (!link.equals("of") && !link.equals("for") && !link.equals("on")) {
      return end;
    }
    int i = sentence.fold(end + 1).equals("the") ? end + 2 : end + 1;
    int last = end;
    while (i < sentence.size() && !startsParty.test(i) && isField(i)) {
      last = i + 1;
      boolean joined =
          Set.of("and", "&", "of", "-", "the").contains(sentence.fold(last))
              || (sentence.fold(last).equals(",") && sentence.fold(last + 2).equals(","));
      boolean complete = ENDS.contains(sentence.fold(i)) && !FIELDS.contains(sentence.fold(last));
      if (joined && isField(last + 1) && !startsParty.test(last + 1)) {
        i = last + 1;
      } else if (complete) {
        return last;
      } else {
        i = last;
      }
    }
    return last;
  }

  private boolean isField(int i) {
    if (i >= sentence.size()) {
      return false;
    }
    Token token = sentence.token(i);
    boolean office = CORES.contains(token.fold()) && !token.is("general");
    if (Calendar.weekday(token.fold()).isPresent()) {
      return false;
    }
    return FIELDS.contains(token.fold()) || (token.isWord() && token.isCapitalised() && !office);
  }

  /// Whether a word can belong to a title that began at `from`.
  private boolean isPart(int i, int from) {
    Token token = sentence.token(i);
    if (!token.isWord() || (i > from && startsParty.test(i))) {
      return false;
    }
    return isCore(i) || QUALIFIERS.contains(token.fold()) || isNamedField(i);
  }

  /// A capitalised word that an office follows: "Infrastructure Minister".
  private boolean isNamedField(int i) {
    Token token = sentence.token(i);
    if (!token.isCapitalised() || startsParty.test(i)) {
      return false;
    }
    String next = sentence.fold(i + 1);
    return Set.of("minister", "ministers", "secretary", "commissioner", "adviser", "advisor")
        .contains(next);
  }

  private boolean isCore(int i) {
    String fold = sentence.fold(i);
    String one = singular(fold);
    return CORES.contains(one)
        || DOMESTIC.contains(one)
        || DOMESTIC.contains(fold)
        || SPOKESPERSONS.contains(fold);
  }

  private static boolean isPlural(String core) {
    return (core.endsWith("s") && CORES.contains(singular(core))) || core.equals("spokespeople");
  }

  private static String singular(String fold) {
    return fold.endsWith("s") && fold.length() > 3 ? fold.substring(0, fold.length() - 1) : fold;
  }

  private boolean isHyphen(int i) {
    return sentence.fold(i).equals("-");
  }

  private boolean isWordAt(int i) {
    return i < sentence.size() && sentence.token(i).isWord();
  }
}
