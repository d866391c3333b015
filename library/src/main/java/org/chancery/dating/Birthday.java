package org.chancery.dating;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.chancery.actor.Knowledge;
import org.chancery.actor.Person;
import org.chancery.language.Folding;
import org.chancery.language.Sentence;
import org.chancery.report.Span;
import org.chancery.time.Calendar;
import org.chancery.time.Days;

/// "congratulated Netanyahu on his 67th birthday on Friday": the day he turned 67; with a weekday,
/// only where that day was one. Congratulations come within three days.
final class Birthday implements ClueRule {
  private static final int NEAR = 3;
  private static final int TOLD_LATER = 6;

  private static final Set<String> GIVING =
      Set.of("congratulat", "wish", "greet", "sent", "said", "told", "met");

  private static final Set<String> TITLES =
      Set.of(
          "president", "minister", "chancellor", "premier", "king", "queen", "pope", "mr", "mrs");

  private final Knowledge knowledge;

  Birthday(Knowledge knowledge) {
    this.knowledge = knowledge;
  }

  /// Before these stands who congratulates, and not whose birthday it is.
  private static boolean isGiving(String word) {
    return GIVING.stream().anyMatch(word::startsWith);
  }

  /// Those whom a name at a token can mean. The word before it is the person's own or a title.
  private List<Person> called(Sentence sentence, int at) {
    if (sentence.at(at).filter(t -> t.isCapitalised()).isEmpty()) {
      return List.of();
    }
    String surname = sentence.fold(at);
    String before = sentence.fold(at - 1);
    boolean bare =
        TITLES.contains(before)
            || sentence.at(at - 1).filter(t -> t.isCapitalised() && t.isWord()).isEmpty();
    return knowledge.persons().stream()
        .filter(p -> p.born().isPresent())
        .filter(p -> bare || (" " + Folding.fold(p.name()) + " ").contains(" " + before + " "))
        .filter(p -> p.shortNames().stream().anyMatch(s -> Folding.fold(s).equals(surname)))
        .toList();
  }

  @Override
  public int weight() {
    return 4;
  }

  @Override
  public List<Clue> read(Sentence sentence, int line) {
    List<Clue> clues = new ArrayList<>();
    for (int at = 1; at < sentence.size(); at++) {
      OptionalInt age = Calendar.ordinal(sentence.fold(at - 1));
      if (sentence.fold(at).equals("birthday") && age.isPresent()) {
        clue(sentence, at, age.getAsInt()).ifPresent(clues::add);
      }
    }
    return clues;
  }

  private Optional<Clue> clue(Sentence sentence, int at, int age) {
    Optional<DayOfWeek> weekday =
        Calendar.weekday(sentence.fold(at + 1)).or(() -> Calendar.weekday(sentence.fold(at + 2)));
    for (int i = at - 1; i >= 0 && !isGiving(sentence.fold(i)); i--) {
      List<Person> persons = called(sentence, i);
      List<Days> days =
          persons.stream().map(p -> birthday(p, age, weekday)).filter(d -> !d.isEmpty()).toList();
      if (!days.isEmpty()) {
        Days on = Days.union(days);
        Span words = sentence.span(i, at + 1);
        return Optional.of(weekday.isPresent() ? onIt(on, words) : aroundIt(on, words));
      }
    }
    return Optional.empty();
  }

  /// With its weekday the birthday is news of the past week; what else is told may be of other
  /// days.
  private static Clue onIt(Days on, Span words) {
    return new Clue(on.spread(0, TOLD_LATER), Optional.empty(), "that day was " + on, words);
  }

  private static Clue aroundIt(Days on, Span words) {
    return new Clue(
        on.spread(-NEAR, NEAR + TOLD_LATER),
        Optional.of(on.spread(-NEAR, NEAR)),
        "that birthday was on " + on + ", and is spoken of within " + NEAR + " days",
        words);
  }

  private static Days birthday(Person person, int age, Optional<DayOfWeek> weekday) {
    LocalDate day = person.born().orElseThrow().plusYears(age);
    return weekday.isPresent() ? Days.of(day).on(weekday.get()) : Days.of(day);
  }
}
