package org.chancery.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.actor.Knowledge.PartyName.Form;
import org.chancery.language.Sentence;
import org.chancery.time.Calendar;

/// Reads one noun phrase from left to right: determiner, qualifiers, party, title, name, and what
/// follows the name.
///
/// | words | reads |
/// |---|---|
/// | `Israeli Prime Minister Benjamin Netanyahu` | IL, `prime minister`, `Benjamin Netanyahu` |
/// | `President Xi Jinping of the People's Republic of China` | `president`, `Xi Jinping`, CN |
/// | `the presidents of Russia and Azerbaijan` | RU, AZ, `presidents` |
/// | `his Turkish counterpart Mevlut Cavusoglu` | TR, counterpart, `Mevlut Cavusoglu` |
final class NounPhraseParser {
  private static final Set<String> DETERMINERS =
      Set.of(
          "the", "a", "an", "this", "his", "her", "its", "their", "our", "both", "two", "three",
          "four", "all", "other", "some", "several", "with");
  private static final Set<String> QUALIFIERS =
      Set.of(
          "former",
          "acting",
          "interim",
          "caretaker",
          "ex",
          "then",
          "new",
          "newly",
          "elected",
          "re",
          "visiting",
          "incoming",
          "outgoing",
          "late",
          "embattled",
          "longtime",
          "current",
          "incumbent",
          "fellow",
          "sitting",
          "reelected",
          "next",
          "future",
          "first");
  private static final Set<String> FORMER = Set.of("former", "ex", "late", "outgoing");
  private static final Set<String> SIDES =
      Set.of(
          "side",
          "government",
          "authorities",
          "delegation",
          "delegations",
          "team",
          "leadership",
          "representatives",
          "administration",
          "regime",
          "negotiators",
          "party",
          "officials",
          "experts",
          "diplomats",
          "mission",
          "counterparts",
          "governments");
  private static final Set<String> PAIRS =
      Set.of(
          "leaders",
          "sides",
          "presidents",
          "ministers",
          "countries",
          "parties",
          "men",
          "heads",
          "counterparts",
          "officials",
          "premiers",
          "states",
          "governments",
          "nations",
          "advisers",
          "advisors",
          "secretaries",
          "diplomats",
          "interlocutors",
          "statesmen");
  private static final Set<String> DELEGATES =
      Set.of("delegations", "experts", "negotiators", "specialists", "teams");
  private static final Set<String> HONORIFICS =
      Set.of(
          "mr",
          "shri",
          "smt",
          "he",
          "mrs",
          "ms",
          "dr",
          "sir",
          "sheikh",
          "shaikh",
          "his",
          "her",
          "majesty",
          "highness",
          "excellency",
          "holiness",
          "royal",
          "messrs",
          "madam",
          "madame",
          "hon",
          "lord",
          "dame",
          "general",
          "gen",
          "lt",
          "col",
          "colonel",
          "admiral",
          "adm",
          "prof",
          "professor",
          "the",
          "right",
          "honorable",
          "honourable",
          "ayatollah");

  private final Sentence sentence;
  private final Gazetteer gazetteer;
  private final Names names;
  private final Titles titles;
  private int at;
  private int partyEnd;
  private List<PartyId> parties = new ArrayList<>();
  private boolean former;

  NounPhraseParser(Sentence sentence, Gazetteer gazetteer) {
    this.sentence = sentence;
    this.gazetteer = gazetteer;
    this.names = new Names(sentence, gazetteer);
    this.titles = new Titles(sentence, i -> names.isPartyAt(i));
  }

  /// The noun phrase that starts at a token.
  Optional<NounPhrase> at(int from) {
    Optional<NounPhrase> pronoun = pronoun(from);
    if (pronoun.isPresent()) {
      return pronoun;
    }
    at = from;
    parties = new ArrayList<>();
    former = false;
    if (!skipsToContent(from)) {
      return Optional.empty();
    }
    Optional<NounPhrase> pair = pair(from).or(() -> delegates(from));
    if (pair.isPresent()) {
      return pair;
    }
    if (!names.startsPerson(at)) {
      if (isDiaspora()) {
        return Optional.empty();
      }
      partyWords();
      skipQualifiers();
    }
    if (Set.of("counterpart", "counterparts", "opposite").contains(word(at)) && at > from) {
      return Optional.of(counterpart(from));
    }
    Optional<Title> title = titles.at(at);
    if (title.isPresent()) {
      return titled(from, title.get());
    }
    return side(from)
        .or(() -> named(from, Optional.empty()))
        .or(() -> party(from))
        .or(() -> theTwo(from));
  }

