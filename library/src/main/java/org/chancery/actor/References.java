package org.chancery.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.language.WordList;

/// Reads phrases that name nobody and refer to those named before: "he", "both sides", "the two
/// leaders", "the latter".
final class References {
  private static final Set<String> PAIRS =
      WordList.of(
          """
          leaders sides presidents ministers countries parties men heads counterparts officials
          premiers states governments nations advisers advisors secretaries diplomats interlocutors
          statesmen women capitals neighbors neighbours allies envoys chiefs dignitaries powers
          """);
  private static final Set<String> DELEGATES =
      WordList.of("delegations experts negotiators specialists teams");
  private static final Set<String> NUMBERS = WordList.of("two three four five six pair trio duo");

  private final NamedWords words;
  private final Titles titles;

  References(NamedWords words, Titles titles) {
    this.words = words;
    this.titles = titles;
  }

  /// The phrase of that kind which starts at a token.
  Optional<NounPhrase> at(int from) {
    return pronoun(from)
        .or(() -> ordinal(from))
        .or(() -> pair(from))
        .or(() -> delegates(from))
        .or(() -> koreas(from));
  }

  /// "the two" with nothing behind that says two of what.
  Optional<NounPhrase> number(int from) {
    boolean number = words.word(from).equals("the") && NUMBERS.contains(words.word(from + 1));
    return number ? Optional.of(phrase(from, from + 2, NounPhrase.Form.BOTH)) : Optional.empty();
  }

  private Optional<NounPhrase> pronoun(int from) {
    NounPhrase.Form form =
        switch (words.word(from)) {
          case "he", "she", "him" -> NounPhrase.Form.SINGULAR_PRONOUN;
          case "they", "both", "them" -> NounPhrase.Form.BOTH;
          case "i", "we", "me", "us" -> NounPhrase.Form.SPEAKER;
          default -> NounPhrase.Form.PARTY;
        };
    boolean pronoun = form != NounPhrase.Form.PARTY && !isBothOf(from) && !isExcellency(from);
    boolean other =
        switch (words.word(from)) {
          case "i" -> !words.isCapitalised(from);
          case "us" -> words.sentence().token(from).text().indexOf('U') >= 0;
          default -> false;
        };
    return pronoun && !other ? Optional.of(phrase(from, from + 1, form)) : Optional.empty();
  }

  /// "H.E." and "HE Mr.", which fold to "he".
  private boolean isExcellency(int from) {
    String text = words.sentence().token(from).text();
    boolean capitals =
        text.equals("HE") && words.isCapitalised(from + 1) && !words.isHeadlineCase();
    return text.indexOf('.') > 0 || capitals;
  }

  private boolean isBothOf(int from) {
    int next = words.word(from + 1).equals("last") ? from + 2 : from + 1;
    return words.word(from).equals("both") && words.isWord(next) && !isVerbal(next);
  }

  /// "the former", "the latter", alone.
  private Optional<NounPhrase> ordinal(int from) {
    boolean alone = !words.isWord(from + 2) || isVerbal(from + 2);
    boolean the = words.word(from).equals("the") && alone;
    return switch (words.word(from + 1)) {
      case "former" ->
          the ? Optional.of(phrase(from, from + 2, NounPhrase.Form.THE_FORMER)) : Optional.empty();
      case "latter" ->
          words.word(from).equals("the")
              ? Optional.of(phrase(from, from + 2, NounPhrase.Form.THE_LATTER))
              : Optional.empty();
      default -> Optional.empty();
    };
  }

  private boolean isVerbal(int i) {
    String word = words.word(i);
    return !words.isCapitalised(i)
        && titles.at(i).isEmpty()
        && (word.endsWith("ed")
            || Set.of(
                    "was", "is", "are", "were", "had", "has", "have", "said", "told", "met",
                    "spoke", "will", "would", "and", "who")
                .contains(word));
  }

