package org.chancery.actor;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.chancery.language.Sentence;
import org.chancery.report.Part;
import org.chancery.report.Span;
import org.chancery.time.Days;

/// Who plays a part in one report: everybody it has introduced so far, and what "the president",
/// "his Turkish counterpart" or "the two leaders" mean at this point. Used by one reading, in the
/// order of the text.
public final class Cast {
  private final Knowledge knowledge;
  private final Optional<Knowledge.Publisher> publisher;
  private final Holders holders;
  private final Introduced introduced = new Introduced();
  private final Identification identification;
  private List<Actor> pair = List.of();
  private List<Actor> lastNamed = List.of();
  private final OfficialPair official;
  private Optional<Actor> subject = Optional.empty();
  private Optional<House> house = Optional.empty();
  private Floor floor = new Floor.Open();
  private Optional<PartyId> spokenFor = Optional.empty();

  /// The house of those who lead a party, named in a sentence.
  private record House(PartyId party, Sentence sentence) {}

  /// @param day the days on which the report can have been published
  /// @param publisher the office that published it, where one did
  public Cast(Knowledge knowledge, Days day, Optional<Knowledge.Publisher> publisher) {
    this.knowledge = knowledge;
    this.publisher = publisher;
    this.holders = new Holders(knowledge, day);
    this.official = new OfficialPair(holders, publisher);
    this.identification =
        new Identification(holders, introduced, publisher.map(Knowledge.Publisher::party));
  }

  /// Gives somebody the floor, until it is given to somebody else.
  public void give(Floor to) {
    floor = to;
  }

  /// A spokesperson speaks: offices without a state are those of the side spoken for.
  public void speaksFor(PartyId side) {
    spokenFor = Optional.of(side);
  }

  /// Whom "I" and "we" mean, as named at a span.
  public Optional<Actor> speaker(Span span) {
    return switch (floor) {
      case Floor.Open() -> publishingSide(span);
      case Floor.Representative(Actor speaker) -> Optional.of(speaker.at(span));
      case Floor.Outsider() -> Optional.empty();
    };
  }

  /// Whom an office without a state means in an official report.
  public Optional<Actor> publishingSide(Span span) {
    return publisher.map(p ->
        holders
            .of(p)
            .map(t -> introduced.of(t.person()).map(a -> a.at(span)).orElse(Actor.of(t, span)))
            .orElse(Actor.of(p.party(), Optional.empty(), span)));
  }

  /// Takes in whom a sentence has named. Two sides named together are "the two leaders" from here
  /// on, or two persons named apart where there is no such pair yet; the first person is whom "he"
  /// means, the subject of a clause before others. A title introduces and no more.
  public void hear(Sentence sentence, List<Actors> groups) {
    List<Actors> naming =
        groups.stream().filter(group -> !group.reference() && !isSpeaking(group)).toList();
    naming.stream()
        .filter(group -> group.parties().size() > 1 && isNamed(group.members()))
        .forEach(group -> pairIs(group.members()));
    List<Actors> single =
        naming.stream()
            .filter(group -> group.members().size() == 1 && isNamed(group.members()))
            .filter(group -> group.members().getFirst().span().part() == Part.BODY)
            .toList();
    List<Actor> apart = Antecedents.apart(naming.stream().flatMap(g -> named(g)));
    lastNamed = apart.size() > 1 ? apart : lastNamed;
    pair = pair.isEmpty() && apart.size() == 2 ? apart : pair;
    single.stream()
        .filter(group -> Antecedents.isSubject(sentence, group))
        .findFirst()
        .or(() -> single.stream().findFirst())
        .ifPresent(group -> subjectIs(group.members().getFirst()));
  }

  /// "I" or "we", said by somebody who has the floor: whom "he" means is another.
  private boolean isSpeaking(Actors group) {
    Span span = group.members().getFirst().span();
    return floor instanceof Floor.Representative && span.end() - span.start() <= "we".length();
  }

  private static Stream<Actor> named(Actors group) {
    return group.members().stream().filter(a -> a.name().isPresent());
  }

