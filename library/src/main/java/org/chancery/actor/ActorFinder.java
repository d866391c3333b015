package org.chancery.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.language.Folding;
import org.chancery.language.Sentence;
import org.chancery.time.Calendar;

/// Finds those whom a sentence names, alone or in lists, and resolves them by what the report has
/// said before.
public final class ActorFinder {
  private static final Set<String> LINKS = Set.of("and", "&", "with", "plus");

  /// "and they discussed" begins a clause and ends no list.
  private static final Set<String> NOMINATIVE = Set.of("they", "he", "she");

  private static final Set<String> COMPANY = Set.of("accompanied", "flanked", "joined");
  private static final Set<String> LED = Set.of("led", "headed");

  private static final Set<String> AFTER_PEOPLE =
      Set.of(
          "and", "or", "but", "of", "in", "on", "at", "to", "for", "from", "by", "with", "about",
          "over", "after", "before", "during", "as", "that", "who", "which", "is", "are", "was",
          "were", "be", "has", "have", "had", "will", "would", "could", "may", "might", "must",
          "can", "should", "do", "did", "does", "not", "also", "then", "met", "held", "said",
          "says", "took", "sent", "gave", "told", "spoke", "came", "went", "made", "began", "both",
          "when", "while", "than", "via", "side", "sides", "ones", "too", "if", "because",
          "through");

  private static final int LONGEST_NAME = 4;

  private final Gazetteer gazetteer;

