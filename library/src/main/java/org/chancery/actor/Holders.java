package org.chancery.actor;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chancery.language.Folding;
import org.chancery.time.Days;

/// Who holds which office on the days of a report, by the tables.
final class Holders {
  private static final Set<Role> LEADING =
      EnumSet.of(
          Role.HEAD_OF_STATE, Role.HEAD_OF_GOVERNMENT, Role.DEPUTY_HEAD, Role.FOREIGN_MINISTER);

  /// An office held on less than one of so many days of another is passed over.
  private static final int SHARE = 10;

  private final Knowledge knowledge;
  private final Days day;

  Holders(Knowledge knowledge, Days day) {
    this.knowledge = knowledge;
    this.day = day;
  }

  /// The holder of an office of a party, where the days leave no choice between two.
  Optional<Tenure> of(PartyId party, Title title) {
    if (title.isLeader()) {
      return leader(party);
    }
    return called(party, title)
        .or(() ->
            title.roles().stream().flatMap(role -> sole(party, role, "").stream()).findFirst());
  }

  /// The holder of an office of just that name: Iran's president is not its head of state.
  private Optional<Tenure> called(PartyId party, Title title) {
    return title.roles().stream()
        .flatMap(role -> sole(party, role, title.ofOne().words()).stream())
        .filter(tenure -> isCalled(tenure, title.ofOne().words()))
        .findFirst();
  }

  /// Whoever leads a party in its dealings with others.
  Optional<Tenure> leader(PartyId party) {
    Role leading = knowledge.leadingRole(party, day);
    return sole(party, leading, "")
        .or(() -> sole(party, other(leading), ""))
        .or(() -> sole(party, Role.ORGANISATION_HEAD, ""));
  }

  private static Role other(Role leading) {
    return leading == Role.HEAD_OF_STATE ? Role.HEAD_OF_GOVERNMENT : Role.HEAD_OF_STATE;
  }

  /// The holder of the office in which a counterpart meets somebody: leaders meet leaders.
  Optional<Tenure> counterpart(PartyId party, Tenure of) {
    return of.role() == knowledge.leadingRole(of.party(), day)
        ? leader(party)
        : sole(party, of.role(), "").or(() -> leaderFor(party, of.role()));
  }

  private Optional<Tenure> leaderFor(PartyId party, Role role) {
    return role == Role.HEAD_OF_STATE || role == Role.HEAD_OF_GOVERNMENT
        ? leader(party)
        : Optional.empty();
  }

  /// The only holder, or the only one whose office is called so.
  private Optional<Tenure> sole(PartyId party, Role role, String title) {
    if (role == Role.OTHER || role == Role.AMBASSADOR || role == Role.ENVOY) {
      return Optional.empty();
    }
    List<Tenure> holders = knowledge.holders(party, role, day);
    List<Tenure> called = holders.stream().filter(t -> isCalled(t, title)).toList();
    List<Tenure> fitting = called.isEmpty() ? holders : called;
    boolean first = day.isExact() && role != Role.ORGANISATION_HEAD && role != Role.DEPUTY_HEAD;
    return distinct(fitting) == 1 || first ? fitting.stream().findFirst() : Optional.empty();
  }

  private static boolean isCalled(Tenure tenure, String title) {
    String office = Folding.fold(tenure.title()).replace("-", " ");
    return !title.isEmpty() && office.contains(title.replace(" - ", " "));
  }

  private static long distinct(List<Tenure> tenures) {
    return tenures.stream().map(Tenure::person).distinct().count();
  }

  /// Whom a bare office means where only one party has an office of that name.
  Optional<PartyId> partyOf(Title title) {
    String words = " " + title.words() + " ";
    return knowledge.offices().entrySet().stream()
        .filter(e -> words.contains(" " + e.getKey() + " "))
        .max(Comparator.comparingInt(e -> e.getKey().length()))
        .map(Map.Entry::getValue);
  }

  /// Whether a person holds, by the tables, an office that a title can mean. Where the day of the
  /// report is hardly known, an office held on few of its days beside another one does not count.
  boolean fits(Person person, Title title) {
    Set<Role> roles = title.roles();
    List<Tenure> all = knowledge.tenures(person);
    long most = day.isExact() ? 0 : all.stream().mapToLong(this::daysIn).max().orElse(0);
    return all.stream()
        .filter(t -> roles.contains(t.role()) && t.days().intersects(day))
        .filter(t -> most == 0 || daysIn(t) * SHARE >= most)
        .anyMatch(t -> !title.isRuler() || isCalled(t, title.ofOne().words()));
  }

  private long daysIn(Tenure tenure) {
    return tenure.days().intersect(day).size();
  }

  /// Whether a person has ever held an office of one of these parties.
  boolean hasActedFor(Person person, List<PartyId> parties) {
    return knowledge.tenures(person).stream().anyMatch(t -> parties.contains(t.party()));
  }

  /// Whether a person has ever held an office that a title can mean, or that is called so.
  boolean hasHeld(Person person, Title title) {
    Set<Role> roles = title.roles();
    return knowledge.tenures(person).stream()
        .anyMatch(t -> roles.contains(t.role()) || isCalled(t, title.ofOne().words()));
  }

  boolean isInOffice(Person person) {
    return knowledge.tenureOn(person, day).isPresent();
  }

  /// How well a person suits a phrase: in office, in that office, in a leading one.
  int likelihood(Person person, NounPhrase phrase) {
    Set<Role> roles = phrase.title().map(Title::roles).orElse(Set.of());
    int score = 0;
    for (Tenure tenure : knowledge.tenures(person)) {
      int current = tenure.days().intersects(day) ? 8 : 0;
      int past = tenure.days().first().isBefore(day.last()) ? 1 : 0;
      int role = roles.contains(tenure.role()) ? 4 : 0;
      int weight = LEADING.contains(tenure.role()) ? 1 : 0;
      int former = phrase.former() && current > 0 ? -current : 0;
      score = Math.max(score, current + past + role + weight + former);
    }
    return score;
  }

  /// The office of a person that a phrase means: held on the day, else the last one before it.
  Optional<Tenure> tenure(Person person, NounPhrase phrase) {
    List<Tenure> all = knowledge.tenures(person);
    Set<Role> roles = phrase.title().map(Title::roles).orElse(Set.of());
    return all.stream()
        .filter(t -> t.days().intersects(day))
        .min(
            Comparator.comparing((Tenure t) -> !phrase.parties().contains(t.party()))
                .thenComparing(t -> !roles.contains(t.role()))
                .thenComparing(Tenure::role)
                .thenComparingLong(t -> -t.days().intersect(day).size()))
        .or(() ->
            all.stream()
                .filter(t -> t.days().first().isBefore(day.last()))
                .max(Comparator.comparing(t -> t.days().last())))
        .or(() -> all.stream().findFirst());
  }

  Optional<Tenure> current(Person person) {
    return knowledge.tenureOn(person, day);
  }

  /// The holder of a publisher's office.
  Optional<Tenure> of(Knowledge.Publisher publisher) {
    return knowledge.holders(publisher.party(), publisher.role(), day).stream()
        .filter(t -> publisher.title().filter(title -> !t.title().equals(title)).isEmpty())
        .findFirst();
  }
}
