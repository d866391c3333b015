package org.chancery.testimony;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.chancery.account.Account;
import org.chancery.account.CountClaim;
import org.chancery.account.FollowUp;
import org.chancery.account.Incident;
import org.chancery.account.Mechanism;
import org.chancery.account.Speaker;
import org.chancery.actor.PartyId;
import org.chancery.clause.Clause;
import org.chancery.contact.Channel;
import org.chancery.contact.Mention;
import org.chancery.counting.ContactWords;
import org.chancery.counting.CountedTimes;
import org.chancery.counting.NumberedContact;
import org.chancery.counting.Windows;
import org.chancery.promise.AcceptedInvitation;
import org.chancery.promise.AgreedTo;
import org.chancery.promise.WillDo;
import org.chancery.report.Quote;
import org.chancery.report.Report;
import org.chancery.time.Dated;
import org.chancery.time.Days;
import org.chancery.voice.Voice;

/// Reads beside the contacts of one report who says what about them, what was promised, how
/// contacts are counted, through which standing channels they run, and what incidents they are
/// about.
///
/// Give it every sentence in order, right after the grammar of contacts has read it, so that "the
/// two" means those spoken of last; then ask it to [#finish]. One object reads one report.
public final class Testimony {
  /// An incident and the running number of its sentence.
  private record Event(Incident incident, int sentence) {}

  /// One way of finding something at a word.
  private interface Finder {
    void at(Clause clause, int at);
  }

  private final Report report;
  private final Optional<PartyId> publisher;
  private final Windows windows;
  private final Statements statements;
  private final About about;
  private final Map<String, List<Finder>> finders = new HashMap<>();
  private final List<FollowUp> followUps = new ArrayList<>();
  private final List<CountClaim> counts = new ArrayList<>();
  private final List<Mechanism> mechanisms = new ArrayList<>();
  private final List<Event> incidents = new ArrayList<>();

  /// @param published when the report was published, to which relative dates are tied
  /// @param publisher the side whose office published it: the report itself speaks for that side
  public Testimony(Report report, Optional<Dated> published, Optional<PartyId> publisher) {
    this.report = report;
    this.publisher = publisher;
    this.statements = new Statements(publisher.isPresent());
    this.windows = new Windows(published);
    this.about = new About(windows, publisher.isPresent());
    look(AgreedTo.TRIGGERS, (c, i) -> AgreedTo.at(c, i, report, windows).ifPresent(this::add));
    look(WillDo.TRIGGERS, (c, i) -> WillDo.at(c, i, report, windows).ifPresent(this::add));
    look(
        AcceptedInvitation.TRIGGERS,
        (c, i) -> AcceptedInvitation.at(c, i, report, windows).ifPresent(this::add));
    look(
        StandingChannel.TRIGGERS,
        (c, i) -> StandingChannel.at(c, i, report, windows).ifPresent(this::add));
    look(
        NamedIncident.TRIGGERS,
        (c, i) -> NamedIncident.at(c, i, report, windows).ifPresent(this::add));
    look(
        NumberedContact.TRIGGERS,
        (c, i) -> NumberedContact.at(c, i, report, windows).ifPresent(this::add));
    look(
        CountedTimes.TRIGGERS,
        (c, i) -> CountedTimes.at(c, i, report, windows).ifPresent(this::add));
  }

  private void look(Set<String> triggers, Finder finder) {
    triggers.forEach(t -> finders.computeIfAbsent(t, w -> new ArrayList<>()).add(finder));
  }

  /// Reads the next sentence of the report.
  public void read(Clause clause) {
    about.read(clause);
    statements.read(clause);
    for (int i = 0; i < clause.size(); i++) {
      for (Finder finder : findersAt(clause, i)) {
        finder.at(clause, i);
      }
    }
  }

  private List<Finder> findersAt(Clause clause, int at) {
    String word = clause.word(at);
    boolean digits = !word.isEmpty() && Character.isDigit(word.charAt(0));
    return finders.getOrDefault(digits ? ContactWords.DIGITS : word, List.of());
  }

  /// Of two promises in the same words the first stands.
  private void add(FollowUp followUp) {
    boolean told =
        followUps.stream().anyMatch(f -> f.words().span().overlaps(followUp.words().span()));
    if (!told) {
      followUps.add(followUp);
    }
  }

  private void add(Incident incident) {
    incidents.add(new Event(incident, about.sentences() - 1));
  }

  /// Of two equal counts the one told in more words stands.
  private void add(CountClaim count) {
    for (int i = 0; i < counts.size(); i++) {
      CountClaim known = counts.get(i);
      if (isSame(known, count)) {
        boolean longer = count.words().words().length() > known.words().words().length();
        counts.set(i, longer ? count : known);
        return;
      }
    }
    counts.add(count);
  }

  private static boolean isSame(CountClaim one, CountClaim other) {
    return one.kind() == other.kind()
        && one.number() == other.number()
        && one.channels().equals(other.channels())
        && one.parties().equals(other.parties())
        && one.window().equals(other.window());
  }