  public ActorFinder(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  /// The groups of actors in the order of the sentence; groups that could not be resolved are left
  /// out.
  public List<Actors> find(Sentence sentence, Cast cast) {
    List<NounPhrase> phrases = phrases(sentence);
    List<Actors> groups = new ArrayList<>();
    boolean stranger = opensWithStranger(sentence, phrases);
    int i = 0;
    while (i < phrases.size()) {
      int end = listEnd(sentence, phrases, i);
      boolean ofStranger = stranger && phrases.get(i).form() == NounPhrase.Form.SINGULAR_PRONOUN;
      List<NounPhrase> list = phrases.subList(ofStranger ? i + 1 : i, end);
      announce(sentence, phrases, i, cast);
      Optional<Actors> group =
          list.isEmpty() ? Optional.empty() : group(sentence, list, cast, groups);
      group.ifPresent(groups::add);
      group
          .filter(found -> !found.reference() && Antecedents.isSubject(sentence, found))
          .ifPresent(found -> cast.subjectIs(found.members().getFirst()));
      stranger |= group.isEmpty() && isOpeningName(phrases.get(i));
      i = end;
    }
    return groups;
  }

  /// "Before he meets Putin, Trump will rest": "he" is who comes next.
  private static void announce(Sentence sentence, List<NounPhrase> phrases, int at, Cast cast) {
    Antecedents.announced(sentence, phrases.get(at), phrases.subList(at + 1, phrases.size()))
        .map(phrase -> cast.resolve(phrase, sentence, List.of()))
        .filter(actors -> actors.size() == 1)
        .ifPresent(actors -> cast.subjectIs(actors.getFirst()));
  }

  /// The tenures of known persons that a sentence puts behind their office: "President Vladimir
  /// Putin" was written while he was president.
  public List<Incumbency> incumbencies(Sentence sentence, Knowledge knowledge) {
    return phrases(sentence).stream()
        .filter(p -> p.form() == NounPhrase.Form.PERSON && p.title().isPresent() && !p.former())
        .map(p -> incumbency(p, sentence, knowledge))
        .filter(i -> !i.tenures().isEmpty())
        .toList();
  }

  private static Incumbency incumbency(NounPhrase phrase, Sentence sentence, Knowledge knowledge) {
    Set<Role> roles = phrase.title().map(Title::roles).orElse(Set.of());
    List<Tenure> tenures =
        phrase.known().stream()
            .flatMap(p -> knowledge.tenures(p).stream())
            .filter(t -> roles.contains(t.role()))
            .filter(t -> phrase.parties().isEmpty() || phrase.parties().contains(t.party()))
            .toList();
    String title = phrase.title().map(Title::words).orElse("");
    List<Tenure> named =
        tenures.stream().filter(t -> Folding.fold(t.title()).endsWith(title)).toList();
    return new Incumbency(
        named.isEmpty() ? tenures : named, sentence.span(phrase.from(), phrase.to()));
  }

  private List<NounPhrase> phrases(Sentence sentence) {
    NounPhraseParser parser = new NounPhraseParser(sentence, gazetteer);
    List<NounPhrase> phrases = new ArrayList<>();
    int at = 0;
    while (at < sentence.size()) {
      Optional<NounPhrase> phrase = parser.at(at);
      phrase.ifPresent(phrases::add);
      at = phrase.map(NounPhrase::to).orElse(at + 1);
    }
    return phrases;
  }

  /// "Jane Doe testifies that she": a full name that begins the sentence and is nobody's who acts
  /// for a party. "She" is that person, whoever was spoken of before.
  private static boolean opensWithStranger(Sentence sentence, List<NounPhrase> phrases) {
    int end = 0;
    while (isPartOfName(sentence, end)) {
      end++;
    }
    int name = end;
    return end > 1
        && end <= LONGEST_NAME
        && phrases.stream().noneMatch(phrase -> phrase.from() < name)
        && sentence.at(end).filter(t -> t.isWord() || t.fold().equals(",")).isPresent();
  }

  private static boolean isPartOfName(Sentence sentence, int at) {
    String word = sentence.fold(at);
    return sentence.at(at).filter(t -> t.isWord() && t.isCapitalised()).isPresent()
        && !AFTER_PEOPLE.contains(word)
        && Calendar.weekday(word).isEmpty()
        && Calendar.month(word, true).isEmpty();
  }

  private static boolean isOpeningName(NounPhrase phrase) {
    return phrase.from() == 0 && phrase.form() == NounPhrase.Form.PERSON;
  }

  /// Where a list that starts at a phrase ends: "A and B", "A, B and C", "A, together with B".
  private static int listEnd(Sentence sentence, List<NounPhrase> phrases, int start) {
    int end = start + 1;
    int tentative = end;
    while (tentative < phrases.size()) {
      Link link = link(sentence, phrases.get(tentative - 1), phrases.get(tentative));
      if (link == Link.NONE) {
        return end;
      }
      tentative++;
      end = link == Link.AND ? tentative : end;
    }
    return end;
  }

  private enum Link {
    NONE,
    COMMA,
    AND
  }

  private static Link link(Sentence sentence, NounPhrase one, NounPhrase next) {
    if (one.form() == NounPhrase.Form.SPEAKER && next.form() == NounPhrase.Form.SPEAKER) {
      return Link.NONE;
    }
    boolean they = isPronoun(next) && NOMINATIVE.contains(sentence.fold(next.from()));
    boolean back = isPronoun(next) || next.form() == NounPhrase.Form.BOTH;
    if (they || (back && sentence.fold(one.to()).equals(","))) {
      return Link.NONE;
    }
    int at = one.to();
    boolean comma = sentence.fold(at).equals(",");
    at += comma ? 1 : 0;
    if (sentence.fold(at).equals("as") && sentence.fold(at + 1).equals("well")) {
      return at + 3 == next.from() ? Link.AND : Link.NONE;
    }
    if (Set.of("together", "along", "jointly").contains(sentence.fold(at))) {
      at++;
    }
    if (isCompany(sentence, at, one, next)) {
      return Link.AND;
    }
    boolean with = sentence.fold(at).equals("with");
    boolean linked =
        LINKS.contains(sentence.fold(at)) && (!with || (at > one.to() && areAlike(one, next)));
    if ((linked && at + 1 == next.from()) || (linked && bothBefore(sentence, at + 1, next))) {
      return Link.AND;
    }
    if (isHyphenedPair(sentence, one, next)) {
      return Link.AND;
    }
    if (comma && at == next.from() && isHeadlinePair(sentence, one, next)) {
      return Link.AND;
    }
    boolean joined =
        (comma && at == next.from() && areAlike(one, next)) || sentence.fold(one.to()).equals("/");
    return joined ? Link.COMMA : Link.NONE;
  }

  /// "A, accompanied by B", "a delegation led by B".
  private static boolean isCompany(Sentence sentence, int at, NounPhrase one, NounPhrase next) {
    boolean person = next.form() == NounPhrase.Form.PERSON || next.form() == NounPhrase.Form.OFFICE;
    boolean leads = LED.contains(sentence.fold(at)) && one.form() == NounPhrase.Form.SIDE;
    return person
        && (leads || COMPANY.contains(sentence.fold(at)))
        && sentence.fold(at + 1).equals("by")
        && at + 2 == next.from();
  }

  /// ", and they discussed", ", and the two men talked": a new clause.
  private static boolean isPronoun(NounPhrase phrase) {
    return phrase.form() == NounPhrase.Form.SINGULAR_PRONOUN
        || (phrase.form() == NounPhrase.Form.BOTH && phrase.to() - phrase.from() == 1);
  }

  /// Lists are of one kind: "initiated by the Armenian side, Putin and Pashinyan discussed" is
  /// none.
  private static boolean areAlike(NounPhrase one, NounPhrase next) {
    return isNameless(one) == isNameless(next);
  }

  private static boolean isNameless(NounPhrase phrase) {
    return phrase.isParty() || phrase.form() == NounPhrase.Form.SIDE;
  }

  /// "Netanyahu, Putin reaffirm ties": headlines leave the "and" out.
  private static boolean isHeadlinePair(Sentence sentence, NounPhrase one, NounPhrase next) {
    boolean persons = one.form() == NounPhrase.Form.PERSON && next.form() == NounPhrase.Form.PERSON;
    boolean verb = sentence.at(next.to()).map(t -> t.isWord() && !t.isCapitalised()).orElse(false);
    boolean headline = !Set.of(".", "\"").contains(sentence.fold(sentence.size() - 1));
    return persons && verb && headline;
  }

  /// "Russian-Israeli", "U.S.–EU", "Macron-Merkel".
  private static boolean isHyphenedPair(Sentence sentence, NounPhrase one, NounPhrase next) {
    String mark = sentence.fold(one.to());
    boolean persons =
        one.form() == NounPhrase.Form.PERSON
            && next.form() == NounPhrase.Form.PERSON
            && !one.known().isEmpty()
            && !next.known().isEmpty();
    return (one.form() == NounPhrase.Form.PARTY || persons)
        && (mark.equals("-") || mark.equals("--"))
        && one.to() + 1 == next.from()
        && sentence.token(one.to()).start() == sentence.token(one.to() - 1).end();
  }

  private static boolean bothBefore(Sentence sentence, int at, NounPhrase next) {
    return Set.of("with", "between", "then", "also").contains(sentence.fold(at))
        && at + 1 == next.from();
  }

  private Optional<Actors> group(
      Sentence sentence, List<NounPhrase> list, Cast cast, List<Actors> before) {
    List<Actor> members = new ArrayList<>();
    for (int i = 0; i < list.size(); i++) {
      NounPhrase phrase = list.get(i);
      if (i + 1 < list.size() && isSecondOffice(sentence, phrase, list.get(i + 1), cast)) {
        continue;
      }
      NounPhrase read = asCounterpart(sentence, list, i).orElse(withPartyNamedBefore(list, i));
      members.addAll(cast.resolve(read, sentence, before));
    }
    members = distinct(members);
    NounPhrase first = list.getFirst();
    boolean place = list.stream().allMatch(NounPhrase::isParty);
    boolean reference = list.stream().allMatch(ActorFinder::refersBack);
    return members.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Actors(
                members,
                first.from(),
                list.getLast().to(),
                place,
                place && isModifier(sentence, list.getLast()),
                reference));
  }

