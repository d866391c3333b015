package org.chancery.actor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chancery.language.Folding;
import org.chancery.language.Sentence;
import org.chancery.report.Span;
import org.chancery.time.Days;

/// Who plays a part in one report: everybody it has introduced so far, and what "the president",
/// "his Turkish counterpart" or "the two leaders" mean at this point. Used by one reading, in the
/// order of the text.
public final class Cast {
  private static final Set<Role> LEADING =
      EnumSet.of(
          Role.HEAD_OF_STATE, Role.HEAD_OF_GOVERNMENT, Role.DEPUTY_HEAD, Role.FOREIGN_MINISTER);

  private final Knowledge knowledge;
  private final Days day;
  private final Optional<Knowledge.Publisher> publisher;
  private final Map<String, Actor> bySurname = new HashMap<>();
  private final Map<PartyId, Actor> latestOfParty = new LinkedHashMap<>();
  private List<Actor> pair = List.of();
  private Optional<Actor> subject = Optional.empty();
  private Optional<Actor> latest = Optional.empty();

  /// @param day the days on which the report can have been published
  /// @param publisher the office that published it, where one did
  public Cast(Knowledge knowledge, Days day, Optional<Knowledge.Publisher> publisher) {
    this.knowledge = knowledge;
    this.day = day;
    this.publisher = publisher;
  }

  /// Whom "we" and an office without a state mean in an official report.
  public Optional<Actor> publishingSide(Span span) {
    return publisher.map(p ->
        knowledge.holders(p.party(), p.role(), day).stream()
            .findFirst()
            .map(t -> introduced(t.person()).map(a -> a.at(span)).orElse(actor(t, span)))
            .orElse(ofParty(p.party(), Optional.empty(), span)));
  }

  /// Those whom "the two leaders" means from here on.
  public void pairIs(List<Actor> actors) {
    pair = List.copyOf(actors);
  }

  /// The one whom "he" or "she" means from here on.
  public void subjectIs(Actor actor) {
    subject = Optional.of(actor);
  }

  /// Whether a party is an organisation rather than a state.
  public boolean isOrganisation(PartyId party) {
    return knowledge.kindOf(party) == Party.Kind.ORGANISATION;
  }

  /// Whom "their" means, as named at a span.
  public List<Actor> pair(Span span) {
    return pair.stream().map(a -> a.at(span)).toList();
  }

  /// Whom "his" or "her" means, as named at a span.
  public Optional<Actor> subject(Span span) {
    return subject.map(a -> a.at(span));
  }

  /// Who is meant by a noun phrase; empty where nobody who can act for a party.
  List<Actor> resolve(NounPhrase phrase, Sentence sentence) {
    Span span = sentence.span(phrase.from(), phrase.to());
    return switch (phrase.form()) {
      case PERSON -> person(phrase, span).stream().toList();
      case OFFICE -> office(phrase, sentence, span);
      case PARTY -> List.of(ofParty(phrase.parties().getFirst(), Optional.empty(), span));
      case SIDE -> side(phrase, sentence, span);
      case COUNTERPART -> counterpart(phrase, span).stream().toList();
      case BOTH -> asMany(sentence.fold(phrase.from() + 1)) ? pair(span) : List.of();
      case DELEGATES -> delegates(sentence.fold(lastWord(phrase, sentence)), span);
      case SINGULAR_PRONOUN -> subject(span).stream().toList();
      case SPEAKER -> publishingSide(span).stream().toList();
    };
  }

  /// "the four" are those spoken of together last only where they were four.
  private boolean asMany(String word) {
    return switch (word) {
      case "three" -> pair.size() == 3;
      case "four" -> pair.size() == 4;
      default -> true;
    };
  }

  private static int lastWord(NounPhrase phrase, Sentence sentence) {
    int i = phrase.from();
    while (i + 1 < phrase.to() && !Set.of("of", "from").contains(sentence.fold(i + 1))) {
      i++;
    }
    return i;
  }

  /// Others than the leaders, for the same sides as spoken of last.
  private List<Actor> delegates(String noun, Span span) {
    return pair.stream()
        .map(Actor::party)
        .distinct()
        .map(party -> ofParty(party, Optional.of(noun), span))
        .toList();
  }

  private List<Actor> side(NounPhrase phrase, Sentence sentence, Span span) {
    PartyId party = phrase.parties().getFirst();
    boolean theSide = sentence.fold(phrase.to() - 1).equals("side");
    if (theSide && latestOfParty.containsKey(party)) {
      return List.of(latestOfParty.get(party).at(span));
    }
    String office = sentence.fold(phrase.to() - 1);
    return List.of(ofParty(party, Optional.of(office), span));
  }

  private Optional<Actor> person(NounPhrase phrase, Span span) {
    Optional<Actor> found = known(phrase, span).or(() -> unknown(phrase, span));
    found.ifPresent(this::introduce);
    return found;
  }

