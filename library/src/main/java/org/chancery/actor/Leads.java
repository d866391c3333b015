package org.chancery.actor;

import java.util.Optional;
import java.util.Set;
import org.chancery.actor.Gazetteer.Entry;
import org.chancery.actor.Knowledge.PartyName.Form;
import org.chancery.language.WordList;

/// Reads what stands before an office or a name: determiners, qualifiers, and the party.
final class Leads {
  static final Set<String> DETERMINERS =
      WordList.of(
          """
          the a an this his her its their our my both two three four all other some several one
          another
          """);
  private static final Set<String> QUALIFIERS =
      WordList.of(
          """
          former acting interim caretaker ex then new newly elected re visiting incoming outgoing
          late embattled longtime long current incumbent fellow sitting reelected next future first
          appointed named designated nominated installed veteran onetime ousted deposed exiled
          departing de facto self outspoken hardline powerful influential ailing retired freshly
          recently ambassador-designate top-ranking standing senior
          """);

  /// What a speaker calls those who are named next: "my good friend Mr Sample".
  private static final Set<String> FRIENDS =
      WordList.of("good dear close old great friend friends colleague colleagues brother");

  private static final Set<String> FORMER =
      WordList.of("former ex late outgoing ousted deposed onetime departing retired");
  static final Set<String> COUNTERPARTS =
      WordList.of("counterpart counterparts opposite host guest homologue");

  /// Behind these a noun phrase begins, even one without determiner.
  private static final Set<String> BEFORE_PHRASES = WordList.of("with by between and");

  /// Styles of those who reign or serve: "His Royal Highness the".
  private static final Set<String> STYLES =
      WordList.of(
          """
          majesty majesties highness highnesses royal imperial serene excellency excellencies
          holiness eminence beatitude grace honour honor
          """);

  private static final int MOST_MODIFIERS = 3;
  private static final int MOST_PARTY_WORDS = 2;

  /// Words that no noun phrase runs through.
  private static final Set<String> STOPS =
      WordList.of(
          """
          of to in on at by for with from and or but that who which as than is are was were be been
          has have had will would can could may might must shall should do does did not said says
          told met meets meet meeting talks visit call called calls war attack strike strikes deal
          when while after before about against over under between into during since until if
          """);

  private final NamedWords words;
  private final Titles titles;
  private final Names names;

  Leads(NamedWords words, Titles titles, Names names) {
    this.words = words;
    this.titles = titles;
    this.names = names;
  }

  /// What stands before the office or name of a phrase that starts at a token; empty where nothing
  /// follows it.
  Optional<Lead> read(int from) {
    Lead lead = qualifiers(friends(styles(determiners(Lead.at(from)))));
    if (!words.isWord(lead.at()) || words.startsPerson(lead.at())) {
      return Optional.of(lead).filter(l -> words.isWord(l.at()));
    }
    if (isDiaspora(lead.at())) {
      return Optional.empty();
    }
    Lead owned = qualifiers(parties(lead));
    boolean bare = owned.isEmpty() && !BEFORE_PHRASES.contains(words.word(from - 1));
    return Optional.of(bare ? owned : modifiers(owned));
  }

  private Lead determiners(Lead lead) {
    int at = lead.at();
    while (DETERMINERS.contains(words.word(at)) && at - lead.from() < 3) {
      at++;
    }
    return lead.to(at);
  }

  /// Past "His Royal Highness, the" where more than a name follows.
  private Lead styles(Lead lead) {
    int at = lead.at();
    boolean possessive = at > lead.from() && isPossessive(words.word(at - 1));
    while (possessive && STYLES.contains(words.word(at))) {
      at++;
    }
    if (at == lead.at()) {
      return lead;
    }
    int comma = words.word(at).equals(",") ? at + 1 : at;
    int next = words.word(comma).equals("the") ? comma + 1 : comma;
    return titles.at(next).isPresent() ? lead.to(next) : lead;
  }

  private static boolean isPossessive(String word) {
    return word.equals("his") || word.equals("her") || word.equals("their");
  }

  /// Past "good friends" behind "my" or "our"; nothing where only qualities stand there.
  private Lead friends(Lead lead) {
    int at = lead.at();
    if (!words.word(at - 1).equals("my") && !words.word(at - 1).equals("our")) {
      return lead;
    }
    while (FRIENDS.contains(words.word(at)) && !words.isCapitalised(at)) {
      at++;
    }
    return at > lead.at() && isFriend(words.word(at - 1)) ? lead.to(at) : lead;
  }

  private static boolean isFriend(String word) {
    return word.startsWith("friend") || word.startsWith("colleague") || word.equals("brother");
  }