  /// "the two" with nothing behind that says two of what.
  private Optional<NounPhrase> theTwo(int from) {
    boolean two =
        word(from).equals("the") && Set.of("two", "three", "four", "pair").contains(word(from + 1));
    return two
        ? Optional.of(phrase(from, from + 2, NounPhrase.Form.BOTH, Optional.empty()))
        : Optional.empty();
  }

  /// "security delegations from the two countries", "experts of the ministries".
  private Optional<NounPhrase> delegates(int from) {
    if (!DELEGATES.contains(word(at))) {
      return Optional.empty();
    }
    int to = ofBoth(at + 1);
    return Optional.of(phrase(from, to, NounPhrase.Form.DELEGATES, Optional.empty()));
  }

  /// Past "of the two countries", "from both sides"; the same index where nothing of it follows.
  private int ofBoth(int i) {
    boolean link = Set.of("of", "from").contains(word(i));
    int both = word(i + 1).equals("the") ? i + 2 : i + 1;
    boolean two = Set.of("two", "both").contains(word(both));
    int noun = two ? both + 1 : both;
    boolean countries = Set.of("countries", "states", "sides", "nations").contains(word(noun));
    return link && countries ? noun + 1 : i;
  }

  private Optional<NounPhrase> pronoun(int from) {
    NounPhrase.Form form =
        switch (word(from)) {
          case "he", "she", "him" -> NounPhrase.Form.SINGULAR_PRONOUN;
          case "they", "both", "them" -> NounPhrase.Form.BOTH;
          case "i", "we", "my" -> NounPhrase.Form.SPEAKER;
          default -> NounPhrase.Form.PARTY;
        };
    boolean isPronoun = form != NounPhrase.Form.PARTY && !isBothOf(from) && !isExcellency(from);
    boolean single = word(from).equals("i") && !sentence.token(from).text().equals("I");
    return isPronoun && !single
        ? Optional.of(phrase(from, from + 1, form, Optional.empty()))
        : Optional.empty();
  }

  /// "H.E.", which folds to "he".
  private boolean isExcellency(int from) {
    return sentence.token(from).text().indexOf('.') > 0;
  }

  private boolean isBothOf(int from) {
    return word(from).equals("both") && sentence.at(from + 1).map(t -> t.isWord()).orElse(false);
  }

  private boolean skipsToContent(int from) {
    while (DETERMINERS.contains(word(at)) && at - from < 3 && !word(at).equals("with")) {
      at++;
    }
    skipQualifiers();
    return at < sentence.size() && sentence.token(at).isWord();
  }

  private void skipQualifiers() {
    while (QUALIFIERS.contains(word(at)) && !titleStartsWith(at)) {
      former |= FORMER.contains(word(at));
      at += word(at + 1).equals("-") ? 2 : 1;
    }
  }

  /// "First Vice Minister": a qualifier that belongs to the title.
  private boolean titleStartsWith(int i) {
    return word(i).equals("first") && titles.at(i).isPresent();
  }

  /// "the two leaders", "both sides", "the leaders" without anything that names them.
  private Optional<NounPhrase> pair(int from) {
    if (!PAIRS.contains(word(at)) || at == from || (sentence.token(at).isCapitalised() && at > 1)) {
      return Optional.empty();
    }
    boolean heads = word(at).equals("heads") && word(at + 1).equals("of");
    int noun = Math.min(heads ? at + 3 : at + 1, sentence.size());
    int to = ofBoth(noun);
    if (to == noun && word(noun).equals("of")) {
      return Optional.empty();
    }
    return Optional.of(phrase(from, to, NounPhrase.Form.BOTH, Optional.empty()));
  }

  /// "Cuban American leaders": people of one state with roots in another.
  private boolean isDiaspora() {
    Optional<PartyId> first = adjective(at);
    Gazetteer.Match match = gazetteer.longest(sentence, at);
    int next = word(match.to()).equals("-") ? match.to() + 1 : match.to();
    boolean american = sentence.fold(next).startsWith("american");
    return first.isPresent()
        && american
        && adjective(next).filter(first.get()::equals).isEmpty()
        && adjective(next).isPresent();
  }

  private Optional<PartyId> adjective(int i) {
    return gazetteer.longest(sentence, i).parties().stream()
        .filter(e -> e.form() == Form.ADJECTIVE)
        .map(Gazetteer.Entry.OfParty::party)
        .findFirst();
  }

