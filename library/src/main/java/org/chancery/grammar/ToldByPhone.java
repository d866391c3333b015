package org.chancery.grammar;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.chancery.actor.Actor;
import org.chancery.clause.Circumstances;
import org.chancery.clause.Clause;
import org.chancery.clause.VerbGroup;
import org.chancery.contact.Channel;
import org.chancery.contact.Status;
import org.chancery.language.WordList;

/// "A told B by phone that ...", "A assured B in a video call": something said to the other side,
/// and the way in which it was said.
///
/// | sentence | finds |
/// |---|---|
/// | Biden told Netanyahu by phone on Thursday to hold back. | call: Biden, Netanyahu, on Thursday |
/// | Biden told Netanyahu to hold back. | nothing |
final class ToldByPhone implements ContactRule {
  /// Verbs by which something is said to somebody.
  static final Set<String> TELLING =
      WordList.of(
          """
          told tells informed assured urged warned thanked asked reminded reassured pressed
          """);

  private static final Set<String> TRIGGERS =
      Stream.concat(
              TELLING.stream(),
              Stream.of(
                  "briefed",
                  "congratulated",
                  "updated",
                  "contacted",
                  "contact",
                  "reached",
                  "reach"))
          .collect(toUnmodifiableSet());

  private static final Set<String> OTHER_SENTENCE = Set.of("that", "for", ",", ";", "\"");
  private static final int REACH = 9;

  @Override
  public Set<String> triggers() {
    return TRIGGERS;
  }

  @Override
  public List<Finding> read(Clause clause, int at) {
    Optional<Integer> subject = clause.subjectBefore(at);
    int object = clause.pastAdverbs(at + 1);
    List<Actor> near = subject.map(clause::members).orElse(List.of());
    List<Actor> far = clause.members(object);
    Optional<Channel> way = way(clause, object);
    if (near.isEmpty() || far.isEmpty() || way.isEmpty()) {
      return List.of();
    }
    Optional<Status> status = VerbGroup.status(clause, at);
    return new Sides(clause, id(), way.get(), status, clause.span(subject.orElseThrow(), object))
        .on(Circumstances.date(clause, at))
        .between(near, far);
  }

  /// The way that is named right behind the one who is told, before what is told.
  private static Optional<Channel> way(Clause clause, int object) {
    for (int i = object + 1; i < Math.min(clause.size(), object + REACH); i++) {
      if (clause.wordIn(i, OTHER_SENTENCE)) {
        return Optional.empty();
      }
      if (clause.wordIn(i, Set.of("by", "in", "over", "on", "during", "via"))) {
        boolean topic = clause.word(i).equals("on") && !Ways.isDistant(clause, i, i + 2);
        Optional<Channel> named = topic ? Optional.empty() : noun(clause, i);
        if (named.isPresent()) {
          return named;
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<Channel> noun(Clause clause, int preposition) {
    for (int i = preposition + 1; i < Math.min(clause.size(), preposition + 5); i++) {
      if (clause.wordIn(i, OTHER_SENTENCE) || clause.actors(i).isPresent()) {
        return Optional.empty();
      }
      Optional<Channel> channel = ContactNoun.channel(clause, i);
      if (channel.isPresent()) {
        return channel;
      }
      if (Ways.isDistant(clause, i, i)) {
        return Optional.of(Channel.CALL);
      }
    }
    return Optional.empty();
  }
}
