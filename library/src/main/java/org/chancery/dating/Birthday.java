package org.chancery.dating;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
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

  private final Knowledge knowledge;

  Birthday(Knowledge knowledge) {
    this.knowledge = knowledge;
  }

  private List<Person> called(String surname) {
    return knowledge.persons().stream()
        .filter(p -> p.born().isPresent())
        .filter(p -> p.shortNames().stream().anyMatch(s -> Folding.fold(s).equals(surname)))
        .toList();
  }

  @Override
  public List<Clue> read(Sentence sentence) {
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
    for (int i = at - 1; i >= 0; i--) {
      List<Person> persons = called(sentence.fold(i));
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