  /// One or two party words in a row: "Israeli", "U.S. State Department", "Israel's".
  private void partyWords() {
    for (int n = 0; n < 2; n++) {
      Gazetteer.Match match = gazetteer.longest(sentence, at);
      if (match.parties().isEmpty()) {
        return;
      }
      Gazetteer.Entry.OfParty entry = match.parties().getFirst();
      if (n == 0) {
        parties.add(entry.party());
      }
      at = afterParenthesis(match.to());
      partyEnd = at;
      if (word(at).equals("'s")) {
        if (!leadsToOffice(at + 1)) {
          return;
        }
        at++;
      }
    }
  }

  private boolean leadsToOffice(int i) {
    return titles.at(i).isPresent()
        || names.isKnownAt(i)
        || QUALIFIERS.contains(word(i))
        || SIDES.contains(word(i))
        || names.isPartyAt(i);
  }

  /// Past "(PRC)" or "(WHO)" behind a name.
  private int afterParenthesis(int i) {
    boolean isAbbreviation =
        word(i).equals("(") && word(i + 2).equals(")") && sentence.token(i + 1).isCapitalised();
    return isAbbreviation ? i + 3 : i;
  }

  private NounPhrase counterpart(int from) {
    int plain = word(at).equals("opposite") ? at + 2 : at + 1;
    int nameAt = word(plain).equals(",") ? plain + 1 : plain;
    Optional<Names.Found> name = names.afterTitle(nameAt);
    Optional<Names.Found> sure = name.filter(n -> nameAt == plain || n.tokens(sentence) > 1);
    int to = sure.map(Names.Found::to).orElse(plain);
    return phrase(from, to, NounPhrase.Form.COUNTERPART, Optional.empty(), sure);
  }

  private Optional<NounPhrase> titled(int from, Title title) {
    at = title.to();
    boolean ofParty = ofParties(title.plural());
    if (ofParty && word(at).equals("'s")) {
      skipBody();
    }
    boolean apposed = word(at).equals(",") && !parties.isEmpty();
    int nameAt = skipHonorifics(apposed ? at + 1 : at);
    Optional<Names.Found> name =
        title.plural()
            ? Optional.empty()
            : names.afterTitle(nameAt).filter(n -> !apposed || ofParty || n.tokens(sentence) > 1);
    if (name.isPresent()) {
      at = name.get().to();
      afterName();
      return Optional.of(phrase(from, at, NounPhrase.Form.PERSON, Optional.of(title), name));
    }
    return Optional.of(phrase(from, at, NounPhrase.Form.OFFICE, Optional.of(title)));
  }

  /// "of Russia's Security Council": past the body whose office it is.
  private void skipBody() {
    int i = at + 1;
    while (i < sentence.size() && sentence.token(i).isWord() && sentence.token(i).isCapitalised()) {
      i++;
    }
    at = i;
  }

  private Optional<NounPhrase> side(int from) {
    boolean isSide = SIDES.contains(word(at)) && !parties.isEmpty();
    return isSide
        ? Optional.of(phrase(from, at + 1, NounPhrase.Form.SIDE, Optional.empty()))
        : Optional.empty();
  }

  private Optional<NounPhrase> named(int from, Optional<Title> title) {
    int nameAt = skipHonorifics(at);
    boolean introduced = nameAt > at || (!parties.isEmpty() && at > from);
    Optional<Names.Found> name =
        introduced && nameAt > at ? names.afterTitle(nameAt) : names.alone(nameAt);
    if (name.isEmpty()) {
      return Optional.empty();
    }
    at = name.get().to();
    Optional<Title> apposed = afterName();
    boolean unknownAlone = name.get().known().isEmpty() && nameAt == from && apposed.isEmpty();
    return unknownAlone && parties.isEmpty() && name.get().tokens(sentence) < 2
        ? Optional.empty()
        : Optional.of(phrase(from, at, NounPhrase.Form.PERSON, title.or(() -> apposed), name));
  }

  private Optional<NounPhrase> party(int from) {
    return parties.isEmpty()
        ? Optional.empty()
        : Optional.of(phrase(from, partyEnd, NounPhrase.Form.PARTY, Optional.empty()));
  }

  /// "of Germany", "of the Republic of Korea", "to the Netherlands"; with `several`, a list of
  /// them.
  private boolean ofParties(boolean several) {
    int i = at;
    if (!Set.of("of", "to", "for", "from").contains(word(i))) {
      return false;
    }
    i += word(i + 1).equals("the") ? 2 : 1;
    int before = parties.size();
    if (word(at).equals("to") && before > 0) {
      skipPosting(i);
      return false;
    }
    int after = partyName(i);
    while (after > 0) {
      at = after;
      if (!several) {
        break;
      }
      int next = at;
      while (Set.of(",", "and", "the", "&").contains(word(next))) {
        next++;
      }
      after = next > at ? partyName(next) : -1;
    }
    return parties.size() > before;
  }

