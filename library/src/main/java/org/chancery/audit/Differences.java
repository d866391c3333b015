package org.chancery.audit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chancery.audit.Disagreement.Version;
import org.chancery.identity.Joined;
import org.chancery.ledger.Agreement;
import org.chancery.ledger.Claim;
import org.chancery.ledger.Contact;
import org.chancery.ledger.Point;
import org.chancery.matter.Source;

/// Where the accounts of one contact differ.
final class Differences {
  private Differences() {}

  static List<Disagreement> among(List<Contact> contacts) {
    List<Disagreement> found = new ArrayList<>();
    for (Contact contact : contacts) {
      contact.points().stream()
          .filter(point -> point.agreement() instanceof Agreement.Differ)
          .flatMap(point -> disagreement(contact, point).stream())
          .forEach(found::add);
    }
    return found;
  }

  /// The first words of each version.
  private static Optional<Disagreement> disagreement(Contact contact, Point point) {
    Map<String, Version> versions = new LinkedHashMap<>();
    for (Claim claim : point.claims()) {
      source(contact, claim)
          .map(source -> new Version(claim.side(), claim.value(), source))
          .ifPresent(version -> versions.putIfAbsent(claim.value(), version));
    }
    return versions.size() < 2
        ? Optional.empty()
        : Optional.of(new Disagreement(contact, point.kind(), List.copyOf(versions.values())));
  }

  private static Optional<Source> source(Contact contact, Claim claim) {
    return contact.mentions().stream()
        .map(Joined::reading)
        .filter(reading -> reading.report().id().equals(claim.words().report()))
        .findFirst()
        .map(reading -> Source.of(reading, claim.words()));
  }
}