  /// "Japanese" in "his Japanese and South Korean counterparts".
  private static Optional<NounPhrase> asCounterpart(
      Sentence sentence, List<NounPhrase> list, int at) {
    NounPhrase phrase = list.get(at);
    boolean counterparts =
        list.subList(at + 1, list.size()).stream()
            .filter(p -> p.form() == NounPhrase.Form.COUNTERPART)
            .anyMatch(p -> sentence.fold(p.to() - 1).equals("counterparts"));
    return counterparts && phrase.form() == NounPhrase.Form.PARTY
        ? Optional.of(
            NounPhrase.reference(phrase.from(), phrase.to(), NounPhrase.Form.COUNTERPART)
                .of(phrase.parties()))
        : Optional.empty();
  }

  /// Everybody once, and nobody without a name for a party that a name stands for: "a delegation
  /// led by B" is B.
  private static List<Actor> distinct(List<Actor> members) {
    List<Actor> distinct = new ArrayList<>();
    for (Actor member : members) {
      boolean told =
          members.stream()
              .filter(a -> a.party().equals(member.party()))
              .anyMatch(
                  a -> a.name().isPresent() && (member.name().isEmpty() || isLater(a, member)));
      if (!told) {
        distinct.add(member);
      }
    }
    return distinct;
  }

