package org.chancery.dating;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.chancery.actor.Knowledge;
import org.chancery.actor.Person;
import org.chancery.language.Folding;
import org.chancery.language.Sentence;
import org.chancery.time.Calendar;
import org.chancery.time.Days;

/// "Vladimir Putin, 65, said", "the 65-year-old Putin": the year between two birthdays.
final class Aged implements ClueRule {
  private static final int YOUNGEST = 25;
  private static final int OLDEST = 99;

  private final Knowledge knowledge;

  Aged(Knowledge knowledge) {
    this.knowledge = knowledge;
  }

  @Override
  public int weight() {
    return 4;
  }

  @Override
  public List<Clue> read(Sentence sentence, int line) {
    List<Clue> clues = new ArrayList<>();
    for (int at = 1; at < sentence.size(); at++) {
      OptionalInt age = Calendar.number(sentence.fold(at));
      if (age.isPresent() && age.getAsInt() >= YOUNGEST && age.getAsInt() <= OLDEST) {
        clue(sentence, at, age.getAsInt()).ifPresent(clues::add);
      }
    }
    return clues;
  }

  private Optional<Clue> clue(Sentence sentence, int at, int age) {
    boolean apposed =
        sentence.fold(at - 1).equals(",")
            && sentence.fold(at + 1).equals(",")
            && sentence.at(at - 2).filter(t -> t.isCapitalised()).isPresent();
    return apposed ? clue(sentence, at - 2, at, age) : Optional.empty();
  }

  private Optional<Clue> clue(Sentence sentence, int nameAt, int at, int age) {
    String surname = sentence.fold(nameAt);
    String before = sentence.fold(nameAt - 1);
    List<Days> days = new ArrayList<>();
    for (Person person : knowledge.persons()) {
      Optional<LocalDate> born = person.born();
      boolean named = Folding.fold(person.name()).endsWith(before + " " + surname);
      if (born.isPresent() && named) {
        days.add(
            Days.between(born.get().plusYears(age), born.get().plusYears(age + 1L).minusDays(1)));
      }
    }
    Days all = Days.union(days);
    return all.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Clue(
                all,
                Optional.empty(),
                "that age from " + all.first() + " to " + all.last(),
                sentence.span(nameAt - 1, at + 1)));
  }
}
