package org.chancery.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.actor.Gazetteer.Entry;
import org.chancery.actor.Knowledge.PartyName.Form;
import org.chancery.language.WordList;

/// Reads an office with what follows it: whose it is, the body, a posting, a second office.
///
/// | words | reads |
/// |---|---|
/// | `presidents of Russia and Azerbaijan` | RU, AZ |
/// | `head of Egypt's intelligence service` | EG, past the service |
/// | `Deputy Prime Minister and Minister of Defence of Latvia` | LV |
/// | `Austria's ambassador in Moscow` | AT, past the posting |
final class Offices {
  /// An office as read.
  ///
  /// @param to index after all that belongs to it
  /// @param parties whose it is
  /// @param ofParty whether a party stands behind the title
  record Office(Title title, int to, List<PartyId> parties, boolean ofParty) {
    Office {
      parties = List.copyOf(parties);
    }
  }

  /// Whose an office is, and the index behind it.
  record Owner(PartyId party, int to) {}

  /// Parties read from a place on.
  private record Parties(List<PartyId> parties, int to) {
    boolean isEmpty() {
      return parties.isEmpty();
    }
  }

  private static final Set<String> OF = Set.of("of", "to", "for", "from");
  private static final Set<String> POSTED = Set.of("to", "in", "at", "for", "on");

  /// Last words of the names of regions to which envoys are sent: "the Middle East".
  private static final Set<String> REGIONS =
      WordList.of(
          """
          east africa peninsula balkans caucasus asia lakes sahel pacific region sahara process
          europe america americas maghreb mediterranean arctic gulf levant indo-pacific territories
          karabakh issue affairs crisis
          """);

  private static final Set<String> SEPARATORS = Set.of(",", "and", "the", "&");
  private static final int MOST_OFFICES = 3;
  private static final int LONGEST_REGION = 4;

  private final NamedWords words;
  private final Titles titles;
  private final Leads leads;

  Offices(NamedWords words, Titles titles, Leads leads) {
    this.words = words;
    this.titles = titles;
    this.leads = leads;
  }

  /// The office that starts behind a lead.
  Optional<Office> after(Lead lead) {
    return titles.at(lead.at()).map(title -> office(lead, title));
  }

  /// The first office behind a lead, without a second of the same person: where no name follows,
  /// "the president and prime minister" are two.
  Office alone(Lead lead, Title title) {
    return ofParty(lead.parties(), title);
  }

  /// A party behind "of".
  Optional<Owner> partyOf(int of) {
    Parties found = parties(of + 1, false);
    return found.parties().stream().findFirst().map(party -> new Owner(party, found.to()));
  }

  private Office office(Lead lead, Title title) {
    Office first = ofParty(lead.parties(), title);
    int next = secondOffice(first.to());
    for (int n = 1; n < MOST_OFFICES && next > first.to(); n++) {
      Office second = ofParty(first.parties(), titles.at(next).orElse(title));
      boolean ofParty = first.ofParty() || second.ofParty();
      first = new Office(first.title(), second.to(), second.parties(), ofParty);
      next = secondOffice(first.to());
    }
    return first;
  }

  /// Where a second office of the same person starts: "and Minister of Defence". Names of persons
  /// and offices with an article of their own are somebody else.
  private int secondOffice(int at) {
    boolean and = Set.of("and", "&", "cum").contains(words.word(at));
    return and && isOneOffice(at + 1) ? at + 1 : at;
  }

  private boolean isOneOffice(int at) {
    Optional<Title> title = titles.at(at).filter(t -> !t.plural());
    return title.isPresent() && words.isCapitalised(at) && words.isCapitalised(at - 2);
  }

  private Office ofParty(List<PartyId> before, Title title) {
    int at = title.to();
    boolean posted = title.isPosting() && POSTED.contains(words.word(at));
    boolean elsewhere = !before.isEmpty() && Set.of("to", "in", "at").contains(words.word(at));
    if (posted || elsewhere) {
      return new Office(title, afterPosting(at), before, false);
    }
    Parties of = OF.contains(words.word(at)) ? parties(at + 1, title.plural()) : none(at);
    if (of.isEmpty()) {
      return new Office(title, at, before, false);
    }
    boolean own = before.isEmpty() || isSeat(title);
    List<PartyId> parties = own ? of.parties() : before;
    return new Office(title, of.to(), parties, true);
  }