  /// The same person, named again behind.
  private static boolean isLater(Actor again, Actor first) {
    return again.surname().equals(first.surname()) && again.span().start() > first.span().start();
  }

  /// "Israeli" in "Israeli settlements": an adjective with a noun of its own behind it.
  private boolean isModifier(Sentence sentence, NounPhrase last) {
    boolean adjective =
        gazetteer.longest(sentence, last.to() - 1).parties().stream()
            .findFirst()
            .filter(e -> e.form() == Knowledge.PartyName.Form.ADJECTIVE)
            .isPresent();
    return adjective
        && sentence
            .at(last.to())
            .filter(t -> t.isWord() && !t.isCapitalised() && !isVerbal(t.fold()))
            .isPresent();
  }

  /// Words that follow "the French" or "the Russians" and are no noun of theirs.
  private static boolean isVerbal(String word) {
    return word.endsWith("ed") || word.endsWith("ly") || AFTER_PEOPLE.contains(word);
  }

  private static boolean refersBack(NounPhrase phrase) {
    return switch (phrase.form()) {
      case BOTH, DELEGATES, SINGULAR_PRONOUN, THE_FORMER, THE_LATTER -> true;
      case OFFICE -> phrase.parties().isEmpty();
      case COUNTERPART -> phrase.parties().isEmpty() && phrase.name().isEmpty();
      case PERSON, PARTY, HOUSE, SIDE, SPEAKER -> false;
    };
  }

  /// "Israeli Foreign Minister" in "Israeli Foreign Minister and Alternate Prime Minister Yair
  /// Lapid".
  private static boolean isSecondOffice(
      Sentence sentence, NounPhrase phrase, NounPhrase next, Cast cast) {
    boolean open =
        phrase.form() == NounPhrase.Form.OFFICE
            && phrase.title().filter(t -> !t.plural()).isPresent()
            && phrase.parties().size() == 1
            && !sentence.fold(phrase.from()).equals("the");
    boolean closes =
        next.form() == NounPhrase.Form.PERSON
            && next.title().isPresent()
            && next.parties().isEmpty();
    if (!open || !closes) {
      return false;
    }
    return next.known().isEmpty() || cast.couldActFor(next, phrase.parties().getFirst());
  }

  /// "Israeli Foreign Minister and Alternate Prime Minister Sample", "the Amir of Kuwait Sample,
  /// Speaker Sample": a stranger in office acts for the party named before in the list.
  private static NounPhrase withPartyNamedBefore(List<NounPhrase> list, int i) {
    NounPhrase phrase = list.get(i);
    boolean stranger =
        i > 0
            && phrase.parties().isEmpty()
            && phrase.form() == NounPhrase.Form.PERSON
            && phrase.title().isPresent()
            && phrase.known().isEmpty();
    if (!stranger) {
      return phrase;
    }
    List<NounPhrase> owned =
        list.subList(0, i).stream().filter(p -> p.parties().size() == 1).toList();
    boolean before = !owned.isEmpty() && owned.getLast().equals(list.get(i - 1));
    boolean office = before && list.get(i - 1).form() == NounPhrase.Form.OFFICE;
    boolean lower =
        !owned.isEmpty()
            && owned.getLast().form() == NounPhrase.Form.PERSON
            && phrase.title().filter(t -> !t.isRuler()).isPresent();
    return office || lower ? phrase.of(owned.getLast().parties()) : phrase;
  }
}
