package org.chancery.actor;

import java.util.Optional;
import java.util.Set;

/// Finds names of offices: words that qualify, a word that names an office, and what it is for.
///
/// | text | title |
/// |---|---|
/// | `Deputy Foreign Minister Sergei Ryabkov` | `Deputy Foreign Minister` |
/// | `Minister of State for Foreign Trade and Development` | all of it |
/// | `Armed Forces Minister`, `House Speaker` | all of it |
/// | `presidents of Russia and France` | `presidents` |
final class Titles {
  private static final Set<String> LINKS = Set.of("of", "for", "on");
  private static final Set<String> BEHIND = Set.of("general", "elect", "designate");
  private static final int LONGEST = 9;
  private static final int LONGEST_FIELD = 4;

  private final NamedWords words;

  Titles(NamedWords words) {
    this.words = words;
  }

  /// The title that starts at a token.
  Optional<Title> at(int from) {
    if (isHour(from)) {
      return Optional.empty();
    }
    int i = from;
    int core = -1;
    while (i < words.size() && i - from < LONGEST && isPart(i, from)) {
      if (isCore(i)) {
        core = i;
      }
      i = (isHyphen(i + 1) && words.isWord(i + 2)) || isSeries(i, core) ? i + 2 : i + 1;
    }
    return core < 0 ? Optional.empty() : Optional.of(title(from, core));
  }

  /// "P.M." behind a number.
  private boolean isHour(int at) {
    String before = words.word(at - 1);
    return words.word(at).equals("pm")
        && !before.isEmpty()
        && Character.isDigit(before.charAt(before.length() - 1));
  }

  /// "Foreign Affairs and Defense Advisor": fields of one office.
  private boolean isSeries(int i, int core) {
    return core < 0
        && Set.of("and", "&").contains(words.word(i + 1))
        && words.isWord(i + 2)
        && (TitleWords.qualifies(words.word(i + 2)) || isNamedField(i + 2));
  }

  private Title title(int from, int core) {
    int end = core + 1;
    if (isHyphen(end) && (BEHIND.contains(words.word(end + 1)) || isPresident(end + 1))) {
      end += 2;
    } else if (BEHIND.contains(words.word(end))) {
      end += 1;
    }
    end = afterFields(end);
    StringBuilder text = new StringBuilder();
    for (int i = from; i < end; i++) {
      text.append(i == from ? "" : " ").append(words.word(i));
    }
    boolean plural = TitleWords.isPlural(words.word(core));
    return new Title(text.toString(), end, plural, level(from, end));
  }

  private boolean isPresident(int i) {
    return words.word(i).equals("president");
  }

  private Title.Level level(int from, int end) {
    for (int i = from; i < end; i++) {
      if (TitleWords.isSpokesperson(words.word(i))) {
        return Title.Level.SPOKESPERSON;
      }
      if (TitleWords.isDomestic(words.word(i))) {
        return Title.Level.DOMESTIC;
      }
    }
    return Title.Level.NATIONAL;
  }

  /// After "of State for Foreign Affairs", "for Political Affairs and Trade"; no further than a
  /// party's or a known person's name.
  private int afterFields(int end) {
    int last = end;
    int next = afterField(last);
    while (next > last) {
      last = next;
      next = afterField(last);
    }
    return last;
  }

  private int afterField(int end) {
    if (!LINKS.contains(words.word(end))) {
      return end;
    }
    int start = words.word(end + 1).equals("the") ? end + 2 : end + 1;
    int complete = completeField(start);
    if (complete > start) {
      return complete;
    }
    int run = start;
    while (isField(run) && run - start < 2) {
      run++;
    }
    return run > start ? (isField(run) ? start + 1 : run) : end;
  }

  /// Past the last word that completes what an office is for; `start` where none does.
  private int completeField(int start) {
    int i = start;
    int complete = start;
    while (isField(i) && i - start < LONGEST) {
      i++;
      if (TitleWords.completes(words.word(i - 1))) {
        complete = i;
      }
      if (complete == i && !isFieldWord(i) && !isJoined(i)) {
        return complete;
      }
      i = isJoined(i) ? joined(i) : i;
    }
    return complete;
  }

  private boolean isFieldWord(int i) {
    return TitleWords.isField(words.word(i)) && isField(i);
  }

  /// Whether more of the field follows a link: "and Trade", "of the Security Council".
  private boolean isJoined(int i) {
    int next = joined(i);
    boolean series = words.word(i).equals(",") && words.word(i + 2).equals(",");
    boolean link = Set.of("and", "&", "of", "-", "for", "the").contains(words.word(i));
    return (link || series)
        && isField(next)
        && !(words.word(i).equals("and") && startsOffice(next));
  }

  private boolean startsOffice(int i) {
    return isCore(i) || isCore(i + 1);
  }

  private int joined(int i) {
    return words.word(i + 1).equals("the") ? i + 2 : i + 1;
  }

  private boolean isField(int i) {
    boolean other = words.isParty(i) || words.startsPerson(i) || words.isCalendarWord(i);
    if (!words.isWord(i) || other) {
      return false;
    }
    boolean several = TitleWords.isPlural(words.word(i)) && words.isCapitalised(i);
    boolean office =
        TitleWords.isCore(words.word(i)) && !words.word(i).equals("general") && !several;
    return TitleWords.isField(words.word(i)) || (words.isCapitalised(i) && !office);
  }

  /// Whether a word can belong to a title that began at `from`.
  private boolean isPart(int i, int from) {
    if (!words.isWord(i) || (i > from && words.isParty(i)) || words.startsPerson(i)) {
      return false;
    }
    return isCore(i) || TitleWords.qualifies(words.word(i)) || isNamedField(i);
  }

  private boolean isCore(int i) {
    return TitleWords.isCore(words.word(i)) || isMember(i);
  }

  /// "member of the Presidency": a seat in a body, which "member of NATO" is not.
  private boolean isMember(int i) {
    boolean member = words.word(i).equals("member") && words.word(i + 1).equals("of");
    int start = words.word(i + 2).equals("the") ? i + 3 : i + 2;
    return member
        && (TitleWords.isField(words.word(start)) || TitleWords.isField(words.word(start + 1)));
  }

  /// A capitalised word that an office follows: "Infrastructure Minister", "Armed Forces Minister".
  private boolean isNamedField(int at) {
    int longest = words.isHeadlineCase() || at == 0 ? 1 : LONGEST_FIELD;
    for (int i = at; i < at + longest; i++) {
      boolean field =
          words.isNameWord(i)
              || (i > at && TitleWords.qualifies(words.word(i)) && words.isCapitalised(i));
      if (!field || words.isKnownPerson(i)) {
        return false;
      }
      if (TitleWords.followsField(words.word(i + 1))) {
        return true;
      }
    }
    return false;
  }

  private boolean isHyphen(int i) {
    return words.word(i).equals("-");
  }
}
