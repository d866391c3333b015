package org.chancery.testimony;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.chancery.account.Account;
import org.chancery.account.Incident;
import org.chancery.language.Token;
import org.chancery.language.Tokenizer;

/// Which statements are versions of an incident: those that hold its words, speak of it as known
/// ("the attack"), or name what it struck ("the airbase").
final class Claims {
  private static final List<Set<String>> SAME_EVENT =
      List.of(
          Set.of(
              "strike",
              "strikes",
              "attack",
              "attacks",
              "airstrike",
              "airstrikes",
              "raid",
              "raids",
              "bombing",
              "shelling",
              "blast",
              "explosion"),
          Set.of("downing", "shooting", "crash", "shootdown"),
          Set.of("assassination", "killing", "murder", "poisoning"));
  private static final int LONG_ENOUGH = 5;

  /// What is struck and named in many other contexts: a statement with these words may be about
  /// anything.
  private static final Set<String> OF_MANY =
      Set.of(
          "government",
          "president",
          "forces",
          "troops",
          "people",
          "country",
          "countries",
          "civilians",
          "children",
          "officials",
          "leader",
          "leaders",
          "soldiers",
          "states",
          "presidential",
          "military",
          "commercial",
          "foreign",
          "several",
          "citizens");

  private Claims() {}

  /// The incident with all versions of it.
  static Incident of(Incident incident, List<Account> accounts) {
    Set<String> struck = struck(incident);
    List<Incident.Claim> claims = new ArrayList<>();
    for (Account account : accounts) {
      boolean own = account.words().span().overlaps(incident.words().span());
      if (own || speaksOf(account, incident, struck)) {
        claims.add(new Incident.Claim(account.speaker(), account.words()));
      }
    }
    return new Incident(
        incident.what(), incident.date(), claims, incident.words(), incident.rule());
  }

  private static Set<String> struck(Incident incident) {
    Set<String> words = new HashSet<>();
    List<Token> tokens = tokens(incident.what());
    for (int i = 2; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      boolean object = token.isWord() && !token.isCapitalised() && !OF_MANY.contains(token.fold());
      if (object && token.fold().length() >= LONG_ENOUGH) {
        words.add(token.fold());
      }
    }
    return words;
  }

  private static boolean speaksOf(Account account, Incident incident, Set<String> struck) {
    String noun = noun(incident);
    List<Token> tokens = tokens(account.words().words());
    for (int i = 0; i < tokens.size(); i++) {
      boolean known =
          i > 0
              && Set.of("the", "this", "that").contains(tokens.get(i - 1).fold())
              && isSameEvent(noun, tokens.get(i).fold());
      if (known || struck.contains(tokens.get(i).fold())) {
        return true;
      }
    }
    return false;
  }

  /// What happened: "attack" of "drone attack on an oil depot".
  private static String noun(Incident incident) {
    List<String> words = tokens(incident.what()).stream().map(Token::fold).toList();
    return words.stream()
        .filter(word -> SAME_EVENT.stream().anyMatch(same -> same.contains(word)))
        .findFirst()
        .orElse(words.getFirst());
  }

  private static boolean isSameEvent(String noun, String other) {
    return noun.equals(other)
        || SAME_EVENT.stream().anyMatch(words -> words.contains(noun) && words.contains(other));
  }

  private static List<Token> tokens(String text) {
    return Tokenizer.tokens(text, 0, text.length());
  }
}
