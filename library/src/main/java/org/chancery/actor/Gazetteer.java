package org.chancery.actor;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.chancery.language.Folding;
import org.chancery.language.PhraseTable;
import org.chancery.language.Sentence;
import org.chancery.language.Token;
import org.chancery.language.WordList;

/// Every known name of parties and persons, found by the longest match of folded tokens.
public final class Gazetteer {
  /// What a name stands for.
  sealed interface Entry {
    /// A party's name.
    record OfParty(PartyId party, Knowledge.PartyName.Form form) implements Entry {}

    /// A person's full or short name.
    record OfPerson(Person person, boolean full) implements Entry {}
  }

  /// Names found at one place.
  ///
  /// @param to index after the last token
  record Match(int to, List<Entry> entries) {
    static final Match NONE = new Match(-1, List.of());

    List<Entry.OfParty> parties() {
      return entries.stream()
          .filter(Entry.OfParty.class::isInstance)
          .map(Entry.OfParty.class::cast)
          .toList();
    }

    /// Whether it is the house of those who lead a party: "the Kremlin".
    boolean isHouse() {
      return !entries.isEmpty()
          && parties().stream().anyMatch(e -> e.form() == Knowledge.PartyName.Form.METONYM);
    }

    Match withoutParties() {
      return new Match(to, List.copyOf(persons()));
    }

    List<Entry.OfPerson> persons() {
      return entries.stream()
          .filter(Entry.OfPerson.class::isInstance)
          .map(Entry.OfPerson.class::cast)
          .toList();
    }
  }

  /// Short names that are ordinary English words: only a title before them makes them a person.
  private static final Set<String> ORDINARY =
      WordList.of(
          """
          may long young brown major rice powell bush white black hope day king price baker cook
          christopher francis john paul prince pope short small stone rose field fields summers snow
          straw hague bishop marshall shah general le song an so to he in no on do van than hun sen
          ban park wade bird case church cross english fox french german gold good grant
          hand hunt law little love man marsh mark may page post power read rich rush sharp smart
          strong swan tong walker wall ward way west wise wolf wood woods
          """);

  /// A name's meaning, and whether only capitals make it one: `US`, not `us`.
  private record Named(Entry entry, boolean capitals) {}

  private final PhraseTable<Named> names = new PhraseTable<>();
  private final PhraseTable<String> homonyms = new PhraseTable<>();
  private final Set<String> givenNames = new HashSet<>();

  public Gazetteer(Knowledge knowledge) {
    knowledge.homonyms().forEach(phrase -> homonyms.add(phrase, phrase));
    for (Knowledge.PartyName name : knowledge.partyNames()) {
      add(name.name(), new Entry.OfParty(name.party(), name.form()));
    }
    for (Person person : knowledge.persons()) {
      add(person.name(), new Entry.OfPerson(person, true));
      givenNames.add(firstWord(Folding.fold(person.name())));
      for (String variant : person.variants()) {
        add(variant, new Entry.OfPerson(person, variant.contains(" ")));
        givenNames.add(firstWord(Folding.fold(variant)));
      }
      person.shortNames().forEach(s -> add(s, new Entry.OfPerson(person, false)));
    }
  }

  private void add(String name, Entry entry) {
    names.add(name, new Named(entry, isCapitals(name)));
  }

  private static String firstWord(String name) {
    int blank = name.indexOf(' ');
    return blank < 0 ? "" : name.substring(0, blank);
  }

  /// The longest name that starts at a token; none where no name does, or where the text does not
  /// write it as one.
  Match longest(Sentence sentence, int at) {
    if (at >= sentence.size() || !isNameLike(sentence.token(at))) {
      return Match.NONE;
    }
    boolean capitals = isCapitals(sentence.token(at).text());
    return names
        .longest(sentence, at, match -> fits(match, capitals || match.to() - at > 1))
        .map(match -> match(match, capitals || match.to() - at > 1))
        .orElse(Match.NONE);
  }

  /// The index behind a phrase that starts at a token and only looks like the name of a party; the
  /// token's own where none does.
  int homonymEnd(Sentence sentence, int at) {
    return sentence.token(at).isCapitalised()
        ? homonyms.longest(sentence, at, match -> true).map(PhraseTable.Match::to).orElse(at)
        : at;
  }

  /// Whether somebody in the tables has this first name.
  boolean isGivenName(String folded) {
    return givenNames.contains(folded);
  }

  private static boolean fits(PhraseTable.Match<Named> match, boolean capitals) {
    return capitals || match.values().stream().anyMatch(named -> !named.capitals());
  }

  private static Match match(PhraseTable.Match<Named> match, boolean capitals) {
    return new Match(
        match.to(),
        match.values().stream().filter(n -> capitals || !n.capitals()).map(Named::entry).toList());
  }

  static boolean isOrdinaryWord(String folded) {
    return ORDINARY.contains(folded);
  }

  private static boolean isNameLike(Token token) {
    return token.isCapitalised() || token.text().startsWith("al") || token.text().startsWith("el");
  }

  /// Written in capitals throughout: `US`, `U.K.`, `NATO`.
  private static boolean isCapitals(String name) {
    int letters = 0;
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (Character.isLowerCase(c) || c == ' ') {
        return false;
      }
      letters += Character.isLetter(c) ? 1 : 0;
    }
    return letters > 1 || (letters == 1 && name.length() == 2);
  }
}
