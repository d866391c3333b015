package org.chancery.actor;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.chancery.actor.Gazetteer.Entry;
import org.chancery.actor.Offices.Office;
import org.chancery.language.Sentence;

/// Reads one noun phrase from left to right: determiner, qualifiers, party, title, name, and what
/// follows the name.
///
/// | words | reads |
/// |---|---|
/// | `Israeli Prime Minister Benjamin Netanyahu` | IL, `prime minister`, `Benjamin Netanyahu` |
/// | `President Xi Jinping of the People's Republic of China` | `president`, `Xi Jinping`, CN |
/// | `the presidents of Russia and Azerbaijan` | RU, AZ, `presidents` |
/// | `his Turkish counterpart Mevlut Cavusoglu` | TR, counterpart, `Mevlut Cavusoglu` |
/// | `Biden's envoy Amos Hochstein` | `envoy`, `Amos Hochstein`, of Biden |
final class NounPhraseParser {
  private final NamedWords words;
  private final Sentence sentence;
  private final References references;
  private final Names names;
  private final Leads leads;
  private final Offices offices;

  NounPhraseParser(Sentence sentence, Gazetteer gazetteer) {
    this.sentence = sentence;
    this.words = new NamedWords(sentence, gazetteer);
    this.names = new Names(words);
    Titles titles = new Titles(words);
    this.references = new References(words, titles);
    this.leads = new Leads(words, titles, names);
    this.offices = new Offices(words, titles, leads);
  }

  /// The noun phrase that starts at a token.
  Optional<NounPhrase> at(int from) {
    Optional<NounPhrase> phrase = references.at(from).or(() -> behindLead(from));
    return phrase.map(this::withOffice);
  }

  private Optional<NounPhrase> behindLead(int from) {
    return leads
        .read(from)
        .flatMap(lead ->
            counterpart(lead)
                .or(() -> office(lead))
                .or(() -> side(lead))
                .or(() -> named(lead))
                .or(() -> party(lead))
                .or(() -> references.number(from)));
  }

  /// "Putin's spokesman Dmitry Peskov": the office belongs to the person before.
  private NounPhrase withOffice(NounPhrase owner) {
    boolean owns =
        (owner.form() == NounPhrase.Form.PERSON || owner.form() == NounPhrase.Form.OFFICE)
            && words.word(owner.to()).equals("'s")
            && owner.to() + 1 < words.size();
    if (!owns) {
      return owner;
    }
    Lead lead = leads.qualifiers(Lead.at(owner.to() + 1));
    Optional<NounPhrase> owned =
        leads.read(lead.at()).flatMap(l -> counterpart(l).or(() -> office(l)));
    return owned.map(phrase -> phrase.ownedBy(owner)).orElse(owner);
  }

  private Optional<NounPhrase> counterpart(Lead lead) {
    if (!Leads.COUNTERPARTS.contains(words.word(lead.at())) || lead.isEmpty()) {
      return Optional.empty();
    }
    boolean opposite = words.word(lead.at()).equals("opposite");
    int noun = opposite ? lead.at() + 2 : lead.at() + 1;
    boolean several = words.word(lead.at()).equals("counterparts");
    int plain = lead.parties().isEmpty() ? afterSeats(noun) : noun;
    int nameAt = words.word(plain).equals(",") ? plain + 1 : plain;
    Optional<Names.Found> name =
        names
            .afterTitle(skipHonorifics(nameAt))
            .filter(n -> !several && (nameAt == plain || n.tokens(words) > 1));
    int to = name.map(Names.Found::to).orElse(plain);
    NounPhrase found = phrase(lead.to(to), NounPhrase.Form.COUNTERPART, Optional.empty(), name);
    return Optional.of(plain > noun ? found.of(seats(noun, plain)) : found);
  }

  /// Past "in Tehran", "from France and Germany" behind "his counterparts"; the same place where
  /// nothing of it follows.
  private int afterSeats(int at) {
    if (!Set.of("in", "from", "of").contains(words.word(at)) || words.party(at + 1).isEmpty()) {
      return at;
    }
    int end = words.match(at + 1).to();
    while (Set.of("and", ",").contains(words.word(end)) && words.party(end + 1).isPresent()) {
      end = words.match(end + 1).to();
    }
    return end;
  }

