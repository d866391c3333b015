package org.chancery.actor;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.chancery.language.Folding;
import org.chancery.language.Sentence;
import org.chancery.language.WordList;
import org.chancery.time.Calendar;

/// Finds the names of persons in a sentence: known ones anywhere, unknown ones where something
/// introduces them.
///
/// | words | name |
/// |---|---|
/// | `Pieter-Jan van der Berg`, `Turki bin Faisal Al Saud` | all of it |
/// | `John Q. Sample III`, `Joseph R. Biden, Jr.` | all of it |
/// | `Foreign Minister Novak Monday` | `Novak` |
final class Names {
  /// A person's name.
  ///
  /// @param known everybody the tables list under it
  /// @param shortName whether it is a surname or other short form
  record Found(int from, int to, List<Person> known, boolean shortName) {
    String words(Sentence sentence) {
      StringBuilder words = new StringBuilder();
      for (int i = from; i < to; i++) {
        boolean gap = i > from && sentence.token(i).start() > sentence.token(i - 1).end();
        words.append(gap ? " " : "").append(sentence.token(i).text());
      }
      return words.toString();
    }

    int tokens(NamedWords words) {
      int count = 0;
      for (int i = from; i < to; i++) {
        count += words.isWord(i) ? 1 : 0;
      }
      return count;
    }
  }

  private static final Set<String> PARTICLES =
      WordList.of(
          """
          bin bint binti ibn al el ben van von der den de da do dos das di du del della dela la las
          los le y ould abu ul ur zu zur e ter ten af av st san santa ag mac mc ud uz din
          """);

  /// Letters of honours, seats and orders behind a name.
  private static final Set<String> POSTNOMINALS =
      WordList.of(
          """
          mp mps kc qc sc kcb kcmg cmg gcb cb obe mbe kbe dbe cbe gbe om ch phd md sj sdb op esq mla
          msp ms am ac ao cvo kcvo usn usa ret rn mep td
          """);

  private static final Set<String> SUFFIXES = Set.of("jr", "sr");

  private final NamedWords words;

  Names(NamedWords words) {
    this.words = words;
  }

  /// A name behind a title or honorific: any run of capitalised words will do.
  Optional<Found> afterTitle(int at) {
    return known(at, true).or(() -> unknown(at));
  }

  /// A name that nothing introduces: a known one, or an unknown one of two words or more.
  Optional<Found> alone(int at) {
    return known(at, false).or(() -> unknown(at).filter(n -> n.tokens(words) >= 2));
  }

  private Optional<Found> known(int at, boolean introduced) {
    Gazetteer.Match match = words.match(at);
    if (match.persons().isEmpty()) {
      return Optional.empty();
    }
    boolean full = match.persons().stream().anyMatch(Gazetteer.Entry.OfPerson::full);
    boolean single = match.to() - at == 1;
    boolean ordinary = single && Gazetteer.isOrdinaryWord(words.word(at));
    boolean party = !match.parties().isEmpty();
    boolean calendar = single && isCalendarWord(words.word(at));
    if (!introduced && (calendar || isOtherWord(at, full, ordinary, party))) {
      return Optional.empty();
    }
    List<Person> persons =
        match.persons().stream()
            .filter(e -> e.full() == full)
            .map(Gazetteer.Entry.OfPerson::person)
            .distinct()
            .toList();
    boolean closed = (full && words.isHeadlineCase()) || isPairedAt(match.to());
    int to = closed ? match.to() : extended(match.to());
    boolean longer = to > match.to() && !full;
    return Optional.of(
        new Found(
            withoutTitle(at, match.to(), persons.getFirst()),
            withoutRealm(at, to),
            longer ? List.of() : persons,
            !full && !longer));
  }

  /// "Macron-Merkel": a hyphen with another known person behind it names two.
  private boolean isPairedAt(int hyphen) {
    return isHyphen(hyphen)
        && words.isCapitalised(hyphen + 1)
        && words.touchesPrevious(hyphen + 1)
        && words.isKnownPerson(hyphen + 1);
  }

  /// "Felipe VI" of "King Felipe VI".
  private int withoutTitle(int from, int to, Person person) {
    int i = from;
    String own = Folding.fold(person.name());
    while (i + 1 < to && isTitle(i) && !own.startsWith(words.word(i) + " ")) {
      i++;
    }
    return i;
  }

  private boolean isTitle(int i) {
    return words.isCapitalised(i)
        && (TitleWords.isCore(words.word(i)) || Honorifics.contains(words.word(i)));
  }

  private boolean isOtherWord(int at, boolean full, boolean ordinary, boolean party) {
    return !full && ((ordinary && !words.isCapitalised(at)) || party);
  }

  private static boolean isCalendarWord(String word) {
    return Calendar.weekday(word).isPresent() || Calendar.month(word, true).isPresent();
  }

  /// "Abdullah II" of "Abdullah II of Jordan".
  private int withoutRealm(int from, int to) {
    for (int i = from + 1; i < to; i++) {
      if (words.word(i).equals("of")) {
        return i;
      }
    }
    return to;
  }

  /// Past further parts of the same name: "Mohammed bin Zayed" + "Al Nahyan", ", Jr."
  private int extended(int to) {
    int end = to;
    int next = part(end);
    while (next > end && !isPostnominal(end)) {
      end = next;
      next = part(end);
    }
    boolean junior = words.word(end).equals(",") && SUFFIXES.contains(words.word(end + 1));
    return junior ? end + 2 : end;
  }

  private boolean isPostnominal(int at) {
    return words.isWord(at)
        && POSTNOMINALS.contains(words.word(at))
        && isUpperCase(words.sentence().token(at).text());
  }

  private static boolean isUpperCase(String text) {
    return text.equals(text.toUpperCase(Locale.ROOT));
  }

  /// Past one part of a name, with the particles and hyphens before it; the same index where none
  /// follows.
  private int part(int at) {
    if (words.isNameWord(at)) {
      return isSpeaker(at) ? at : at + 1;
    }
    if (isInitialsStop(at)) {
      return words.isNameWord(at + 1) ? at + 2 : at;
    }
    if (isHyphen(at)) {
      return words.isWord(at + 1) && words.touchesPrevious(at + 1) ? at + 2 : at;
    }
    int i = at;
    while (PARTICLES.contains(words.word(i)) && i - at < 3) {
      i += isHyphen(i + 1) ? 2 : 1;
    }
    return i > at && words.isNameWord(i) ? i + 1 : at;
  }

  /// "I" before a small letter: "Yesterday I spoke".
  private boolean isSpeaker(int at) {
    return words.sentence().token(at).text().equals("I")
        && words.isWord(at + 1)
        && !words.isCapitalised(at + 1);
  }

  private Optional<Found> unknown(int at) {
    int first = part(at);
    if (first == at || isHyphen(at)) {
      return Optional.empty();
    }
    int to = extended(first);
    return Optional.of(new Found(at, to, List.of(), to - at == 1));
  }

  /// The full stop of "John Q. Sample".
  private boolean isInitialsStop(int i) {
    return words.word(i).equals(".")
        && words.touchesPrevious(i)
        && words.word(i - 1).length() == 1
        && words.isCapitalised(i - 1);
  }

  private boolean isHyphen(int i) {
    return words.word(i).equals("-") && words.touchesPrevious(i);
  }
}