  private static boolean isNamed(List<Actor> members) {
    return members.stream().allMatch(a -> a.name().isPresent());
  }

  /// Those whom "the two leaders" means from here on.
  public void pairIs(List<Actor> actors) {
    pair = List.copyOf(actors);
  }

  /// The one whom "he" or "she" means from here on.
  public void subjectIs(Actor actor) {
    subject = Optional.of(actor);
  }

  /// An actor under the full name that the report uses first, where it uses one.
  public Actor asSpelled(Actor actor) {
    return introduced.asSpelled(actor);
  }

  /// Whether a party is an organisation rather than a state.
  public boolean isOrganisation(PartyId party) {
    return knowledge.kindOf(party) == Party.Kind.ORGANISATION;
  }

  /// A party's usual short name.
  public String nameOf(PartyId party) {
    return knowledge.nameOf(party);
  }

  /// Whether an organisation has its seat in a state.
  public boolean sitsIn(PartyId organisation, PartyId state) {
    return knowledge.sitsIn(organisation, state);
  }

  /// Whom "their" means, as named at a span: two named together, or else the two that an office's
  /// own report takes for granted.
  public List<Actor> pair(Span span) {
    return pair.isEmpty() ? official.at(span) : pair.stream().map(a -> a.at(span)).toList();
  }

  /// Whether two sides have been named together.
  public boolean hasPair() {
    return !pair.isEmpty();
  }

  /// Those of whom the report speaks as "the two leaders" before it has named them; empty where it
  /// names them first, or never.
  public List<Actor> pairNamedLate() {
    return official.namedLate();
  }

  /// Whom "the two leaders" means from the beginning, where nothing names two together.
  public void suppose(List<Actor> leaders) {
    official.are(leaders);
  }

  /// Whom "his" or "her" means, as named at a span.
  public Optional<Actor> subject(Span span) {
    return subject.map(a -> a.at(span));
  }

  /// Whether somebody of that name has ever held an office of a party.
  boolean couldActFor(NounPhrase phrase, PartyId party) {
    return phrase.known().stream().anyMatch(p -> holders.hasActedFor(p, List.of(party)));
  }

  /// Who is meant by a noun phrase; empty where nobody who can act for a party.
  ///
  /// @param before the groups that the sentence has named before it
  List<Actor> resolve(NounPhrase phrase, Sentence sentence, List<Actors> before) {
    if (phrase.form() == NounPhrase.Form.BOTH && number(phrase, sentence) == 2) {
      boolean nominal = phrase.to() - phrase.from() > 1;
      List<Actor> two = Antecedents.two(before, nominal);
      Span span = sentence.span(phrase.from(), phrase.to());
      return two.isEmpty()
          ? both(phrase, sentence, span)
          : two.stream().map(a -> a.at(span)).toList();
    }
    return resolve(phrase, sentence);
  }

  private List<Actor> resolve(NounPhrase phrase, Sentence sentence) {
    if (phrase.form() == NounPhrase.Form.HOUSE) {
      house = Optional.of(new House(phrase.parties().getFirst(), sentence));
    }
    Span span = sentence.span(phrase.from(), phrase.to());
    NounPhrase owned = withParty(phrase, sentence);
    return switch (phrase.form()) {
      case PERSON -> person(owned, span).stream().toList();
      case OFFICE -> office(owned, sentence, span);
      case PARTY, HOUSE ->
          phrase.parties().stream().map(p -> Actor.of(p, Optional.empty(), span)).toList();
      case SIDE -> side(phrase, sentence, span);
      case COUNTERPART -> counterparts(phrase, sentence, span);
      case BOTH -> both(phrase, sentence, span);
      case DELEGATES -> delegates(sentence.fold(lastWord(phrase, sentence)), span);
      case SINGULAR_PRONOUN -> subject(span).stream().toList();
      case THE_FORMER -> introduced.lastButOne().map(a -> a.at(span)).stream().toList();
      case THE_LATTER -> introduced.last().map(a -> a.at(span)).stream().toList();
      case SPEAKER -> speaker(span).stream().toList();
    };
  }