  private List<PartyId> seats(int from, int to) {
    return IntStream.range(from, to)
        .mapToObj(words::party)
        .flatMap(Optional::stream)
        .map(Entry.OfParty::party)
        .distinct()
        .toList();
  }

  private Optional<NounPhrase> office(Lead lead) {
    return offices
        .after(lead)
        .map(office -> {
          Title title = office.title();
          Lead read = withParties(lead, office);
          Optional<Names.Found> name = nameBehind(office, lead);
          if (name.isEmpty()) {
            return phrase(
                withParties(lead, offices.alone(lead, title)),
                NounPhrase.Form.OFFICE,
                Optional.of(title),
                name);
          }
          Title own = title.plural() ? title.ofOne() : title;
          Apposition after = afterName(read.to(afterRegion(title, name.get().to())));
          return phrase(after.lead(), NounPhrase.Form.PERSON, Optional.of(own), name);
        });
  }

  private static Lead withParties(Lead lead, Office office) {
    return new Lead(
        lead.from(),
        office.to(),
        office.parties(),
        office.to(),
        lead.former(),
        lead.owns(),
        lead.regional());
  }

  /// The name behind an office: at once, or behind a comma where the office is somebody's own.
  private Optional<Names.Found> nameBehind(Office office, Lead lead) {
    boolean comma = words.word(office.to()).equals(",");
    int start = comma ? office.to() + 1 : office.to();
    int nameAt = skipHonorifics(start);
    boolean addressed = nameAt > start;
    Optional<Names.Found> name = names.afterTitle(nameAt);
    if (office.title().plural()) {
      return comma ? Optional.empty() : name.filter(n -> isPerson(n));
    }
    boolean owned = !office.parties().isEmpty();
    boolean certain = addressed || office.ofParty() || lead.owns();
    return name.filter(n ->
        !comma
            || (owned && n.tokens(words) > 1)
            || (certain && owned)
            || (addressed && n.tokens(words) > 1));
  }

  /// Past "of Georgia" behind a senator.
  private int afterRegion(Title title, int at) {
    boolean region =
        title.level() == Title.Level.DOMESTIC
            && words.word(at).equals("of")
            && words.stateOfRegion(at + 1).isPresent();
    return region ? words.match(at + 1).to() : at;
  }

  private boolean isPerson(Names.Found name) {
    return !name.known().isEmpty() || name.tokens(words) > 1;
  }

  private Optional<NounPhrase> side(Lead lead) {
    int side = Sides.at(words, lead.at());
    if (lead.parties().isEmpty()) {
      return side < 0 ? Optional.empty() : sideOf(lead, side + 1);
    }
    return side < 0
        ? Optional.empty()
        : Optional.of(
            phrase(lead.to(side + 1), NounPhrase.Form.SIDE, Optional.empty(), Optional.empty()));
  }

  /// "a delegation of the Taliban", "officials from Japan".
  private Optional<NounPhrase> sideOf(Lead lead, int at) {
    int party = words.word(at + 1).equals("the") ? at + 2 : at + 1;
    boolean of = Set.of("of", "from").contains(words.word(at)) && words.party(party).isPresent();
    boolean whole = of && !words.isCapitalised(words.match(party).to());
    return whole
        ? Optional.of(
            NounPhrase.reference(lead.from(), words.match(party).to(), NounPhrase.Form.SIDE)
                .of(List.of(words.party(party).orElseThrow().party())))
        : Optional.empty();
  }

  private Optional<NounPhrase> named(Lead lead) {
    int nameAt = skipHonorifics(lead.at());
    boolean addressed = nameAt > lead.at();
    Optional<Names.Found> name = addressed ? names.afterTitle(nameAt) : names.alone(nameAt);
    boolean unknown = name.filter(n -> n.known().isEmpty()).isPresent();
    if (name.isEmpty() || (unknown && !addressed && !lead.parties().isEmpty() && !lead.owns())) {
      return Optional.empty();
    }
    Apposition after = afterName(lead.to(name.get().to()));
    boolean single = unknown && name.get().tokens(words) < 2;
    boolean introduced = after.title().isPresent() || !after.lead().parties().isEmpty();
    return single && !introduced
        ? Optional.empty()
        : Optional.of(phrase(after.lead(), NounPhrase.Form.PERSON, after.title(), name));
  }

