package org.chancery.grammar;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.clause.Circumstances;
import org.chancery.clause.Clause;
import org.chancery.clause.VerbGroup;
import org.chancery.contact.Channel;

/// "A telephoned B", "A called B on Friday", "A was telephoned by B".
///
/// | sentence | finds |
/// |---|---|
/// | Putin telephoned Merkel on Friday. | call: Putin, Merkel, on Friday |
/// | Putin called Merkel a good partner. | nothing |
final class TelephonedDirectly implements ContactRule {
  private static final Set<String> AFTER_CALLED =
      Set.of(
          "", "to", "on", "and", ",", ".", "by", "from", "after", "in", "shortly", "late", "about",
          "over", "for");

  @Override
  public Set<String> triggers() {
    return Set.of(
        "telephoned", "phoned", "rang", "called", "telephones", "phones", "telephone", "phone");
  }

  @Override
  public List<Finding> read(Clause clause, int at) {
    Optional<Integer> subject = clause.subjectBefore(at);
    boolean passive = clause.word(at + 1).equals("by");
    int object = passive ? at + 2 : at + 1;
    if (subject.isEmpty()
        || clause.actors(object).isEmpty()
        || !isTelephoning(clause, at, object)) {
      return List.of();
    }
    Sides sides =
        new Sides(
            clause,
            id(),
            Channel.CALL,
            VerbGroup.status(clause, at),
            clause.span(subject.get(), object));
    return sides
        .on(Circumstances.date(clause, at))
        .between(clause.members(subject.get()), clause.members(object));
  }

  private static boolean isTelephoning(Clause clause, int at, int object) {
    String verb = clause.word(at);
    if (verb.equals("called")) {
      boolean named = clause.members(object).stream().anyMatch(a -> a.name().isPresent());
      return (named && clause.wordIn(object + 1, AFTER_CALLED))
          || clause.date(object + 1).isPresent();
    }
    boolean noun = verb.equals("phone") || verb.equals("telephone");
    return !noun || clause.word(at - 1).equals("to") || clause.word(at - 1).equals("will");
  }
}