  /// A channel named again takes the fullest name, with its words, and the first date.
  private void add(Mechanism mechanism) {
    for (int i = 0; i < mechanisms.size(); i++) {
      Mechanism known = mechanisms.get(i);
      if (known.parties().equals(mechanism.parties()) && head(known).equals(head(mechanism))) {
        Mechanism fuller = mechanism.name().length() > known.name().length() ? mechanism : known;
        Optional<Days> since = known.since().or(mechanism::since);
        mechanisms.set(
            i,
            new Mechanism(fuller.name(), fuller.parties(), since, fuller.words(), fuller.rule()));
        return;
      }
    }
    mechanisms.add(mechanism);
  }

  private static String head(Mechanism mechanism) {
    String bare = mechanism.name().replaceFirst(" in .*", "");
    return bare.substring(bare.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
  }

  /// Everything found, the statements tied to the contacts they are about.
  ///
  /// @param contacts the contacts of the report, in the order of its reading
  public Findings finish(List<Mention> contacts) {
    statements.finish();
    List<Account> accounts = contacts.isEmpty() ? List.of() : accounts(contacts);
    List<FollowUp> promised =
        followUps.stream()
            .filter(f -> isOfContact(f, contacts))
            .map(f -> addressed(f, contacts))
            .toList();
    List<Incident> told = contacts.isEmpty() ? List.of() : incidents(accounts);
    List<Account> kept =
        accounts.stream().filter(a -> isOfInterest(a, contacts) || isClaim(a, told)).toList();
    return new Findings(kept, promised, counts, mechanisms, told);
  }

  /// What others than those in contact say about none is no more than news.
  private static boolean isOfInterest(Account account, List<Mention> contacts) {
    Optional<PartyId> side = account.speaker().flatMap(Speaker::party);
    return account.contact().isPresent()
        || contacts.stream().anyMatch(m -> side.isPresent() && m.parties().contains(side.get()));
  }

  /// In the order of the report.
  private List<Account> accounts(List<Mention> contacts) {
    List<Account> accounts = new ArrayList<>();
    for (Told told : statements.all()) {
      OptionalInt contact = about.contact(told, contacts);
      if (isStrayQuotation(told, contact, contacts)) {
        continue;
      }
      speakers(told).forEach(speaker -> accounts.add(account(told, speaker, contact)));
    }
    return accounts;
  }

  /// In a side's own report a quotation of nobody is the text of a message; elsewhere it is a
  /// transcript.
  private boolean isStrayQuotation(Told told, OptionalInt contact, List<Mention> contacts) {
    boolean message =
        contact.isPresent() && contacts.get(contact.getAsInt()).channel() == Channel.MESSAGE;
    return publisher.isPresent() && told.direct() && told.voice().isEmpty() && !message;
  }

  /// One for each side that speaks; nobody where the report itself does.
  private List<Optional<Speaker>> speakers(Told told) {
    if (told.voice().isEmpty()) {
      return List.of(Optional.empty());
    }
    Voice voice = told.voice().get();
    Quote words = report.quote(voice.words());
    if (voice.isThirdParty()) {
      return List.of(Optional.of(new Speaker(Optional.empty(), words)));
    }
    return voice.parties().stream()
        .map(party -> Optional.of(new Speaker(Optional.of(party), words)))
        .toList();
  }

  private Account account(Told told, Optional<Speaker> speaker, OptionalInt contact) {
    return new Account(
        speaker,
        report.quote(told.words()),
        told.direct(),
        told.via().map(report::quote),
        contact,
        told.rule());
  }

  /// A promise made in a contact that took place, by those who took part. In a side's own report,
  /// what others have agreed among themselves is none.
  private boolean isOfContact(FollowUp followUp, List<Mention> contacts) {
    boolean among =
        publisher.isPresent()
            && followUp.parties().size() > 1
            && !followUp.parties().contains(publisher.get());
    boolean held = contacts.stream().anyMatch(m -> m.main() && About.isHeld(m));
    return held
        && !among
        && contacts.stream()
            .filter(About::isHeld)
            .anyMatch(m -> m.parties().containsAll(followUp.parties()));
  }

  /// What one side promises, it owes the others in the contact.
  private static FollowUp addressed(FollowUp followUp, List<Mention> contacts) {
    if (!followUp.to().isEmpty()) {
      return followUp;
    }
    List<PartyId> others =
        contacts.stream()
            .filter(m -> m.main() && About.isHeld(m))
            .filter(m -> m.parties().containsAll(followUp.parties()))
            .findFirst()
            .map(m -> m.parties().stream().filter(p -> !followUp.parties().contains(p)).toList())
            .orElse(List.of());
    return new FollowUp(
        followUp.parties(), others, followUp.due(), followUp.words(), followUp.rule());
  }

  private static boolean isClaim(Account account, List<Incident> incidents) {
    return incidents.stream()
        .flatMap(i -> i.claims().stream())
        .anyMatch(c -> c.words().equals(account.words()));
  }

  /// Each incident once, by its words, where somebody speaks of it or it is told with a contact.
  private List<Incident> incidents(List<Account> accounts) {
    Map<String, Incident> distinct = new LinkedHashMap<>();
    for (Event event : incidents) {
      Incident incident = Claims.of(event.incident(), accounts);
      if (!incident.claims().isEmpty() || about.tellsOfContact(event.sentence())) {
        distinct.putIfAbsent(incident.what().toLowerCase(Locale.ROOT), incident);
      }
    }
    return List.copyOf(distinct.values());
  }
}
