package org.chancery.identity;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chancery.account.Account;
import org.chancery.language.Folding;
import org.chancery.report.Quote;

/// Long statements by which copies and corrected versions of one text are known again. The words
/// that tell of the contact itself are none: offices use the same ones every day.
final class Passages {
  /// Shorter words recur in reports of different contacts.
  private static final int LONG = 60;

  /// What stands in more groups is a set phrase.
  private static final int MOST = 40;

  private final Map<String, Set<Group>> groups = new HashMap<>();
  private final Map<Docket.Place, Map<String, Quote>> known = new HashMap<>();

  /// What the report says of the contact at length, by folded words.
  Map<String, Quote> of(Telling telling) {
    return known.computeIfAbsent(Docket.Place.of(telling), _ -> passages(telling));
  }

  private static Map<String, Quote> passages(Telling telling) {
    Map<String, Quote> passages = new LinkedHashMap<>();
    telling.reading().accounts().stream()
        .filter(a -> a.contact().orElse(-1) == telling.index())
        .map(Account::words)
        .filter(quote -> quote.words().length() >= LONG)
        .forEach(quote -> passages.putIfAbsent(Folding.fold(quote.words()), quote));
    return passages;
  }

  /// Makes a group findable by the passages of one of its mentions.
  void index(Group group, Telling telling) {
    of(telling)
        .keySet()
        .forEach(key -> groups.computeIfAbsent(key, _ -> new LinkedHashSet<>()).add(group));
  }

  /// The groups in which a passage of the mention stands.
  Set<Group> groupsWith(Telling telling) {
    Set<Group> found = new LinkedHashSet<>();
    for (String passage : of(telling).keySet()) {
      Set<Group> with = groups.getOrDefault(passage, Set.of());
      if (with.size() <= MOST) {
        found.addAll(with);
      }
    }
    return found;
  }

  /// The words that a mention shares with some mention of a group.
  List<Quote> shared(Telling telling, Group group) {
    Map<String, Quote> here = of(telling);
    for (Joined joined : group.joined()) {
      for (Map.Entry<String, Quote> there : of(joined.telling()).entrySet()) {
        Quote own = here.get(there.getKey());
        if (own != null) {
          return List.of(own, there.getValue());
        }
      }
    }
    return List.of();
  }
}
