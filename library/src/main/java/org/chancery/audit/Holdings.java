package org.chancery.audit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import org.chancery.actor.PartyId;
import org.chancery.contact.Mention;
import org.chancery.identity.Joined;
import org.chancery.ledger.Contact;
import org.chancery.ledger.Ledger;
import org.chancery.reading.Reading;
import org.chancery.report.ReportId;

/// The contacts of the record, by who took part and by the reports that tell of them.
final class Holdings {
  /// A contact, and what one report says of it.
  record Told(Contact contact, Mention mention) {}

  private final Map<SortedSet<PartyId>, List<Contact>> byParties = new HashMap<>();
  private final Map<ReportId, List<Told>> byReport = new HashMap<>();

  Holdings(Ledger ledger) {
    for (Contact contact : ledger.contacts()) {
      byParties.computeIfAbsent(contact.parties(), _ -> new ArrayList<>()).add(contact);
      for (Joined joined : contact.mentions()) {
        byReport
            .computeIfAbsent(joined.reading().report().id(), _ -> new ArrayList<>())
            .add(new Told(contact, joined.mention()));
      }
    }
  }

  /// The contacts of exactly these parties, in the order of the record.
  List<Contact> between(SortedSet<PartyId> parties) {
    return byParties.getOrDefault(parties, List.of());
  }

  /// The contacts that a report tells of.
  List<Told> toldIn(Reading reading) {
    return byReport.getOrDefault(reading.report().id(), List.of());
  }

  /// The contact that a report's mention was joined to.
  Optional<Contact> of(Reading reading, Mention mention) {
    return toldIn(reading).stream()
        .filter(t -> t.mention().equals(mention))
        .map(Told::contact)
        .findFirst();
  }
}
