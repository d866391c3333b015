package org.chancery.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.actor.Gazetteer.Entry;
import org.chancery.actor.Knowledge.PartyName.Form;
import org.chancery.language.Sentence;
import org.chancery.language.Token;
import org.chancery.language.WordList;
import org.chancery.time.Calendar;

/// A sentence with the known names that start at each of its tokens, less those of parties that are
/// part of another name.
///
/// | words | party |
/// |---|---|
/// | `Turkish Foreign Ministry`, `Georgia's president` | TR, GE |
/// | `American Airlines`, `Air India`, `Paris Hilton`, `Jim Jordan` | none |
/// | `Savannah, Georgia` | none |
final class NamedWords {
  /// Capitalised words that are no part of a name: what begins sentences, links names, or is an
  /// office or an institution.
  private static final Set<String> NOT_NAMES =
      WordList.of(
          """
          the in on at he she they and of to during after before according photo video statement
          readout call meeting summit state department ministry government house office council
          republic federation kingdom university institute mr mrs ms dr press service agency
          secretariat forces army street palace airport minister president leader secretary chairman
          ambassador director foreign prime deputy opposition democratic advisor adviser chancellor
          designate officials but for it we this that as with by from both who
          """);

  /// What begins a sentence before the name of a party.
  private static final Set<String> OPENINGS =
      WordList.of(
          """
          when while if his her their its our my a an or not no yes so then there here what how why
          where which meanwhile earlier later today yesterday tomorrow also however since until under
          over between about into against per via than hello good former ex because although though
          like unlike despite besides beyond within without across around near amid among following
          only even once again still now because whether i you
          """);

  private static final Set<String> ADDRESSES = Set.of("mr", "mrs", "ms", "miss", "messrs");
  private static final Set<String> LINKS = Set.of("to", "for", "of", "in", "with", "and");
  private static final int LONGEST_NAME = 6;

  private final Sentence sentence;
  private final Gazetteer gazetteer;
  private final boolean headlineCase;
  private final List<Gazetteer.Match> matches;

  NamedWords(Sentence sentence, Gazetteer gazetteer) {
    this.sentence = sentence;
    this.gazetteer = gazetteer;
    this.headlineCase = isHeadlineCase(sentence);
    this.matches = uncovered(sentence, gazetteer);
    for (int i = 0; i < matches.size(); i++) {
      Gazetteer.Match match = matches.get(i);
      if (!match.parties().isEmpty() && isPartOfName(i, match)) {
        matches.set(i, match.withoutParties());
      }
    }
  }

  private static List<Gazetteer.Match> uncovered(Sentence sentence, Gazetteer gazetteer) {
    List<Gazetteer.Match> matches = new ArrayList<>(sentence.size());
    int covered = 0;
    for (int i = 0; i < sentence.size(); i++) {
      covered = Math.max(covered, gazetteer.homonymEnd(sentence, i));
      matches.add(i < covered ? Gazetteer.Match.NONE : gazetteer.longest(sentence, i));
    }
    return matches;
  }

  /// Most longer words have capitals, so that a capital says nothing.
  private static boolean isHeadlineCase(Sentence sentence) {
    int words = 0;
    int capitals = 0;
    for (Token token : sentence.tokens()) {
      if (token.isWord() && token.text().length() > 3) {
        words++;
        capitals += token.isCapitalised() ? 1 : 0;
      }
    }
    return capitals * 5 >= words * 4 && !sentence.fold(sentence.size() - 1).equals(".");
  }

  Sentence sentence() {
    return sentence;
  }

  int size() {
    return sentence.size();
  }

  /// The folded word at a place; empty beyond either end.
  String word(int at) {
    return sentence.fold(at);
  }

  boolean isWord(int at) {
    return at >= 0 && at < sentence.size() && sentence.token(at).isWord();
  }

  boolean isCapitalised(int at) {
    return isWord(at) && sentence.token(at).isCapitalised();
  }

  /// Whether nothing, not even a blank, lies before a token.
  boolean touchesPrevious(int at) {
    return at > 0 && sentence.token(at).start() == sentence.token(at - 1).end();
  }

  boolean isHeadlineCase() {
    return headlineCase;
  }

  /// The longest known name that starts at a token.
  Gazetteer.Match match(int at) {
    return at >= 0 && at < matches.size() ? matches.get(at) : Gazetteer.Match.NONE;
  }

  /// The party whose name starts at a token, regions aside.
  Optional<Entry.OfParty> party(int at) {
    return match(at).parties().stream().filter(e -> e.form() != Form.REGION).findFirst();
  }

  /// The state of which a part is named at a token.
  Optional<PartyId> stateOfRegion(int at) {
    return match(at).parties().stream()
        .filter(e -> e.form() == Form.REGION)
        .map(Entry.OfParty::party)
        .findFirst();
  }

