package org.chancery.actor;

import java.util.Optional;
import org.chancery.language.Folding;
import org.chancery.report.Span;

/// Somebody a sentence speaks of, resolved: for whom, who, in which office.
///
/// @param name the person as the report first spelled it in full
/// @param office the office held on the day, or as the report calls it
/// @param person the person's entry in the tables
/// @param speaksOnly whether it is a spokesperson, who is no party to contacts
/// @param span where this sentence names the actor
public record Actor(
    PartyId party,
    Optional<String> name,
    Optional<String> office,
    Optional<Person> person,
    boolean speaksOnly,
    Span span) {

  /// Somebody in the tables, in office.
  static Actor of(Tenure tenure, Span span) {
    return new Actor(
        tenure.party(),
        Optional.of(tenure.person().name()),
        Optional.of(tenure.title()),
        Optional.of(tenure.person()),
        tenure.role() == Role.SPOKESPERSON,
        span);
  }

  /// A party, of whose people the report names nobody.
  static Actor of(PartyId party, Optional<String> office, Span span) {
    return new Actor(party, Optional.empty(), office, Optional.empty(), false, span);
  }

  /// Whether the office can be called so: a foreign minister is a minister.
  boolean holds(String title) {
    return office
        .map(Folding::fold)
        .filter(o -> (" " + o + " ").contains(" " + title + " "))
        .isPresent();
  }

  Actor at(Span other) {
    return new Actor(party, name, office, person, speaksOnly, other);
  }

  Actor called(String full) {
    return new Actor(party, Optional.of(full), office, person, speaksOnly, span);
  }

  Actor speaking(boolean only) {
    return new Actor(party, name, office, person, only, span);
  }

  /// The last part of the name, folded, by which later sentences refer to the actor.
  Optional<String> surname() {
    return name.map(PersonName::surname);
  }
}