  private Optional<NounPhrase> party(Lead lead) {
    return lead.parties().isEmpty() || lead.regional()
        ? Optional.empty()
        : Optional.of(
            phrase(lead.to(lead.partyEnd()), partyForm(lead), Optional.empty(), Optional.empty()));
  }

  private NounPhrase.Form partyForm(Lead lead) {
    boolean house =
        words.match(lead.partyEnd() - 1).isHouse() || words.match(lead.partyEnd() - 2).isHouse();
    return house ? NounPhrase.Form.HOUSE : NounPhrase.Form.PARTY;
  }

  /// What stands behind a name.
  private record Apposition(Lead lead, Optional<Title> title) {}

  /// "of Armenia", ", the Serb member of the Presidency", ", head of Iran's atomic agency".
  private Apposition afterName(Lead lead) {
    Apposition none = new Apposition(lead, Optional.empty());
    Optional<Lead> of = lead.parties().isEmpty() ? ofParty(lead) : Optional.empty();
    if (of.isPresent()) {
      return new Apposition(of.get(), Optional.empty());
    }
    boolean comma = words.word(lead.at()).equals(",");
    return comma ? leads.read(lead.at() + 1).flatMap(l -> apposed(lead, l)).orElse(none) : none;
  }

  /// "of Germany", "of the U.S. Central Command", straight behind a name.
  private Optional<Lead> ofParty(Lead lead) {
    return words.word(lead.at()).equals("of")
        ? offices.partyOf(lead.at()).map(o -> lead.of(o.party(), o.to(), false))
        : Optional.empty();
  }

  private Optional<Apposition> apposed(Lead lead, Lead apposed) {
    Optional<Office> office = offices.after(apposed);
    if (office.isEmpty() || office.get().title().plural() || isNamed(office.get())) {
      return Optional.empty();
    }
    Office own = office.get();
    Office read = own.ofParty() ? own : offices.under(own).orElse(own);
    boolean owned = read.ofParty() || !apposed.parties().isEmpty();
    boolean closed = Set.of(",", ".", "", ")", "-", "--").contains(words.word(read.to()));
    if (!owned && !closed) {
      return Optional.empty();
    }
    boolean comma = words.word(read.to()).equals(",") && read.to() + 1 < words.size();
    int to = comma ? read.to() + 1 : read.to();
    List<PartyId> parties = lead.parties().isEmpty() ? read.parties() : lead.parties();
    Lead whole =
        new Lead(
            lead.from(),
            to,
            parties,
            lead.partyEnd(),
            lead.former() || apposed.former(),
            lead.owns(),
            lead.regional() || apposed.regional());
    return Optional.of(new Apposition(whole, Optional.of(own.title())));
  }

  private boolean isNamed(Office office) {
    return names.afterTitle(skipHonorifics(office.to())).isPresent();
  }

  private int skipHonorifics(int from) {
    int i = from;
    while (Honorifics.contains(words.word(i))
        && words.isCapitalised(i)
        && !words.startsPerson(i)
        && words.isWord(i + 1)
        && (words.isCapitalised(i + 1) || words.word(i + 1).equals("the"))) {
      i++;
    }
    return i;
  }

  private NounPhrase phrase(
      Lead lead, NounPhrase.Form form, Optional<Title> title, Optional<Names.Found> name) {
    return new NounPhrase(
        lead.from(),
        lead.at(),
        form,
        lead.parties(),
        title,
        name.map(n -> n.words(sentence)),
        name.map(Names.Found::known).orElse(List.of()),
        name.map(Names.Found::shortName).orElse(false),
        lead.former(),
        lead.regional(),
        Optional.empty());
  }
}
