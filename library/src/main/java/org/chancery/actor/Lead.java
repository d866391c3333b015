package org.chancery.actor;

import java.util.List;
import java.util.Optional;

/// What a noun phrase says before its office or name: `his former Turkish`, `Lithuania's newly
/// appointed`.
///
/// @param from index of the phrase's first token
/// @param at index after what has been read
/// @param parties the parties named
/// @param partyEnd index after the last of them
/// @param former whether an office is no longer held
/// @param owns whether the party stands in the possessive: `Ghana's`
/// @param regional whether the party is named by a part of it: `Bavarian`
record Lead(
    int from,
    int at,
    List<PartyId> parties,
    int partyEnd,
    boolean former,
    boolean owns,
    boolean regional) {
  Lead {
    parties = List.copyOf(parties);
  }

  static Lead at(int from) {
    return new Lead(from, from, List.of(), from, false, false, false);
  }

  boolean isEmpty() {
    return at == from;
  }

  Optional<PartyId> party() {
    return parties.stream().findFirst();
  }

  Lead to(int end) {
    return new Lead(from, end, parties, partyEnd, former, owns, regional);
  }

  Lead former(boolean also) {
    return new Lead(from, at, parties, partyEnd, former || also, owns, regional);
  }

  Lead of(PartyId party, int end, boolean region) {
    return new Lead(from, end, List.of(party), end, former, owns, region);
  }

  /// Past a further word for the same party: `U.S. State Department`.
  Lead past(int end) {
    return new Lead(from, end, parties, end, former, owns, regional);
  }

  Lead owning(int end) {
    return new Lead(from, end, parties, partyEnd, former, true, regional);
  }
}