  /// "to the People's Republic of China", behind "Russian Ambassador": where somebody is posted,
  /// not for whom.
  private void skipPosting(int i) {
    Gazetteer.Match match = gazetteer.longest(sentence, i);
    if (!match.parties().isEmpty()) {
      at = word(match.to()).equals(",") ? match.to() + 1 : match.to();
    }
  }

  /// Adds the party named at a token and returns the index behind it; -1 where none is.
  private int partyName(int i) {
    Gazetteer.Match match = gazetteer.longest(sentence, i);
    for (Gazetteer.Entry.OfParty entry : match.parties()) {
      if (entry.form() != Form.ADJECTIVE && entry.form() != Form.METONYM) {
        if (parties.isEmpty() || !parties.contains(entry.party())) {
          parties.add(entry.party());
        }
        return afterParenthesis(match.to());
      }
    }
    return -1;
  }

  /// What follows a name: "of Armenia", ", the Serb member", ", National Security Adviser of
  /// Israel".
  private Optional<Title> afterName() {
    if (parties.isEmpty() && ofParties(false)) {
      return Optional.empty();
    }
    if (!word(at).equals(",")) {
      return Optional.empty();
    }
    int i = at + 1;
    while (DETERMINERS.contains(word(i)) || QUALIFIERS.contains(word(i))) {
      i++;
    }
    Gazetteer.Match match = gazetteer.longest(sentence, i);
    List<PartyId> apposedParty = match.parties().stream().map(e -> e.party()).limit(1).toList();
    int titleAt = apposedParty.isEmpty() ? i : match.to();
    titleAt += word(titleAt).equals("'s") ? 1 : 0;
    Optional<Title> title = titles.at(titleAt);
    if (title.isEmpty() || names.afterTitle(title.get().to()).isPresent()) {
      return Optional.empty();
    }
    int saved = at;
    at = titleSeries(title.get().to());
    if (parties.isEmpty()) {
      parties.addAll(apposedParty);
    }
    if (apposedParty.isEmpty() && !ofParties(false) && !toOfficeOfParty()) {
      boolean closed = Set.of(",", ".", "").contains(word(at));
      if (!closed) {
        at = saved;
        return Optional.empty();
      }
    }
    at += word(at).equals(",") && !word(at + 1).isEmpty() ? 1 : 0;
    return title;
  }

  /// "Spokesperson and Chief Advisor": a second office of the same person.
  private int titleSeries(int to) {
    int next = word(to).equals("and") || word(to).equals("&") ? to + 1 : to;
    return next > to ? titles.at(next).map(Title::to).orElse(to) : to;
  }

  /// "Advisor to the Prime Minister of the Netherlands".
  private boolean toOfficeOfParty() {
    int i = at;
    if (!Set.of("to", "of", "for").contains(word(i))) {
      return false;
    }
    i += word(i + 1).equals("the") ? 2 : 1;
    Gazetteer.Match match = gazetteer.longest(sentence, i);
    if (!match.parties().isEmpty()) {
      Optional<Title> office = titles.at(match.to());
      if (office.isPresent()) {
        parties.add(match.parties().getFirst().party());
        at = office.get().to();
        return true;
      }
    }
    Optional<Title> office = titles.at(i);
    if (office.isEmpty()) {
      return false;
    }
    at = office.get().to();
    return ofParties(false);
  }

  private int skipHonorifics(int from) {
    int i = from;
    while (HONORIFICS.contains(word(i)) && sentence.token(i).isCapitalised()) {
      i++;
    }
    return i;
  }

  private NounPhrase phrase(int from, int to, NounPhrase.Form form, Optional<Title> title) {
    return phrase(from, to, form, title, Optional.empty());
  }

  private NounPhrase phrase(
      int from, int to, NounPhrase.Form form, Optional<Title> title, Optional<Names.Found> name) {
    return new NounPhrase(
        from,
        to,
        form,
        parties,
        title,
        name.map(n -> n.words(sentence)),
        name.map(Names.Found::known).orElse(List.of()),
        name.map(Names.Found::shortName).orElse(false),
        former);
  }

  private String word(int i) {
    return sentence.fold(i);
  }

  static boolean isCalendarWord(String folded) {
    return Calendar.weekday(folded).isPresent() || Calendar.month(folded, true).isPresent();
  }
}