  /// "the two leaders", "both sides", "all three presidents", without anything that names them.
  private Optional<NounPhrase> pair(int from) {
    int at = from;
    while (Leads.DETERMINERS.contains(words.word(at)) && at - from < 3) {
      at++;
    }
    if (at == from) {
      return Optional.empty();
    }
    boolean counted = Set.of("two", "both", "three", "four").contains(words.word(at - 1));
    int noun = counted ? pairNoun(at) : at;
    boolean capital = words.isCapitalised(noun) && noun > 1 && !words.isHeadlineCase();
    if (!PAIRS.contains(words.word(noun)) || capital) {
      return Optional.empty();
    }
    boolean heads =
        words.word(noun).equals("heads")
            && words.word(noun + 1).equals("of")
            && Set.of("state", "states", "government", "governments")
                .contains(words.word(noun + 2));
    int end = Math.min(heads ? noun + 3 : noun + 1, words.size());
    int to = ofBoth(end);
    boolean ofOthers = to == end && words.word(end).equals("of");
    return ofOthers || (noun > at && to == end && words.isCapitalised(end))
        ? Optional.empty()
        : Optional.of(phrase(from, to, NounPhrase.Form.BOTH));
  }

  /// Where the noun stands: behind words that say which office.
  private int pairNoun(int at) {
    int i = at;
    while (i - at < 3 && !PAIRS.contains(words.word(i)) && TitleWords.qualifies(words.word(i))) {
      i++;
    }
    return i;
  }

  /// "security delegations from the two countries", "experts of the ministries".
  private Optional<NounPhrase> delegates(int from) {
    int at = from;
    while (Leads.DETERMINERS.contains(words.word(at)) && at - from < 3) {
      at++;
    }
    if (!DELEGATES.contains(words.word(at))) {
      return Optional.empty();
    }
    Optional<NounPhrase> named = ofParties(from, at + 1);
    return named.isPresent()
        ? named
        : Optional.of(phrase(from, ofBoth(at + 1), NounPhrase.Form.DELEGATES));
  }

  /// "delegations from A and B": those of the parties that are named.
  private Optional<NounPhrase> ofParties(int from, int link) {
    List<PartyId> parties = new ArrayList<>();
    boolean named = Set.of("of", "from").contains(words.word(link));
    int to = link;
    while (named) {
      int at = words.word(to + 1).equals("the") ? to + 2 : to + 1;
      Optional<PartyId> party =
          words.isParty(at)
              ? words.party(at).map(Gazetteer.Entry.OfParty::party)
              : Optional.empty();
      party.ifPresent(parties::add);
      if (party.isPresent()) {
        int end = words.match(at).to();
        to = words.word(end).equals("government") ? end + 1 : end;
      }
      named = party.isPresent() && Set.of("and", ",").contains(words.word(to));
    }
    return parties.size() > 1
        ? Optional.of(phrase(from, to, NounPhrase.Form.SIDE).of(parties))
        : Optional.empty();
  }

  /// "the two Koreas", "North and South Korea".
  private Optional<NounPhrase> koreas(int from) {
    int at = words.word(from).equals("the") ? from + 1 : from;
    boolean both =
        Set.of("two", "both").contains(words.word(at)) && words.word(at + 1).equals("koreas");
    boolean listed =
        Set.of("north", "south").contains(words.word(from))
            && Set.of("and", "-").contains(words.word(from + 1))
            && Set.of("north", "south").contains(words.word(from + 2))
            && Set.of("korea", "korean").contains(words.word(from + 3));
    return both || listed
        ? Optional.of(
            phrase(from, listed ? from + 4 : at + 2, NounPhrase.Form.PARTY)
                .of(List.of(new PartyId("KP"), new PartyId("KR"))))
        : Optional.empty();
  }

  /// Past "of the two countries", "from both sides"; the same index where nothing of it follows.
  private int ofBoth(int i) {
    boolean link = Set.of("of", "from").contains(words.word(i));
    int both = words.word(i + 1).equals("the") ? i + 2 : i + 1;
    boolean two = Set.of("two", "both", "three").contains(words.word(both));
    int noun = two ? both + 1 : both;
    boolean countries =
        Set.of("countries", "states", "sides", "nations").contains(words.word(noun));
    return link && countries ? noun + 1 : i;
  }

  private static NounPhrase phrase(int from, int to, NounPhrase.Form form) {
    return NounPhrase.reference(from, to, form);
  }
}