  /// "the Serb member of the Presidency of Bosnia": what stands before tells of the person alone.
  private static boolean isSeat(Title title) {
    return title.words().startsWith("member");
  }

  private static Parties none(int at) {
    return new Parties(List.of(), at);
  }

  /// "Germany", "the Republic of Korea", "Russia, Azerbaijan and Armenia" where there are several.
  private Parties parties(int from, boolean several) {
    List<PartyId> found = new ArrayList<>();
    Parties next = party(afterArticle(from));
    int to = from;
    while (!next.isEmpty()) {
      next.parties().stream().filter(p -> !found.contains(p)).forEach(found::add);
      to = next.to();
      int start = to;
      while (several && SEPARATORS.contains(words.word(start))) {
        start++;
      }
      next = start > to ? party(start) : none(to);
    }
    return new Parties(found, to);
  }

  private int afterArticle(int at) {
    return Set.of("the", "his", "her").contains(words.word(at)) ? at + 1 : at;
  }

  private Parties party(int at) {
    Gazetteer.Match match = words.match(at);
    if (words.startsPerson(at)) {
      return none(at);
    }
    for (Entry.OfParty entry : match.parties()) {
      int end = leads.afterParenthesis(match.to());
      boolean owned = words.word(end).equals("'s");
      int body = afterBody(owned ? end + 1 : end);
      boolean bodied = body > (owned ? end + 1 : end);
      boolean named = entry.form() != Form.ADJECTIVE && entry.form() != Form.REGION;
      if (named || bodied) {
        boolean takesBody = bodied && (owned || entry.form() == Form.ADJECTIVE || isShort(at, end));
        return new Parties(List.of(entry.party()), takesBody ? body : end);
      }
    }
    return none(at);
  }

  /// "UN Security Council", "U.S. Central Command".
  private boolean isShort(int at, int end) {
    return end - at == 1 && words.sentence().token(at).text().length() <= 5;
  }

  /// Past the words of a body, up to the last that is one by itself: "Atomic Energy Organization".
  private int afterBody(int from) {
    int end = from;
    int i = from;
    while (words.isWord(i) && !words.isParty(i) && !words.startsPerson(i) && isOfBody(i)) {
      end = TitleWords.isInstitution(words.word(i)) ? i + 1 : end;
      i += words.word(i + 1).equals("-") ? 2 : 1;
    }
    boolean more = end > from && words.word(end).equals("'s") && isOfBody(end + 1);
    return more ? Math.max(end, afterBody(end + 1)) : end;
  }

  private boolean isOfBody(int i) {
    return TitleWords.isOfBody(words.word(i))
        || (words.isCapitalised(i) && !words.isKnownPerson(i) && !words.isCalendarWord(i));
  }

  /// "to the People's Republic of China", "in Moscow": where somebody is posted, not for whom.
  private int afterPosting(int link) {
    int start = afterArticle(link + 1);
    Gazetteer.Match match = words.match(start);
    boolean party = !match.parties().isEmpty() && !words.startsPerson(start);
    return party ? leads.afterParenthesis(match.to()) : afterRegion(link, start);
  }

  /// Past "the Horn of Africa"; the link's own index where no region is named.
  private int afterRegion(int link, int start) {
    for (int i = start; i < start + LONGEST_REGION && isOfRegion(i); i++) {
      if (REGIONS.contains(words.word(i))) {
        return i + 1;
      }
    }
    return link;
  }

  private boolean isOfRegion(int i) {
    return words.isCapitalised(i) || words.word(i).equals("of") || words.word(i).equals("-");
  }

  /// "Advisor to the Prime Minister of the Netherlands": an office under another.
  Optional<Office> under(Office office) {
    if (!OF.contains(words.word(office.to()))) {
      return Optional.empty();
    }
    return leads
        .read(office.to() + 1)
        .flatMap(
            lead -> after(lead).map(o -> new Office(office.title(), o.to(), o.parties(), true)))
        .filter(o -> !o.parties().isEmpty());
  }
}