  private void introduce(Actor actor) {
    latest = Optional.of(actor);
    actor
        .surname()
        .ifPresent(surname -> {
          bySurname.put(surname, actor);
          actor
              .person()
              .ifPresent(p -> p.shortNames().forEach(s -> bySurname.put(Folding.fold(s), actor)));
        });
    latestOfParty.put(actor.party(), actor);
  }

  private Optional<Actor> known(NounPhrase phrase, Span span) {
    String spelled = phrase.name().orElseThrow();
    Optional<Actor> before = Optional.ofNullable(bySurname.get(Folding.fold(spelled)));
    if (phrase.surnameOnly() && before.isPresent() && agrees(before.get(), phrase)) {
      return before.map(a -> a.at(span));
    }
    return phrase.known().stream()
        .filter(p -> isPossible(p, phrase))
        .max(Comparator.comparingInt(p -> likelihood(p, phrase)))
        .map(p -> known(p, phrase, span));
  }

  private static boolean agrees(Actor before, NounPhrase phrase) {
    return phrase.parties().isEmpty() || phrase.parties().contains(before.party());
  }

  /// A surname alone is believed only of somebody in office, or behind an office it fits.
  private boolean isPossible(Person person, NounPhrase phrase) {
    boolean party =
        phrase.parties().isEmpty()
            || knowledge.tenures(person).stream()
                .anyMatch(t -> phrase.parties().contains(t.party()));
    if (!phrase.surnameOnly()) {
      return party;
    }
    boolean ordinary = Gazetteer.isOrdinaryWord(Folding.fold(phrase.name().orElseThrow()));
    boolean inOffice = knowledge.tenureOn(person, day).isPresent();
    return party && (phrase.title().isPresent() || (inOffice && !ordinary));
  }

  /// Whether somebody of that name has ever held an office of a party.
  boolean couldActFor(NounPhrase phrase, PartyId party) {
    return phrase.known().stream()
        .flatMap(p -> knowledge.tenures(p).stream())
        .anyMatch(t -> t.party().equals(party));
  }

  private int likelihood(Person person, NounPhrase phrase) {
    Set<Role> roles = phrase.title().map(Title::roles).orElse(Set.of());
    int score = 0;
    for (Tenure tenure : knowledge.tenures(person)) {
      int current = tenure.days().intersects(day) ? 8 : 0;
      int past = tenure.days().first().isBefore(day.last()) ? 1 : 0;
      int role = roles.contains(tenure.role()) ? 4 : 0;
      int weight = LEADING.contains(tenure.role()) ? 1 : 0;
      score = Math.max(score, current + past + role + weight);
    }
    return score;
  }

  private Actor known(Person person, NounPhrase phrase, Span span) {
    Optional<Tenure> tenure = tenure(person, phrase);
    PartyId party =
        phrase.parties().isEmpty() || !isStateWord(phrase)
            ? tenure.map(Tenure::party).orElseGet(() -> partyOf(phrase))
            : phrase.parties().getFirst();
    String name = phrase.surnameOnly() ? person.name() : phrase.name().orElseThrow();
    Optional<String> office =
        tenure.filter(t -> t.party().equals(party)).map(Tenure::title).or(() -> titleWords(phrase));
    return new Actor(
        party, Optional.of(name), office, Optional.of(person), isSpokesperson(phrase), span);
  }

  private PartyId partyOf(NounPhrase phrase) {
    return phrase.parties().isEmpty()
        ? publisher.map(Knowledge.Publisher::party).orElse(new PartyId("?"))
        : phrase.parties().getFirst();
  }

  /// A party that stands before a name without a title, as in "Moscow's Lavrov", tells nothing new.
  private static boolean isStateWord(NounPhrase phrase) {
    return phrase.title().isPresent() || phrase.known().isEmpty();
  }

