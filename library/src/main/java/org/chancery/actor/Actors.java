package org.chancery.actor;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/// One or several actors that a sentence names together: "Putin, Macron and Merkel".
///
/// @param members those that could be resolved, in the order of the sentence
/// @param from index of the first token
/// @param to index after the last token
/// @param place whether the words may as well name a place: "Moscow", "Russia"
/// @param modifier whether the words only qualify what follows: "Israeli" in "Israeli settlements"
/// @param reference whether the words refer back ("the two leaders", "they") and name nobody anew
public record Actors(
    List<Actor> members, int from, int to, boolean place, boolean modifier, boolean reference) {
  public Actors {
    members = List.copyOf(members);
  }

  /// Somebody whom a sentence leaves out, in front of a token: "[the speaker] Met with Macron".
  public static Actors unspoken(Actor actor, int token) {
    return new Actors(List.of(actor), token, token, false, false, true);
  }

  /// Whether no words of the sentence stand for them.
  public boolean isUnspoken() {
    return from == to;
  }

  /// The parties they act for, in the order of their codes.
  public SortedSet<PartyId> parties() {
    SortedSet<PartyId> parties = new TreeSet<>();
    members.forEach(actor -> parties.add(actor.party()));
    return parties;
  }

  public boolean isEmpty() {
    return members.isEmpty();
  }
}