  /// "Putin's spokesman" is an office of Putin's party.
  private NounPhrase withParty(NounPhrase phrase, Sentence sentence) {
    if (phrase.owner().isEmpty() || !phrase.parties().isEmpty()) {
      return phrase;
    }
    List<Actor> owner = resolve(phrase.owner().get(), sentence);
    return owner.size() == 1 ? phrase.of(List.of(owner.getFirst().party())) : phrase;
  }

  /// "They" are two named together before; "the two leaders" may be those whom an office's report
  /// takes for granted.
  private List<Actor> both(NounPhrase phrase, Sentence sentence, Span span) {
    boolean nominal = phrase.to() - phrase.from() > 1 && number(phrase, sentence) == 2;
    return nominal && pair.isEmpty() ? pair(span) : asMany(number(phrase, sentence), span);
  }

  /// "all four" are those spoken of together last where they were four.
  private List<Actor> asMany(int number, Span span) {
    List<Actor> meant = number > 2 && pair.size() != number ? lastNamed : pair;
    boolean fits = number < 3 || meant.size() == number;
    return fits ? meant.stream().map(a -> a.at(span)).toList() : List.of();
  }

  private static int number(NounPhrase phrase, Sentence sentence) {
    for (int i = phrase.from(); i < phrase.to(); i++) {
      int number =
          switch (sentence.fold(i)) {
            case "three", "trio" -> 3;
            case "four" -> 4;
            case "five" -> 5;
            default -> 2;
          };
      if (number > 2) {
        return number;
      }
    }
    return 2;
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
        .map(party -> Actor.of(party, Optional.of(noun), span))
        .toList();
  }

  private List<Actor> side(NounPhrase phrase, Sentence sentence, Span span) {
    String noun = sentence.fold(lastWord(phrase, sentence));
    if (phrase.parties().size() > 1) {
      return phrase.parties().stream().map(p -> Actor.of(p, Optional.of(noun), span)).toList();
    }
    PartyId party = phrase.parties().getFirst();
    Optional<Actor> spokenOf =
        introduced.ofParty(party).filter(a -> noun.equals("side") && !a.speaksOnly());
    return List.of(spokenOf.map(a -> a.at(span)).orElse(Actor.of(party, Optional.of(noun), span)));
  }

  private Optional<Actor> person(NounPhrase phrase, Span span) {
    Optional<Actor> found = identification.of(phrase, span);
    found.ifPresent(introduced::add);
    found.ifPresent(somebody -> official.hear(somebody, publishingSide(span)));
    return found;
  }

  /// "the Israeli prime minister", "the presidents of Russia and Azerbaijan", "the Secretary".
  private List<Actor> office(NounPhrase phrase, Sentence sentence, Span span) {
    Title title = phrase.title().orElseThrow();
    if (phrase.parties().isEmpty()) {
      boolean definite =
          Set.of("the", "both", "two", "their").contains(sentence.fold(phrase.from()));
      boolean ofOthers = sentence.fold(phrase.to()).equals("of");
      return title.plural()
          ? (definite && title.isTop() && !ofOthers ? pair(span) : List.of())
          : bare(phrase, title, sentence, span).stream().toList();
    }
    return phrase.parties().stream().map(party -> ofOffice(party, phrase, title, span)).toList();
  }

  /// "NATO leaders" are those of its members, and none of its own.
  private Actor ofOffice(PartyId party, NounPhrase phrase, Title title, Span span) {
    return title.plural() && isOrganisation(party)
        ? Actor.of(party, Optional.of(title.words()), span)
        : holder(party, phrase, title, span);
  }

