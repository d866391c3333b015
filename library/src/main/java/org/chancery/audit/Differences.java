package org.chancery.audit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chancery.audit.Disagreement.Matter;
import org.chancery.audit.Disagreement.Version;
import org.chancery.contact.Status;
import org.chancery.ledger.Contact;
import org.chancery.ledger.Joined;
import org.chancery.report.Quote;
import org.chancery.time.Dated;
import org.chancery.time.Days;

/// Where the accounts of one contact differ.
final class Differences {
  private final Holdings holdings;

  Differences(Holdings holdings) {
    this.holdings = holdings;
  }

  List<Disagreement> among(List<Contact> contacts) {
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

  /// A contact that one report tells as held and another denies for the same day.
  private Map<String, Version> denials(Contact contact) {
    Map<String, Version> versions = new LinkedHashMap<>();
    if (contact.status().outcome() != Status.Outcome.HELD) {
      return versions;
    }
    for (Contact other : holdings.between(contact.parties())) {
      if (other.status() == Status.DENIED && isOfTheSame(contact, other)) {
        putFirst(versions, "held", contact);
        putFirst(versions, "denied", other);
      }
    }
    return versions;
  }

  private static boolean isOfTheSame(Contact held, Contact denied) {
    Optional<Days> one = held.date().map(Dated::days);
    Optional<Days> other = denied.date().map(Dated::days);
    return held.channel() == denied.channel()
        && one.isPresent()
        && other.isPresent()
        && one.get().isExact()
        && other.get().isExact()
        && one.equals(other)
        && People.compare(held.parties(), held.participants(), denied.participants())
            != People.Likeness.OTHER;
  }

  private static void putFirst(Map<String, Version> versions, String says, Contact contact) {
    Joined joined = contact.mentions().getFirst();
    put(versions, says, joined, joined.mention().evidence().getFirst());
  }

  private static void put(Map<String, Version> versions, String says, Joined joined, Quote words) {
    Source source = new Source(joined.reading().report(), words);
    versions.putIfAbsent(says, new Version(says, source));
  }
}
