package org.chancery.audit;

import java.util.Collection;
import java.util.List;
import org.chancery.actor.Participant;
import org.chancery.actor.PartyId;
import org.chancery.actor.PersonName;

/// Whether those who took part in two contacts can be the same people.
final class People {
  /// How two sets of people stand to each other.
  enum Likeness {
    /// Every party is represented by somebody in both, and these can be one person.
    SAME,
    /// For some party, one of the two names nobody.
    OPEN,
    /// Some party is represented by somebody else.
    OTHER
  }

  private People() {}

  static Likeness compare(
      Collection<PartyId> parties, List<Participant> one, List<Participant> other) {
    Likeness likeness = Likeness.SAME;
    for (PartyId party : parties) {
      List<String> here = names(one, party);
      List<String> there = names(other, party);
      if (here.isEmpty() || there.isEmpty()) {
        likeness = Likeness.OPEN;
      } else if (here.stream()
          .noneMatch(h -> there.stream().anyMatch(t -> PersonName.mayBeSame(h, t)))) {
        return Likeness.OTHER;
      }
    }
    return likeness;
  }

  private static List<String> names(List<Participant> participants, PartyId party) {
    return participants.stream()
        .filter(p -> p.party().equals(party))
        .flatMap(p -> p.name().stream())
        .toList();
  }
}
