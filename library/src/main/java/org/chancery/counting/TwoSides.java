package org.chancery.counting;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.chancery.actor.Actor;
import org.chancery.actor.PartyId;
import org.chancery.clause.Clause;

/// Between which sides something stands that a clause counts, promises or names.
public final class TwoSides {
  private static final int OWNER = 8;

  private TwoSides() {}

  /// The sides of a noun or verb at a place: "between A and B", "A ... with B", "A and B ...", or
  /// those spoken of last. In the order of their codes; empty where there are not two.
  public static List<PartyId> of(Clause clause, int at) {
    List<PartyId> named = named(clause, at);
    return named.isEmpty() ? several(parties(clause.pairBefore(at))) : named;
  }

  /// The sides that the clause itself names. In the order of their codes; empty where there are not
  /// two.
  public static List<PartyId> named(Clause clause, int at) {
    Optional<Integer> between = clause.behind(at, Set.of("between"));
    if (between.isPresent()) {
      List<PartyId> both = several(parties(clause.members(between.get())));
      if (!both.isEmpty()) {
        return both;
      }
    }
    SortedSet<PartyId> parties = new TreeSet<>();
    clause.subjectBefore(at).ifPresent(i -> parties.addAll(parties(clause.members(i))));
    clause.behind(at, Set.of("with")).ifPresent(i -> parties.addAll(parties(clause.members(i))));
    return several(parties);
  }

  /// The sides of a visit: who comes, by the subject, behind "by", as the owner of the noun ("her
  /// third visit"), and whom the place belongs to.
  public static List<PartyId> ofVisit(Clause clause, int at) {
    SortedSet<PartyId> parties = new TreeSet<>();
    Optional<Integer> host =
        clause.actors(at + 1).isPresent() ? Optional.of(at + 1) : clause.behind(at, Set.of("to"));
    List<Actor> guest = guest(clause, at);
    if (host.isEmpty() || guest.isEmpty()) {
      return List.of();
    }
    parties.addAll(parties(clause.members(host.get())));
    parties.addAll(parties(guest));
    return several(parties);
  }

  private static List<Actor> guest(Clause clause, int at) {
    Optional<Integer> by = clause.behind(at, Set.of("by"));
    if (by.isPresent()) {
      return clause.members(by.get());
    }
    for (int i = at; i > Math.max(0, at - OWNER); i--) {
      if (clause.word(i).equals("'s") && clause.actors(i - 1).isPresent()) {
        return clause.members(i - 1);
      }
      if (clause.wordIn(i, Set.of("his", "her"))) {
        return clause.personBefore(i);
      }
    }
    return clause.subjectBefore(at).map(clause::members).orElse(List.of());
  }

  public static SortedSet<PartyId> parties(Collection<Actor> actors) {
    SortedSet<PartyId> parties = new TreeSet<>();
    actors.forEach(a -> parties.add(a.party()));
    parties.removeIf(p -> p.code().equals("?"));
    return parties;
  }

  private static List<PartyId> several(SortedSet<PartyId> parties) {
    return parties.size() > 1 ? List.copyOf(parties) : List.of();
  }
}