  private Actor holder(PartyId party, NounPhrase phrase, Title title, Span span) {
    Optional<Actor> spokenOf = introduced.last(a -> a.party().equals(party) && fits(a, title));
    if (spokenOf.isPresent()) {
      return spokenOf.get().at(span);
    }
    boolean own =
        !phrase.former()
            && !phrase.regional()
            && title.level() == Title.Level.NATIONAL
            && (!title.plural() || phrase.parties().size() > 1);
    Optional<Actor> holder =
        (own ? holders.of(party, title) : Optional.<Tenure>empty())
            .map(tenure -> spokenOf(tenure, span));
    holder.ifPresent(somebody -> official.hear(somebody, publishingSide(span)));
    return holder.orElseGet(() ->
        Actor.of(party, Optional.of(title.words()), span)
            .speaking(title.level() == Title.Level.SPOKESPERSON));
  }

  /// A holder as the report has spelled the name, where it has.
  private Actor spokenOf(Tenure tenure, Span span) {
    return introduced.of(tenure.person()).map(a -> a.at(span)).orElse(Actor.of(tenure, span));
  }

  private boolean fits(Actor actor, Title title) {
    return actor.person().filter(p -> holders.fits(p, title)).isPresent()
        || actor.holds(title.ofOne().words());
  }

  /// An office without a state: of the house that the sentence names, of somebody introduced, of
  /// the publishing side, or of the only state that calls it so.
  private Optional<Actor> bare(NounPhrase phrase, Title title, Sentence sentence, Span span) {
    Optional<PartyId> home =
        house.filter(h -> h.sentence().equals(sentence) && title.isTop()).map(House::party);
    if (home.isPresent()) {
      return home.map(party -> holder(party, phrase, title, span));
    }
    Optional<Actor> ofSide =
        spokenFor
            .filter(side -> publisher.isEmpty() && title.isTop())
            .map(party -> holder(party, phrase, title, span))
            .filter(a -> a.name().isPresent());
    if (ofSide.isPresent()) {
      return ofSide;
    }
    Optional<Actor> spokenOf = introduced.last(a -> fits(a, title)).map(a -> a.at(span));
    if (publisher.isPresent() && title.isTop()) {
      Optional<Actor> own = publishingSide(span).filter(a -> fits(a, title));
      return own.or(() -> spokenOf);
    }
    return spokenOf.or(
        () -> holders.partyOf(title).map(party -> holder(party, phrase, title, span)));
  }

  /// "his counterparts from France and Germany" are one of each.
  private List<Actor> counterparts(NounPhrase phrase, Sentence sentence, Span span) {
    return phrase.parties().size() < 2
        ? counterpart(phrase, sentence, span).stream().toList()
        : phrase.parties().stream()
            .flatMap(p -> counterpart(phrase.of(List.of(p)), sentence, span).stream())
            .toList();
  }

  /// "his Turkish counterpart": the same office as the one spoken of last. "his host" is the other
  /// of the two.
  private Optional<Actor> counterpart(NounPhrase phrase, Sentence sentence, Span span) {
    if (phrase.name().isPresent()) {
      return person(phrase, span);
    }
    if (phrase.parties().isEmpty()) {
      return otherOfPair(sentence.fold(phrase.to() - 1), span);
    }
    PartyId party = phrase.parties().getFirst();
    Optional<Actor> owner = phrase.owner().flatMap(o -> resolve(o, sentence).stream().findFirst());
    Optional<Tenure> holder =
        owner
            .or(() -> introduced.last(a -> !a.speaksOnly() && !a.party().equals(party)))
            .or(() -> subject)
            .flatMap(Actor::person)
            .flatMap(holders::current)
            .flatMap(tenure -> holders.counterpart(party, tenure));
    Actor found =
        holder
            .map(tenure -> spokenOf(tenure, span))
            .or(() -> introduced.ofParty(party).map(a -> a.at(span)))
            .orElse(Actor.of(party, Optional.of("counterpart"), span));
    introduced.add(found);
    return Optional.of(found);
  }

  private Optional<Actor> otherOfPair(String noun, Span span) {
    boolean two = pair.size() == 2 && Set.of("host", "guest", "counterpart").contains(noun);
    return two && subject.isPresent()
        ? pair.stream()
            .filter(a -> !a.party().equals(subject.get().party()))
            .findFirst()
            .map(a -> a.at(span))
        : Optional.empty();
  }
}
