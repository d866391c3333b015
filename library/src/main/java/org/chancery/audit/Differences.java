package org.chancery.audit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chancery.audit.Disagreement.Matter;
import org.chancery.audit.Disagreement.Version;
import org.chancery.matter.Source;
import org.chancery.contact.Status;
import org.chancery.identity.Joined;
import org.chancery.ledger.Contact;
import org.chancery.report.Quote;
import org.chancery.time.Dated;

/// Where the accounts of one contact differ.
final class Differences {
  private Differences() {}

  static List<Disagreement> among(List<Contact> contacts) {
    List<Disagreement> found = new ArrayList<>();
    for (Contact contact : contacts) {
      disagreement(contact, Matter.INITIATOR, initiators(contact)).ifPresent(found::add);
      disagreement(contact, Matter.DAY, days(contact)).ifPresent(found::add);
      disagreement(contact, Matter.HELD, denials(contact)).ifPresent(found::add);
    }
    return found;
  }

  private static Optional<Disagreement> disagreement(
      Contact contact, Matter matter, Map<String, Version> versions) {
    return versions.size() < 2
        ? Optional.empty()
        : Optional.of(new Disagreement(contact, matter, List.copyOf(versions.values())));
  }

  private static Map<String, Version> initiators(Contact contact) {
    Map<String, Version> versions = new LinkedHashMap<>();
    for (Joined joined : contact.mentions()) {
      joined
          .mention()
          .initiator()
          .ifPresent(i -> put(versions, i.value().code(), joined, i.words()));
    }
    return versions;
  }

  /// Exact days that are not the same.
  private static Map<String, Version> days(Contact contact) {
    Map<String, Version> versions = new LinkedHashMap<>();
    for (Joined joined : contact.mentions()) {
      Optional<Dated> date = joined.mention().date().filter(d -> d.days().isExact());
      date.ifPresent(d -> put(versions, d.days().iso(), joined, words(joined, d)));
    }
    return versions;
  }

  private static Quote words(Joined joined, Dated date) {
    return date.words().orElse(joined.mention().evidence().getFirst());
  }

  /// Held, as one report tells, and not held, as another does.
  private static Map<String, Version> denials(Contact contact) {
    Map<String, Version> versions = new LinkedHashMap<>();
    for (Joined joined : contact.mentions()) {
      Status status = joined.mention().status();
      if (status.outcome() == Status.Outcome.HELD || status == Status.DENIED) {
        String says = status == Status.DENIED ? "denied" : "held";
        put(versions, says, joined, joined.mention().evidence().getFirst());
      }
    }
    return versions;
  }

  private static void put(Map<String, Version> versions, String says, Joined joined, Quote words) {
    Source source = Source.of(joined.reading(), words);
    versions.putIfAbsent(says, new Version(says, source));
  }
}