  Lead qualifiers(Lead lead) {
    Lead read = lead;
    while (QUALIFIERS.contains(words.word(read.at())) && !isPartOfOther(read.at())) {
      boolean over = FORMER.contains(words.word(read.at()));
      boolean hyphen = words.word(read.at() + 1).equals("-");
      read = read.to(read.at() + (hyphen ? 2 : 1)).former(over);
    }
    return read;
  }

  /// "First Vice Minister", "New York": a qualifier that belongs to a title or name.
  private boolean isPartOfOther(int i) {
    boolean ordinal = Set.of("first", "senior").contains(words.word(i));
    return !words.match(i).entries().isEmpty() || (ordinal && titles.at(i).isPresent());
  }

  /// One or two party words in a row: "Israeli", "U.S. State Department", "Israel's".
  private Lead parties(Lead lead) {
    Lead read = lead;
    for (int n = 0; n < MOST_PARTY_WORDS; n++) {
      Optional<Lead> next = party(read);
      if (next.isEmpty()) {
        return read;
      }
      read = next.get();
      if (words.word(read.at()).equals("'s")) {
        if (!leadsToOffice(read.at() + 1)) {
          return read;
        }
        read = read.owning(read.at() + 1);
      }
    }
    return read;
  }

  private Optional<Lead> party(Lead lead) {
    int end = words.match(lead.at()).to();
    Optional<PartyId> region =
        words.stateOfRegion(lead.at()).filter(r -> isOfRegion(lead.at(), end));
    if (region.isPresent() && lead.parties().isEmpty()) {
      return Optional.of(lead.of(region.get(), end, true));
    }
    return words
        .party(lead.at())
        .map(Entry.OfParty::party)
        .map(party -> {
          int after = afterParenthesis(end);
          return lead.parties().isEmpty() ? lead.of(party, after, false) : lead.past(after);
        });
  }

  /// A region speaks only by those who hold offices in it, and one that shares its name with a
  /// state only by offices that states lack.
  private boolean isOfRegion(int at, int end) {
    int office = words.word(end).equals("'s") ? end + 1 : end;
    int first = words.word(office).equals("state") ? office + 1 : office;
    Optional<Title> title = titles.at(skipsQualifiers(first));
    boolean also = words.party(at).isPresent();
    return title
        .filter(t -> !also || t.level() == Title.Level.DOMESTIC || isOfPartOfState(t))
        .isPresent();
  }

  private static boolean isOfPartOfState(Title title) {
    return title.words().equals("secretary of state");
  }

  private int skipsQualifiers(int at) {
    return qualifiers(Lead.at(at)).at();
  }

  private boolean leadsToOffice(int i) {
    return titles.at(i).isPresent()
        || words.isKnownPerson(i)
        || QUALIFIERS.contains(words.word(i))
        || Sides.isSide(words.word(i))
        || COUNTERPARTS.contains(words.word(i))
        || words.isParty(i)
        || modifiers(Lead.at(i)).at() > i
        || isUnknownPerson(i);
  }

  /// "Ghana's Kwame Sample": behind a party, a first name that somebody has and a further name.
  private boolean isUnknownPerson(int i) {
    return words.isGivenName(i) && names.alone(i).isPresent();
  }

  /// "top currency" in "Japan's top currency diplomat Jun Sample": ordinary words behind a party
  /// and before an office that a name follows.
  private Lead modifiers(Lead lead) {
    if (titles.at(lead.at()).isPresent()) {
      return lead;
    }
    for (int i = lead.at(); i < lead.at() + MOST_MODIFIERS && isModifier(i); i++) {
      Optional<Title> title = titles.at(i + 1);
      if (title.filter(t -> names.afterTitle(t.to()).isPresent()).isPresent()) {
        return lead.to(i + 1);
      }
    }
    return lead;
  }

  private boolean isModifier(int i) {
    String word = words.word(i);
    boolean verb = word.endsWith("ed") || word.endsWith("ing");
    return words.isWord(i) && !words.isCapitalised(i) && !STOPS.contains(word) && !verb;
  }

  /// Past "(PRC)" or "(WHO)" behind a name.
  int afterParenthesis(int i) {
    boolean abbreviation =
        words.word(i).equals("(") && words.word(i + 2).equals(")") && words.isCapitalised(i + 1);
    return abbreviation ? i + 3 : i;
  }

  /// "Cuban American leaders": people of one state with roots in another.
  private boolean isDiaspora(int at) {
    Optional<PartyId> first = adjective(at);
    int to = words.match(at).to();
    int next = words.word(to).equals("-") ? to + 1 : to;
    return first.isPresent()
        && words.word(next).startsWith("american")
        && adjective(next).filter(first.get()::equals).isEmpty()
        && adjective(next).isPresent();
  }

  private Optional<PartyId> adjective(int i) {
    return words.match(i).parties().stream()
        .filter(e -> e.form() == Form.ADJECTIVE)
        .map(Entry.OfParty::party)
        .findFirst();
  }
}
