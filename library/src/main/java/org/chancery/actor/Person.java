package org.chancery.actor;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.chancery.language.Folding;

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

  /// The full name in which the surname is spelled so; the usual one where it is, or no variant
  /// does.
  String inFull(String surname) {
    String folded = Folding.fold(surname);
    if ((" " + Folding.fold(name) + " ").contains(" " + folded + " ")) {
      return name;
    }
    return variants.stream()
        .filter(full -> full.indexOf(' ') > 0 && PersonName.surname(full).equals(folded))
        .findFirst()
        .orElse(name);
  }
}