  private Optional<Tenure> tenure(Person person, NounPhrase phrase) {
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

  private Optional<Actor> unknown(NounPhrase phrase, Span span) {
    String name = phrase.name().orElseThrow();
    Optional<Actor> before = Optional.ofNullable(bySurname.get(PersonName.surname(name)));
    if (before.isPresent() && agrees(before.get(), phrase) && sameFirstName(before.get(), name)) {
      return before.map(a -> a.at(span));
    }
    boolean foreign = phrase.parties().isEmpty();
    boolean official = phrase.title().filter(t -> t.level() != Title.Level.DOMESTIC).isPresent();
    if (foreign && !(official && publisher.isPresent())) {
      return Optional.empty();
    }
    if (phrase.title().isEmpty() && phrase.surnameOnly()) {
      return Optional.empty();
    }
    return Optional.of(
        new Actor(
            partyOf(phrase),
            Optional.of(name),
            titleWords(phrase),
            Optional.empty(),
            isSpokesperson(phrase),
            span));
  }

  private static boolean sameFirstName(Actor before, String name) {
    int blank = name.indexOf(' ');
    return blank < 0 || before.name().orElse("").startsWith(name.substring(0, blank));
  }

  private static Optional<String> titleWords(NounPhrase phrase) {
    return phrase.title().map(Title::words);
  }

  private static boolean isSpokesperson(NounPhrase phrase) {
    return phrase.title().filter(t -> t.level() == Title.Level.SPOKESPERSON).isPresent();
  }

  /// "the Israeli prime minister", "the presidents of Russia and Azerbaijan", "the Secretary".
  private List<Actor> office(NounPhrase phrase, Sentence sentence, Span span) {
    Title title = phrase.title().orElseThrow();
    if (phrase.parties().isEmpty()) {
      boolean definite =
          Set.of("the", "both", "two", "their").contains(sentence.fold(phrase.from()));
      List<Actor> several = definite ? pairOf(title, span) : List.of();
      return title.plural() ? several : bare(title, span).stream().toList();
    }
    List<Actor> holders = new ArrayList<>();
    for (PartyId party : phrase.parties()) {
      holders.add(holder(party, phrase, title, span));
    }
    return holders;
  }

  private List<Actor> pairOf(Title title, Span span) {
    return title.isTop() ? pair(span) : List.of();
  }

  private Actor holder(PartyId party, NounPhrase phrase, Title title, Span span) {
    Optional<Actor> introduced =
        Optional.ofNullable(latestOfParty.get(party)).filter(a -> fits(a, title));
    if (introduced.isPresent()) {
      return introduced.get().at(span);
    }
    if (!phrase.former()) {
      for (Role role : title.roles()) {
        Optional<Tenure> tenure = soleHolder(party, role);
        if (tenure.isPresent()) {
          return actor(tenure.get(), span);
        }
      }
    }
    return new Actor(
            party, Optional.empty(), Optional.of(title.words()), Optional.empty(), false, span)
        .speaking(isSpokesperson(phrase));
  }

  /// The holder of an office, where the days leave no choice between two.
  private Optional<Tenure> soleHolder(PartyId party, Role role) {
    if (role == Role.OTHER) {
      return Optional.empty();
    }
    List<Tenure> holders = knowledge.holders(party, role, day);
    return holders.size() == 1 || day.isExact() ? holders.stream().findFirst() : Optional.empty();
  }

  private boolean fits(Actor actor, Title title) {
    Set<Role> roles = title.roles();
    boolean byTables =
        actor.person().stream()
            .flatMap(p -> knowledge.tenures(p).stream())
            .anyMatch(t -> roles.contains(t.role()) && t.days().intersects(day));
    return byTables || actor.office().map(Folding::fold).filter(title.words()::equals).isPresent();
  }

  /// An office without a state: of somebody introduced, or of the publishing side.
  private Optional<Actor> bare(Title title, Span span) {
    Optional<Actor> introduced =
        latestOfParty.values().stream().filter(a -> fits(a, title)).reduce((a, b) -> b);
    if (publisher.isPresent() && title.isTop()) {
      Optional<Actor> own = publishingSide(span).filter(a -> fits(a, title));
      return own.isPresent() ? own : introduced.map(a -> a.at(span));
    }
    return introduced.map(a -> a.at(span));
  }

  /// "his Turkish counterpart": the same office as the one spoken of last.
  private Optional<Actor> counterpart(NounPhrase phrase, Span span) {
    if (phrase.name().isPresent()) {
      return person(phrase, span);
    }
    if (phrase.parties().isEmpty()) {
      return Optional.empty();
    }
    PartyId party = phrase.parties().getFirst();
    Optional<Role> role =
        latest
            .or(() -> subject)
            .flatMap(Actor::person)
            .flatMap(p -> knowledge.tenureOn(p, day))
            .map(Tenure::role);
    Optional<Actor> holder = role.flatMap(r -> counterpartRole(party, r)).map(t -> actor(t, span));
    Optional<Actor> found =
        holder.or(() -> Optional.of(ofParty(party, Optional.of("counterpart"), span)));
    found.ifPresent(this::introduce);
    return found;
  }

  private Optional<Tenure> counterpartRole(PartyId party, Role role) {
    Optional<Tenure> same = soleHolder(party, role);
    return switch (role) {
      case HEAD_OF_STATE -> same.or(() -> soleHolder(party, Role.HEAD_OF_GOVERNMENT));
      case HEAD_OF_GOVERNMENT -> same.or(() -> soleHolder(party, Role.HEAD_OF_STATE));
      default -> same;
    };
  }

  private Optional<Actor> introduced(Person person) {
    return latestOfParty.values().stream()
        .filter(a -> a.person().filter(person::equals).isPresent())
        .findFirst();
  }

  private static Actor actor(Tenure tenure, Span span) {
    return new Actor(
        tenure.party(),
        Optional.of(tenure.person().name()),
        Optional.of(tenure.title()),
        Optional.of(tenure.person()),
        false,
        span);
  }

  private static Actor ofParty(PartyId party, Optional<String> office, Span span) {
    return new Actor(party, Optional.empty(), office, Optional.empty(), false, span);
  }
}
