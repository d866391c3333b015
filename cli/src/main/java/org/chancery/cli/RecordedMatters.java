package org.chancery.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.chancery.actor.Knowledge;
import org.chancery.actor.PartyId;
import org.chancery.audit.Audit;
import org.chancery.cli.console.CommandException;
import org.chancery.cli.option.FilterOptions;
import org.chancery.identity.ContactId;
import org.chancery.ledger.Contact;
import org.chancery.ledger.Ledger;
import org.chancery.matter.Agenda;
import org.chancery.matter.Incidents;
import org.chancery.matter.KnownIncident;
import org.chancery.matter.Mechanisms;
import org.chancery.matter.StandingMechanism;
import org.chancery.reading.Reading;
import org.chancery.store.LedgerStore;
import org.chancery.store.StoreException;
import org.chancery.topic.Vocabulary;

/// What a ledger holds beside its contacts, as far as a filter lets it through.
final class RecordedMatters {
  private final List<Reading> readings;
  private final List<Contact> all;
  private final List<Contact> shown;
  private final List<Ledger.Ruled> rulings;
  private final FilterOptions filter;
  private final Set<PartyId> with;

  RecordedMatters(LedgerStore store, FilterOptions filter, Knowledge known)
      throws CommandException, StoreException {
    RecordedContacts recorded = new RecordedContacts(store);
    this.readings = store.allReadings();
    this.all = recorded.all();
    this.rulings = recorded.rulings();
    this.filter = filter;
    this.with = filter.filter(known).with();
    this.shown = filter.isEmpty() ? all : recorded.matching(filter, known);
  }

  /// The audit as of a day, or as of the latest report.
  Audit audit(Optional<LocalDate> asOf) {
    LocalDate day = asOf.or(() -> Audit.latestDay(readings)).orElse(LocalDate.EPOCH);
    Audit audit = Audit.of(readings, new Ledger(all, rulings), day);
    if (filter.isEmpty()) {
      return audit;
    }
    Set<ContactId> ids = shown.stream().map(Contact::id).collect(Collectors.toSet());
    return audit.about(c -> ids.contains(c.id()), parties -> parties.containsAll(with));
  }

  /// The standing channels between the parties asked for.
  List<StandingMechanism> mechanisms() {
    return Mechanisms.of(readings).stream().filter(m -> m.parties().containsAll(with)).toList();
  }

  /// The incidents that reports on the contacts asked for tell of.
  List<KnownIncident> incidents() {
    if (filter.isEmpty()) {
      return Incidents.of(readings);
    }
    Set<Object> reports =
        shown.stream()
            .flatMap(c -> c.mentions().stream())
            .map(j -> j.reading().report().id())
            .collect(Collectors.toSet());
    return Incidents.of(readings.stream().filter(r -> reports.contains(r.report().id())).toList());
  }

  /// What the contacts asked for were about, by who says so; those of which nobody says anything
  /// left out.
  List<Agenda> agendas() {
    Vocabulary vocabulary = Vocabulary.bundled();
    return shown.stream()
        .map(contact -> Agenda.of(contact, vocabulary))
        .filter(agenda -> !agenda.subjects().isEmpty())
        .toList();
  }
}
