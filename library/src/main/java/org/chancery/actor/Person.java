package org.chancery.actor;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// Somebody who holds or held offices.
///
/// @param name in full, as the English-language press writes it
/// @param shortNames how a report names the person once introduced: "Putin", "Xi"
/// @param variants other full names and spellings
/// @param born day of birth, where known for certain
public record Person(
    String name, List<String> shortNames, List<String> variants, Optional<LocalDate> born) {
  public Person {
    shortNames = List.copyOf(shortNames);
    variants = List.copyOf(variants);
  }
}
