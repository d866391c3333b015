package org.chancery.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.chancery.language.Sentence;
import org.chancery.language.WordList;
import org.chancery.report.Part;
import org.chancery.time.Calendar;

/// Whom a pronoun or "the two leaders" can mean by the sentence in which it stands.
///
/// | sentence | whom |
/// |---|---|
/// | Merkel flew to Cairo, where she met Sisi. | she: Merkel |
/// | Before he meets Putin, Trump will rest. | he: Trump |
/// | Moon said that Kim had agreed when the two met. | the two: Moon, Kim |
final class Antecedents {
  /// Words behind which a new clause begins with its subject.
  private static final Set<String> OPENINGS =
      WordList.of(
          """
          , ; : " -- that said says when and but as while after before where because since if though
          although until once meanwhile later earlier afterwards afterward then today yesterday
          """);

  private static final Set<String> SUBORDINATORS =
      WordList.of("before after when while as once although though if until since because");

  private Antecedents() {}

  /// Whether a group of one person stands where the subject of a clause does.
  static boolean isSubject(Sentence sentence, Actors group) {
    boolean one = group.members().size() == 1 && sentence.part() == Part.BODY;
    boolean owner = sentence.fold(group.to()).equals("'s");
    return one && isPerson(group.members().getFirst()) && !owner && opens(sentence, group.from());
  }

  private static boolean isPerson(Actor actor) {
    return actor.name().isPresent() && !actor.speaksOnly();
  }

  private static boolean opens(Sentence sentence, int at) {
    String before = at > 0 ? sentence.fold(at - 1) : "";
    return at == 0
        || OPENINGS.contains(before)
        || Calendar.weekday(before).isPresent()
        || Calendar.month(before, true).isPresent()
        || Character.isDigit(before.charAt(0));
  }

  /// The phrase that names whom a pronoun at the beginning announces; empty where it announces
  /// nobody.
  static Optional<NounPhrase> announced(
      Sentence sentence, NounPhrase pronoun, List<NounPhrase> behind) {
    boolean opens =
        pronoun.form() == NounPhrase.Form.SINGULAR_PRONOUN
            && pronoun.from() == 1
            && SUBORDINATORS.contains(sentence.fold(0));
    return opens
        ? behind.stream()
            .filter(p -> p.form() == NounPhrase.Form.PERSON)
            .filter(p -> sentence.fold(p.from() - 1).equals(","))
            .findFirst()
        : Optional.empty();
  }

  /// The two sides named so far in a sentence: a group of two, or else two persons named apart.
  static List<Actor> two(List<Actors> before, boolean alsoApart) {
    List<Actors> naming = before.stream().filter(group -> !group.reference()).toList();
    Optional<Actors> group =
        naming.reversed().stream()
            .filter(g -> g.parties().size() == 2 && g.members().stream().allMatch(a -> isPerson(a)))
            .findFirst();
    if (group.isPresent()) {
      return group.get().members();
    }
    List<Actor> persons =
        naming.stream().flatMap(g -> g.members().stream()).filter(Antecedents::isPerson).toList();
    List<Actor> apart = apart(persons.stream());
    return alsoApart && apart.size() == 2 ? apart : List.of();
  }

  /// The first of each party, in the order of the sentence.
  static List<Actor> apart(Stream<Actor> persons) {
    List<Actor> apart = new ArrayList<>();
    persons
        .filter(person -> !person.speaksOnly())
        .filter(person -> apart.stream().noneMatch(a -> a.party().equals(person.party())))
        .forEach(apart::add);
    return apart;
  }
}
