package org.chancery.actor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.chancery.language.Folding;

/// Those whom a report has introduced so far, by name, by party and in order.
final class Introduced {
  private final Map<String, Actor> bySurname = new HashMap<>();
  private final Map<PartyId, Actor> latestOfParty = new LinkedHashMap<>();
  private final Map<Person, String> spelled = new HashMap<>();
  private final List<Actor> inOrder = new ArrayList<>();

  /// Takes in a name as the report spells it in full.
  void spell(Person person, String name) {
    spelled.putIfAbsent(person, name);
  }

  /// An actor under the full name that the report uses first.
  Actor asSpelled(Actor actor) {
    return actor.person().map(spelled::get).map(actor::called).orElse(actor);
  }

  void add(Actor actor) {
    actor.surname().ifPresent(surname -> bySurname.put(surname, actor));
    actor
        .person()
        .ifPresent(p -> p.shortNames().forEach(s -> bySurname.put(Folding.fold(s), actor)));
    latestOfParty.put(actor.party(), actor);
    inOrder.removeIf(a -> a.name().equals(actor.name()));
    inOrder.add(actor);
  }

  Optional<Actor> bySurname(String folded) {
    return Optional.ofNullable(bySurname.get(folded));
  }

  Optional<Actor> ofParty(PartyId party) {
    return Optional.ofNullable(latestOfParty.get(party));
  }

  Optional<Actor> of(Person person) {
    return latestOfParty.values().stream()
        .filter(a -> a.person().filter(person::equals).isPresent())
        .findFirst();
  }

  /// The one introduced last of whom something holds.
  Optional<Actor> last(Predicate<Actor> holds) {
    return inOrder.reversed().stream().filter(holds).findFirst();
  }

  Optional<Actor> last() {
    return inOrder.isEmpty() ? Optional.empty() : Optional.of(inOrder.getLast());
  }

  /// The one introduced before the last one.
  Optional<Actor> lastButOne() {
    return inOrder.size() < 2 ? Optional.empty() : Optional.of(inOrder.get(inOrder.size() - 2));
  }
}
