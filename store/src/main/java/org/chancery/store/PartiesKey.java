package org.chancery.store;

import java.util.Arrays;
import java.util.Collections;
import java.util.NavigableSet;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.chancery.actor.PartyId;

/// A set of parties as a text: codes in order with tabs between. No code holds a tab, since codes
/// come from tables with tabs between columns.
final class PartiesKey {
  private static final String BETWEEN = "\t";

  private PartiesKey() {}

  static String of(SortedSet<PartyId> parties) {
    return parties.stream().map(PartyId::code).collect(Collectors.joining(BETWEEN));
  }

  static SortedSet<PartyId> parse(String key) {
    NavigableSet<PartyId> parties = new TreeSet<>();
    Arrays.stream(key.split(BETWEEN, -1)).map(PartyId::new).forEach(parties::add);
    return Collections.unmodifiableNavigableSet(parties);
  }
}