  /// Whether a party's name starts at a token, and no longer name of a person does.
  boolean isParty(int at) {
    return party(at).isPresent() && !startsPerson(at);
  }

  /// Whether the full name of a known person starts at a token.
  boolean startsPerson(int at) {
    return match(at).persons().stream().anyMatch(Entry.OfPerson::full);
  }

  /// Whether any name of a known person, and none of a party, starts at a token.
  boolean isKnownPerson(int at) {
    Gazetteer.Match match = match(at);
    return !match.persons().isEmpty() && match.parties().isEmpty();
  }

  boolean isGivenName(int at) {
    return isCapitalised(at) && gazetteer.isGivenName(word(at));
  }

  /// Whether a token can be part of a person's name.
  boolean isNameWord(int at) {
    return isCapitalised(at)
        && !NOT_NAMES.contains(word(at))
        && !isCalendarWord(at)
        && party(at).isEmpty();
  }

  /// Whether a token is the name of a weekday or month, and not the short form of one.
  boolean isCalendarWord(int at) {
    String word = word(at);
    return (word.length() > 3 || word.equals("may"))
        && (Calendar.weekday(word).isPresent() || Calendar.month(word, true).isPresent());
  }

  private boolean isPartOfName(int at, Gazetteer.Match match) {
    boolean place = isTownInRegion(at, match);
    boolean metonym = match.parties().stream().allMatch(e -> e.form() == Form.METONYM);
    boolean abbreviation = match.to() - at == 1 && isAbbreviation(at);
    boolean ofOther = match.to() - at > 1 && isOfState(match.to());
    return place
        || ofOther
        || (!headlineCase
            && !metonym
            && !abbreviation
            && (continuesName(at) || beginsName(at, match.to())));
  }

  /// "Security Council of the Russian Federation": a state's own.
  private boolean isOfState(int at) {
    int start = word(at + 1).equals("the") ? at + 2 : at + 1;
    return word(at).equals("of") && party(start).isPresent();
  }

  private boolean isAbbreviation(int at) {
    return sentence.token(at).isInCapitals();
  }

  /// "Savannah, Georgia".
  private boolean isTownInRegion(int at, Gazetteer.Match match) {
    boolean region = match.parties().stream().anyMatch(e -> e.form() == Form.REGION);
    boolean closed = Set.of(",", ".", "", "and").contains(word(match.to()));
    return region
        && closed
        && word(at - 1).equals(",")
        && isCapitalised(at - 2)
        && match(at - 2).parties().isEmpty()
        && !isNamed(at - 2);
  }

  private boolean isNamed(int at) {
    return !match(at).persons().isEmpty() || (at > 0 && match(at - 1).to() == at + 1);
  }

  /// "Air India", "Jim Jordan": the capitalised word before belongs to the same name.
  private boolean continuesName(int at) {
    int before = at - 1;
    if (!isCapitalised(before) || isPartyOrPerson(before) || isCalendarWord(before)) {
      return false;
    }
    if (ADDRESSES.contains(word(before)) || TitleWords.isDomestic(word(before))) {
      return true;
    }
    if (before == 0 || (!isWord(before - 1) && !word(before - 1).equals(","))) {
      return gazetteer.isGivenName(word(before)) && !isArticle(at);
    }
    return !TitleWords.isCore(word(before))
        && !NOT_NAMES.contains(word(before))
        && !isOpening(before);
  }

  /// "A Turkish delegation", at the beginning of a sentence.
  private boolean isArticle(int at) {
    boolean adjective = match(at).parties().stream().anyMatch(e -> e.form() == Form.ADJECTIVE);
    return adjective && sentence.token(at - 1).text().equals("A");
  }

  private boolean isPartyOrPerson(int at) {
    return !match(at).entries().isEmpty()
        || (at > 0 && match(at - 1).to() == at + 1)
        || (at > 1 && match(at - 2).to() == at + 1);
  }

  private boolean isOpening(int at) {
    return OPENINGS.contains(word(at));
  }

  private boolean isOfficial(int at) {
    return TitleWords.isCore(word(at))
        || TitleWords.qualifies(word(at))
        || TitleWords.isInstitution(word(at));
  }

  /// "American Airlines", "Paris Hilton": a run of capitalised words behind it, none of which is an
  /// office, an institution, a party, or somebody known.
  private boolean beginsName(int at, int next) {
    boolean runs = false;
    int before = word(at - 1).equals("the") ? at - 2 : at - 1;
    boolean apart = LINKS.contains(word(before)) && isGivenName(next);
    if (apart || next - at > 1) {
      return false;
    }
    for (int i = next; i < Math.min(size(), next + LONGEST_NAME) && isCapitalised(i); i++) {
      boolean other =
          isOfficial(i)
              || NOT_NAMES.contains(word(i))
              || isCalendarWord(i)
              || !match(i).entries().isEmpty();
      if (other) {
        return false;
      }
      runs = true;
    }
    return runs;
  }
}
